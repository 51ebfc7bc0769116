// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner_table.h"

#include "../records/runner_lists.h"
#include "../records/runner_settings.h"
#include "table.h"

#include <nlohmann/json.hpp>

namespace legwork {

std::vector<std::string_view> runnerColumns() {
    std::vector<std::string_view> columns;
    for (const auto& field : fields<Runner>()) columns.push_back(field.column);
    for (const auto& setting : runnerSettings()) columns.push_back(setting.column);
    for (const auto& list : runnerLists()) columns.push_back(list.column);
    return columns;
}

Runner readRunner(Connection& connection) {
    static const std::string sql = "SELECT " + columnList(runnerColumns()) + " FROM runner";
    Runner runner;
    Query row = connection.query(sql);
    if (!row.next()) return runner;
    int column = 0;
    for (const auto& field : fields<Runner>())
        if (const Cell cell = row.cell(column++); !cell.isNull()) field.set(runner, readCell(cell, field));
    for (const auto& setting : runnerSettings()) setting.set(runner, row.text(column++));
    for (const auto& list : runnerLists())
        if (const Cell cell = row.cell(column++); !cell.isNull()) list.set(runner, nlohmann::json::parse(cell.text(), nullptr, false));
    return runner;
}

void writeRunner(Connection& connection, const Runner& runner) {
    static const std::string sql = "UPDATE runner SET " + columnList(runnerColumns(), " = ?");
    Query row = connection.query(sql);
    int parameter = 0;
    for (const auto& field : fields<Runner>()) bindCell(row, ++parameter, field, field.get(runner));
    for (const auto& setting : runnerSettings()) row.bind(++parameter, std::string_view{setting.get(runner)});
    for (const auto& list : runnerLists()) {
        ++parameter;
        if (!list.isEmpty(runner)) row.bind(parameter, std::string_view{list.get(runner).dump()});
    }
    row.run();
}

}  // namespace legwork
