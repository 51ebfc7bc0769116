// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv_text.h"

#include <string_view>

namespace legwork {
namespace {

/// Quotes a cell where a reader would take it for something else.
std::string csvCell(std::string_view cell, char separator) {
    if (cell.find_first_of(std::string{"\"\r\n"} + separator) == cell.npos) return std::string{cell};
    std::string text = "\"";
    for (const char c : cell) text.append(c == '"' ? 2 : 1, c);
    return text + '"';
}

}  // namespace

void addRow(std::string& text, std::span<const std::string> cells, char separator) {
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i) text += separator;
        text += csvCell(cells[i], separator);
    }
    text += "\r\n";
}

}  // namespace legwork
