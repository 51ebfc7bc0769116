// SPDX-License-Identifier: GPL-3.0-or-later
// Planned values gathered so that a runner can read them: a line a day where a file tells of few days, else one for each kind
// of value with the days it goes over.
#pragma once

#include "legwork/take_in.h"

namespace legwork {

/// Up to here each day has a line of its own.
constexpr int daysOneByOne = 31;

/// Values of one file that come to the same.
struct ValueGroup {
    std::string file;
    Fate fate = Fate::added;
    DaySpan days;                      // from the first to the last
    int dayCount = 0;                  // of which it tells something
    std::vector<std::size_t> members;  // into the values; never empty. Of one day, or of one column
    std::string sentence;              // what the runner typed otherwise; of many, the first and how many there are more
};

/// Every value is in one group. By file, then by days.
std::vector<ValueGroup> gathered(const std::vector<PlannedValue>& values);

}  // namespace legwork
