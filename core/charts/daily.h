// SPDX-License-Identifier: GPL-3.0-or-later
// What the charts of days have in common: soreness as a line, runs as bars, and the same as a table.
#pragma once

#include "legwork/charts.h"

namespace legwork {

/// The worst score of each day, with its place as the label, shown from `shownFrom` on.
Series painLine(const Diary& diary, DaySpan days, Series::Shape shape, std::string name, Day shownFrom);
/// Only the peak is named: a name on each would hide the line.
void nameOnlyThePeak(Series& series);
/// The distance of each day's runs, in km or miles.
Series runBars(const Diary& diary, DaySpan days);
/// As much as the longest bar may take of the chart's height: the line stays readable above.
double barScale(double longest);
/// A row for each of the chart's days: the first cell as `name` has it.
Table tableOf(const Chart& chart, std::string (*name)(Day));
/// "Thursday 2026-11-19".
std::string dayName(Day day);

}  // namespace legwork
