// SPDX-License-Identifier: GPL-3.0-or-later
// How tired, stressed, sore and badly rested a runner feels: the four items of Hooper 1995, 1 best to 7 worst, held
// against the runner's own weeks before (settled A120).
#pragma once

#include "answer.h"
#include "legwork/diary.h"

namespace legwork {

struct Facts;

/// Sum of the four items, 4–28; blank where one of them is.
Number hooperSum(const DayEntry& entry);

/// The same of a day, with the items that are blank, a bit each; the sum counts where none is.
struct HooperDay {
    unsigned blank = 0;
    int sum = 0;
};
HooperDay hooperDay(const std::optional<DayEntry>& entry);

/// The sums of a stretch of days.
struct HooperDays {
    int days = 0;  // with all four items
    double mean = 0;
    double sd = 0;       // sample standard deviation (n − 1); 0 below two days
    unsigned blank = 0;  // the items that are blank on any of the days, a bit each

    Columns missing() const;
};
HooperDays hooperDays(const Diary& diary, DaySpan span);
HooperDays hooperDays(const Facts& facts, DaySpan span);

/// One item at 5 or worse for more than a week: on 8 days in a row of those on which it was answered.
bool staysBad(const Diary& diary, DaySpan span);

}  // namespace legwork
