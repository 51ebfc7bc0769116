// SPDX-License-Identifier: GPL-3.0-or-later
#include "check.h"

#include "../records/runner_lists.h"
#include "../records/runner_settings.h"
#include "history.h"
#include "table.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace legwork {
namespace {

using Sentences = std::vector<std::string>;

void checkFile(Connection& connection, Sentences& sentences) {
    Query integrity = connection.query("PRAGMA integrity_check");
    while (integrity.next())
        if (integrity.text(0) != "ok") sentences.push_back(fmt::format("The file is damaged: {}.", integrity.text(0)));
    Query references = connection.query("PRAGMA foreign_key_check");
    while (references.next()) sentences.push_back(fmt::format("A row of {} refers to one that is not there.", references.text(0)));
}

std::optional<std::string> cellProblem(const Cell& cell, const FieldInfo& field) {
    if (cell.isNull() || (field.key && !field.required && cell.text().empty())) return {};
    if (field.kind == FieldKind::number) {
        const auto problem = outsideLimits(field, cell.number());
        return problem ? std::optional{problem->reason} : std::nullopt;
    }
    const auto value = parseValue(field, cell.text());
    const auto* problem = std::get_if<FieldProblem>(&value);
    return problem ? std::optional{problem->reason} : std::nullopt;
}

template <class Record>
void checkCells(const Query& row, std::string_view id, Sentences& sentences) {
    int column = 0;
    for (const auto& field : fields<Record>()) {
        if (const auto reason = cellProblem(row.cell(column++), field))
            sentences.push_back(fmt::format("{} {}, {}: {}", tableName<Record>(), id, field.column, *reason));
    }
}

template <class Record>
void checkRows(Connection& connection, Sentences& sentences) {
    Query rows = connection.query(tableSql<Record>().select);
    while (rows.next()) checkCells<Record>(rows, recordId(readRow<Record>(rows)), sentences);
}

void checkRunner(Connection& connection, Sentences& sentences) {
    const auto columns = columnsOf<Runner>(false);
    Query row = connection.query("SELECT " + columnList(columns) + " FROM runner");
    if (!row.next()) return sentences.push_back("The row of the runner is not there.");
    checkCells<Runner>(row, "", sentences);
    Runner scratch;
    const auto name = [&](std::string_view column, const std::optional<FieldProblem>& problem) {
        if (problem) sentences.push_back(fmt::format("runner, {}: {}", column, problem->reason));
    };
    for (const auto& setting : runnerSettings()) {
        Query cell = connection.query("SELECT " + std::string{setting.column} + " FROM runner");
        if (cell.next()) name(setting.column, setting.set(scratch, cell.text(0)));
    }
    for (const auto& list : runnerLists()) {
        Query kept = connection.query("SELECT " + std::string{list.column} + " FROM runner");
        if (kept.next() && !kept.cell(0).isNull()) name(list.column, list.set(scratch, nlohmann::json::parse(kept.text(0), nullptr, false)));
    }
}

void checkHistory(Connection& connection, Sentences& sentences) {
    Query steps = connection.query("SELECT wording, changeset FROM history");
    while (steps.next())
        if (!isReadable(steps.bytes(1))) sentences.push_back(fmt::format("The undo step “{}” cannot be read.", steps.text(0)));
}

}  // namespace

Sentences checkJournal(Connection& connection) {
    Sentences sentences;
    checkFile(connection, sentences);
    forEachTable([&]<class Record>(std::vector<Record> Records::*) { checkRows<Record>(connection, sentences); });
    checkRunner(connection, sentences);
    checkHistory(connection, sentences);
    return sentences;
}

}  // namespace legwork
