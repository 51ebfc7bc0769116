// SPDX-License-Identifier: GPL-3.0-or-later
// A week, a month or a year in one sentence.
#pragma once

#include "legwork/charts.h"

namespace legwork {

struct Period {
    DaySpan days;
    std::string_view words;  // "this week"
};
std::string headline(const Diary& diary, const Review& review, const Period& period, const Finding* focus);
/// "Thursday".
std::string_view weekdayName(Day day);

}  // namespace legwork
