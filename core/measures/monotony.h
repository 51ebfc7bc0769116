// SPDX-License-Identifier: GPL-3.0-or-later
// How alike the days of a week were: mean daily load over its standard deviation (Foster 1998; settled A30, A116).
#pragma once

#include "answer.h"
#include "facts.h"

#include <span>

namespace legwork {

/// Effort times minutes of all runs of a day, 0 on a known rest day; nothing where one is not known, with the columns.
struct DayLoad {
    Number load;
    Columns missing;
};
DayLoad dayLoad(const Facts& facts, Day day);

/// Mean over sample standard deviation (n − 1); nothing where that is 0. At least two loads.
Number monotony(std::span<const double> loads);

/// The seven days up to `day`.
struct LoadWeek {
    double load = 0;   // in all, of the days that are known
    Number monotony;
    Columns missing;   // empty where all seven are known
};
LoadWeek loadWeek(const Facts& facts, Day day);

}  // namespace legwork
