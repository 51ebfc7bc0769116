// SPDX-License-Identifier: GPL-3.0-or-later
// A table of any origin: commas, semicolons or tabs; UTF-8, UTF-16 or what a spreadsheet of Western Europe writes.
#pragma once

#include "../csv.h"

#include <string>
#include <string_view>
#include <vector>

namespace legwork {

struct Table {
    std::vector<std::string> header;  // without spaces around
    std::vector<CsvRow> rows;         // as long as they are in the file
    int openQuote = 0;                // the line of a quote that is never closed; 0 for none
};

/// Text of any encoding as UTF-8, without a byte order mark. What is no UTF-8 is taken for Windows-1252.
std::string asUtf8(std::string_view bytes);
/// Spaces of other widths become plain ones, and those around go.
std::string trimmed(std::string_view text);

Table readTable(std::string_view bytes);

/// The cell, or nothing where the row is shorter.
std::string_view cellAt(const CsvRow& row, std::size_t column);

}  // namespace legwork
