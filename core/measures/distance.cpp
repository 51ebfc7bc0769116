// SPDX-License-Identifier: GPL-3.0-or-later
#include "distance.h"

namespace legwork {

Quantity distanceIn(const Facts& facts, DaySpan span) {
    Quantity sum;
    bool blankDay = false, blankRun = false;
    for (Day day = span.first; day <= span.last; ++day) {
        const DayKind kind = facts.kind(day);
        blankDay |= kind == DayKind::unknown;
        if (kind != DayKind::run) continue;
        for (const Run& run : facts.diary.on(day).runs) {
            blankRun |= !run.distance_m;
            sum.least += run.distance_m.value_or(0);
        }
    }
    sum.most = blankDay || blankRun ? unlimited : sum.least;
    if (blankRun) sum.missing.push_back("distance_m");
    if (blankDay) sum.missing.push_back("rest_day");
    return sum;
}

}  // namespace legwork
