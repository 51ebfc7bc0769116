// SPDX-License-Identifier: GPL-3.0-or-later
#include "entered_sheet.h"

#include "../diary/tables.h"
#include "../records/runner_json.h"

#include "legwork/field.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace legwork {
namespace {

constexpr std::array<std::string_view, 5> columns{"file", "id", "column", "entered_at", "by"};
enum Column { file, id, column, enteredAt, by };

std::string_view withoutEnding(std::string_view name) {
    for (const std::string_view ending : {".csv", ".json"})
        if (name.ends_with(ending)) name.remove_suffix(ending.size());
    return name;
}

/// Nothing where there is no such table.
std::optional<bool> hasColumn(std::string_view table, std::string_view name) {
    if (table == tableName<Runner>()) return isRunnerKey(name);
    std::optional<bool> has;
    forEachTable([&]<class Record>(std::vector<Record> Records::*) {
        if (table == tableName<Record>()) has = findField<Record>(name) != nullptr;
    });
    return has;
}

/// The sentence for what is wrong, with the column it is in; nothing for a good line.
struct Fault {
    Column column;
    std::string reason;
};

std::optional<Fault> readLine(const std::array<std::string, 5>& cells, Entered& entered) {
    entered = {std::string{withoutEnding(cells[file])}, cells[id], cells[column], parseTimestamp(cells[enteredAt]), By::typed};
    const auto known = hasColumn(entered.table, entered.column);
    if (!known) return Fault{file, fmt::format("“{}” is no file of this folder.", cells[file])};
    if (!*known) return Fault{column, fmt::format("“{}” is no column of {}.", cells[column], cells[file])};
    if (!entered.at && !cells[enteredAt].empty())
        return Fault{enteredAt, fmt::format("“{}” is not a time like 2026-11-19T07:10:00+01:00.", cells[enteredAt])};
    if (cells[by] == token(By::import)) entered.by = By::import;
    else if (cells[by] != token(By::typed)) return Fault{by, fmt::format("“{}” is neither typed nor import.", cells[by])};
    return {};
}

}  // namespace

std::vector<EnteredLine> readEntered(std::string_view text, const Complaints& complaints) {
    const auto sheet = readSheet(text, complaints);
    if (!sheet) return {};
    std::array<std::size_t, columns.size()> at{};
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const auto found = sheet->find(columns[i]);
        if (!found) {
            complaints.refuse(sheet->headerLine, columns[i], missingColumn);
            return {};
        }
        at[i] = *found;
    }
    for (const auto& name : sheet->columns)
        if (std::ranges::find(columns, name) == columns.end()) complaints.note(sheet->headerLine, name, unknownColumn);
    std::vector<EnteredLine> lines;
    for (const CsvRow& row : sheet->rows) {
        std::array<std::string, columns.size()> cells;
        for (std::size_t i = 0; i < columns.size(); ++i) cells[i] = row.cells[at[i]];
        EnteredLine line{row.line, {}};
        if (const auto fault = readLine(cells, line.entered)) complaints.refuse(row.line, columns[fault->column], fault->reason);
        else lines.push_back(std::move(line));
    }
    return lines;
}

}  // namespace legwork
