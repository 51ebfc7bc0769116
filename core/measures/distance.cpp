// SPDX-License-Identifier: GPL-3.0-or-later
#include "distance.h"

namespace legwork {
namespace {

Quantity sumOver(const Facts& facts, DaySpan span, Number Run::*amount, Column column) {
    Quantity sum;
    bool blankDay = false, blankRun = false;
    for (Day day = span.first; day <= span.last; ++day) {
        const DayKind kind = facts.kind(day);
        blankDay |= kind == DayKind::unknown;
        if (kind != DayKind::run) continue;
        for (const Run& run : facts.diary.on(day).runs) {
            blankRun |= !(run.*amount);
            sum.least += (run.*amount).value_or(0);
        }
    }
    sum.most = blankDay || blankRun ? unlimited : sum.least;
    if (blankRun) sum.missing.add(column);
    if (blankDay) sum.missing.add("rest_day");
    return sum;
}

}  // namespace

Quantity distanceIn(const Facts& facts, DaySpan span) { return sumOver(facts, span, &Run::distance_m, "distance_m"); }
Quantity runningTimeIn(const Facts& facts, DaySpan span) { return sumOver(facts, span, &Run::duration_s, "duration_s"); }

}  // namespace legwork
