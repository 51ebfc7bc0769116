// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of cells as text (RFC 4180).
#pragma once

#include <span>
#include <string>

namespace legwork {

/// Adds a row that ends in CR LF. A cell that holds the separator, a quotation mark or an end of line is quoted.
void addRow(std::string& text, std::span<const std::string> cells, char separator = ',');

}  // namespace legwork
