// SPDX-License-Identifier: GPL-3.0-or-later
// Spans of sleep, as watches and phones note them, made to hours of nights and naps.
#pragma once

#include "legwork/day.h"

#include <vector>

namespace legwork {

/// From falling asleep to waking; the clock is the runner's.
struct SleepSpan {
    Timestamp start, end;
};

struct SleepDay {
    Day day;  // the morning on which the night ended (settled A7)
    double night_s = 0, nap_s = 0;
};

/// Adds up what is covered by any of the spans, however many sources tell of it. Sleep with no more than an hour awake in
/// between is one sleep. It belongs to the date on which it ends; what begins after 21:00 and ends before midnight to the
/// next. A sleep that begins between 9:00 and 21:00 is a nap, but for the longest of its day where that lasts three hours, as
/// after a night at work. The hours are this program's. In the order of the days.
std::vector<SleepDay> sleepDays(std::vector<SleepSpan> spans);

}  // namespace legwork
