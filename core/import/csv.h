// SPDX-License-Identifier: GPL-3.0-or-later
// Reads comma-separated text (RFC 4180). Knows nothing of what the cells mean.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace legwork {

struct CsvRow {
    int line = 0;  // on which it begins, 1 for the first
    std::vector<std::string> cells;
};

struct CsvText {
    std::vector<CsvRow> rows;  // lines without anything on them are left out
    int openQuote = 0;         // the line of a quote that is never closed; 0 for none. The row it is in is left out
};

/// Takes lines ended by LF, CR LF or CR, and a byte order mark at the start. Quotes in the midst of a cell that does
/// not begin with one stand for themselves.
CsvText readCsv(std::string_view text, char separator = ',');

/// False where the bytes are not UTF-8, or hold a zero byte.
bool isPlainText(std::string_view text);

}  // namespace legwork
