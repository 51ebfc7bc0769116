// SPDX-License-Identifier: GPL-3.0-or-later
#include "own_tables.h"

#include "../recorded_record.h"
#include "column_words.h"

#include <algorithm>

namespace legwork {

std::optional<KnownTable> rememberedTable(const Table& table, const TableHints& hints) {
    const auto found = std::ranges::find(hints.matches, table.header, &RememberedMatch::header);
    if (found == hints.matches.end()) return {};
    return KnownTable{std::string{ownTable}, found->match, false, {}};
}

UnknownTable shownTable(const Table& table, const std::string& file, const std::optional<ColumnMatch>& readBy) {
    constexpr std::size_t mostShown = 5;
    UnknownTable shown{file, table.header, {}, readBy ? *readBy : matchByWords(table), readBy.has_value()};
    for (std::size_t i = 0; i < std::min(mostShown, table.rows.size()); ++i) shown.firstRows.push_back(table.rows[i].cells);
    return shown;
}

ActivityFiles firstRowsAs(const UnknownTable& shown, const ColumnMatch& match) {
    Table table{shown.header, {}, 0};
    for (int line = 2; const auto& cells : shown.firstRows) table.rows.push_back({line++, cells});
    ActivityFiles files;
    auto read = readRows(table, {std::string{ownTable}, match, false, {}}, shown.file, files.problems);
    for (TableRow& row : read.rows) files.activities.push_back(std::move(row.activity));
    return files;
}

}  // namespace legwork
