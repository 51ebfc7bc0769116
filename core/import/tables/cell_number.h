// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers and durations in cells, with the point or the comma of the language they were written in.
#pragma once

#include "text_table.h"

#include "legwork/records.h"

#include <span>
#include <string_view>

namespace legwork {

/// The sign before the fraction, as most of the table's numbers show it: '.' or ','. '.' where none does.
char decimalSign(const Table& table);

/// "10.05", "1,214", "1.234,56", "1 234,5", "5.02 km"; nothing for "--" and what is no number.
Number numberIn(std::string_view cell, char decimal);

/// "00:28:21", "00:08:02.2", "29:57" as minutes and seconds, "1h 02m 03s", or a plain number of so many seconds each.
Number secondsIn(std::string_view cell, char decimal, double secondsInOne);

}  // namespace legwork
