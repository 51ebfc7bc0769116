// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner_table.h"

#include "../records/runner_lists.h"
#include "table.h"

#include <nlohmann/json.hpp>

namespace legwork {
namespace {

using nlohmann::json;

/// A setting always holds something, so it is no field.
struct Setting {
    std::string_view column;
    std::string (*get)(const Runner&);
    void (*set)(Runner&, std::string_view);
};

Units unitsOf(std::string_view text) { return text == token(Units::imperial) ? Units::imperial : Units::metric; }

constexpr Setting settings[] = {
    {"day_start", [](const Runner& runner) { return clockText(runner.day_start_min); },
     [](Runner& runner, std::string_view text) { runner.day_start_min = parseClock(text).value_or(runner.day_start_min); }},
    {"units", [](const Runner& runner) { return std::string{token(runner.units)}; },
     [](Runner& runner, std::string_view text) { runner.units = unitsOf(text); }},
    {"language", [](const Runner& runner) { return runner.language; },
     [](Runner& runner, std::string_view text) { runner.language = text; }},
    {"check_in_implies_no_run", [](const Runner& runner) { return std::string{runner.check_in_implies_no_run ? "yes" : "no"}; },
     [](Runner& runner, std::string_view text) { runner.check_in_implies_no_run = text != "no"; }},
};

}  // namespace

std::vector<std::string_view> runnerColumns() {
    std::vector<std::string_view> columns;
    for (const auto& field : fields<Runner>()) columns.push_back(field.column);
    for (const auto& setting : settings) columns.push_back(setting.column);
    for (const auto& list : runnerLists()) columns.push_back(list.column);
    return columns;
}

Runner readRunner(Connection& connection) {
    static const std::string sql = "SELECT " + columnList(runnerColumns()) + " FROM runner";
    Runner runner;
    Query row = connection.query(sql);
    if (!row.next()) return runner;
    int column = 0;
    for (const auto& field : fields<Runner>()) {
        if (!row.isNull(column)) field.set(runner, readCell(row, column, field));
        ++column;
    }
    for (const auto& setting : settings) setting.set(runner, row.text(column++));
    for (const auto& list : runnerLists()) {
        if (!row.isNull(column)) list.set(runner, json::parse(row.text(column), nullptr, false));
        ++column;
    }
    return runner;
}

void writeRunner(Connection& connection, const Runner& runner) {
    static const std::string sql = "UPDATE runner SET " + columnList(runnerColumns(), " = ?");
    Query row = connection.query(sql);
    int parameter = 0;
    for (const auto& field : fields<Runner>()) bindCell(row, ++parameter, field, field.get(runner));
    for (const auto& setting : settings) row.bind(++parameter, std::string_view{setting.get(runner)});
    for (const auto& list : runnerLists()) {
        ++parameter;
        if (!list.isEmpty(runner)) row.bind(parameter, std::string_view{list.get(runner).dump()});
    }
    row.run();
}

}  // namespace legwork
