// SPDX-License-Identifier: GPL-3.0-or-later
// What the header words of services and spreadsheets mean, in the languages their exports come in.
#pragma once

#include "text_table.h"

#include "legwork/column_match.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace legwork {

/// "Elev. Gain (ft)" as "elev gain" and "ft": lower case, plain spaces, without a unit in brackets.
struct HeaderWords {
    std::string words, unit;
};
HeaderWords headerWords(std::string_view header);

/// How well words fit a meaning: 0 best; nothing where they do not.
std::optional<int> rankOf(std::string_view words, Meaning meaning);

/// For every meaning that the header names the column that names it best, the first of equals; with the units in
/// brackets. No column has two meanings.
ColumnMatch matchByWords(const Table& table);

/// The first column with these words; nothing where there is none.
std::optional<std::size_t> columnNamed(const Table& table, std::string_view words);

}  // namespace legwork
