// SPDX-License-Identifier: GPL-3.0-or-later
#include "easy_movement.h"

namespace legwork {
namespace {

constexpr double shortest_s = 600, longest_s = 2'700, easyRpe = 3, mostDuration_s = 172'800;

Answer isEasyMovement(const Activity& activity) {
    const auto isMild = [](ActivityKind kind) { return kind == ActivityKind::walk || kind == ActivityKind::cycle || kind == ActivityKind::swim; };
    const Quantity time = Quantity::of(activity.duration_s, "duration_s", 0, mostDuration_s);
    const Answer kind = activity.kind ? Answer::of(isMild(*activity.kind)) : Answer::unknown({"kind"});
    return both(both(kind, both(atLeast(time, shortest_s), atMost(time, longest_s))),
                atMost(Quantity::of(activity.rpe, "rpe", 0, 10), easyRpe));
}

}  // namespace

Answer movedEasily(const DayLog& log) {
    Answer any = Answer::of(false);
    for (const Activity& activity : log.activities) any = either(std::move(any), isEasyMovement(activity));
    if (!log.activities.empty()) return any;
    const YesNo none = log.entry ? log.entry->no_activity : std::nullopt;
    if (none == true) return Answer::of(false);
    return Answer::unknown(none ? Columns{"kind"} : Columns{"no_activity"});
}

}  // namespace legwork
