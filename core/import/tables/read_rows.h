// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a table whose columns are known, as activities.
#pragma once

#include "service_table.h"
#include "text_table.h"

#include "legwork/column_match.h"

namespace legwork {

/// A table with what is known of it.
struct KnownTable {
    std::string service;  // "Strava"
    ColumnMatch match;
    bool isWhole = false;  // comes with everything that the service knows of the runner
    std::string doubt;     // something to know of all of it, a whole sentence; empty for none
};

/// Rows without a date are left out, with a word in `problems`. `file` names the table; what it links to lies beside it.
ServiceTable readRows(const Table& table, const KnownTable& known, const std::string& file, std::vector<FileProblem>& problems);

/// The texts of a column, for looking at all of them; those of rows that are shorter are empty.
std::vector<std::string_view> columnOf(const Table& table, std::size_t column);

}  // namespace legwork
