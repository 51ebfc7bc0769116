// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers as the runner reads them: in the runner's units, with the decimal sign of the system.
#pragma once

#include "legwork/field.h"
#include "legwork/tokens.h"

#include <QDate>
#include <QString>

namespace legwork {

/// "18.4 km", "6 h 10 min", "500 ml"; a plain number without a unit.
QString quantityText(double value, Measure measure, Units units);
/// At most `decimals` digits after the sign, none that are zero at the end.
QString numberText(double value, int decimals = 1);
/// The name of one of a finding's numbers: the label of the column, or its words: "Longest" for longest_m.
QString numberName(std::string_view name);
/// Its value with the unit that the name ends in.
QString numberValue(std::string_view name, double value, Units units);

/// As Qt's calendar has it.
QDate dateOf(Day day);
/// "Thursday 19 November"; with the year where it is not that of `today`.
QString dayText(Day day, Day today);
/// "Thu 19".
QString shortDayText(Day day);
/// "19 Nov".
QString shortDateText(Day day);
/// "November 2026".
QString monthText(Day day);

}  // namespace legwork
