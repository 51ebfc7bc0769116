// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet.h"

#include <algorithm>
#include <fmt/format.h>

namespace legwork {
namespace {

bool isPlain(const CsvRow& row) {
    return std::ranges::all_of(row.cells, [](const auto& cell) { return isPlainText(cell); });
}

/// The sentence for a header that nothing can be read under; empty for a good one.
std::string uselessHeader(const std::vector<std::string>& columns) {
    for (auto column = columns.begin(); column != columns.end(); ++column)
        if (std::find(columns.begin(), column, *column) != column)
            return fmt::format("The column “{}” stands here twice. Nothing of this file was read.", *column);
    return {};
}

bool isUsable(const CsvRow& row, std::size_t width, const Complaints& complaints) {
    if (row.cells.size() != width)
        complaints.refuse(row.line, {}, fmt::format("This row has {} cells where the header has {}.", row.cells.size(), width));
    else if (!isPlain(row))
        complaints.refuse(row.line, {}, "This row is not UTF-8 text.");
    else
        return true;
    return false;
}

}  // namespace

void Complaints::refuse(int line, std::string_view column, std::string_view reason) const {
    problems.push_back({file, line, std::string{column}, std::string{reason}});
}

void Complaints::note(int line, std::string_view column, std::string_view reason) const {
    problems.push_back({file, line, std::string{column}, std::string{reason}, true});
}

std::optional<std::size_t> Sheet::find(std::string_view column) const {
    const auto found = std::ranges::find(columns, column);
    if (found == columns.end()) return {};
    return static_cast<std::size_t>(found - columns.begin());
}

std::optional<Sheet> readSheet(std::string_view text, const Complaints& complaints) {
    auto csv = readCsv(text);
    if (csv.openQuote)
        complaints.refuse(csv.openQuote, {}, "A quotation mark opened here is never closed. Nothing from this row on was read.");
    if (csv.rows.empty()) {
        if (!csv.openQuote) complaints.refuse(0, {}, "This file has no header row.");
        return {};
    }
    const CsvRow& header = csv.rows.front();
    const auto useless = isPlain(header) ? uselessHeader(header.cells) : "This file is not UTF-8 text. Nothing of it was read.";
    if (!useless.empty()) {
        complaints.refuse(header.line, {}, useless);
        return {};
    }
    Sheet sheet{header.line, header.cells, {}};
    for (auto row = csv.rows.begin() + 1; row != csv.rows.end(); ++row)
        if (isUsable(*row, sheet.columns.size(), complaints)) sheet.rows.push_back(std::move(*row));
    return sheet;
}

}  // namespace legwork
