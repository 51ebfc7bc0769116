// SPDX-License-Identifier: GPL-3.0-or-later
// What the editors of a page need to know of where they stand. The page owns it and changes it before it refreshes them.
#pragma once

#include "legwork/records.h"

namespace legwork {

struct ShownDay {
    Day day;
    int day_start_min = 4 * 60;
    int offset_min = 0;
    Units units = Units::metric;

    /// That clock time of the journal day: an hour before the day starts belongs to the night at its end.
    Timestamp at(int minuteOfDay) const {
        return legwork::at(minuteOfDay < day_start_min ? day + 1 : day, minuteOfDay, offset_min);
    }
};

}  // namespace legwork
