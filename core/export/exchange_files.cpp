// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange_files.h"

#include "csv_text.h"

#include "../diary/tables.h"
#include "../records/runner_json.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <tuple>

namespace legwork {
namespace {

template <class Record>
std::string tableText(const std::vector<Record>& records) {
    const auto list = fields<Record>();
    std::vector<std::string> cells;
    for (const auto& field : list) cells.emplace_back(field.column);
    std::string text;
    addRow(text, cells);
    for (const Record& record : records) {
        std::ranges::transform(list, cells.begin(), [&](const auto& field) { return cellText(field, field.get(record)); });
        addRow(text, cells);
    }
    return text;
}

std::string fileOf(std::string_view table) { return std::string{table} + (table == tableName<Runner>() ? ".json" : ".csv"); }

std::string enteredText(std::vector<Entered> entered) {
    std::ranges::sort(entered, {}, [](const Entered& cell) { return std::tie(cell.table, cell.id, cell.column); });
    std::string text;
    addRow(text, std::vector<std::string>{"file", "id", "column", "entered_at", "by"});
    for (const auto& [table, id, column, at, by] : entered)
        addRow(text, std::vector<std::string>{fileOf(table), id, column, at ? legwork::text(*at) : "", std::string{token(by)}});
    return text;
}

}  // namespace

std::vector<ExchangeFile> exchangeFiles(const Records& records, const Runner& runner, std::vector<Entered> entered) {
    std::vector<ExchangeFile> files;
    forEachTable([&]<class Record>(std::vector<Record> Records::*list) {
        files.push_back({fileOf(tableName<Record>()), tableText(records.*list)});
    });
    files.push_back({"entered.csv", enteredText(std::move(entered))});
    constexpr int indent = 2;
    files.push_back({fileOf(tableName<Runner>()), runnerJson(runner).dump(indent) + "\n"});
    return files;
}

}  // namespace legwork
