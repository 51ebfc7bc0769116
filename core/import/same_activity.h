// SPDX-License-Identifier: GPL-3.0-or-later
// When two records tell of one activity.
#pragma once

#include "legwork/records.h"

namespace legwork {

/// What decides it. `isTyped` where the runner entered it by hand, with a clock that may be a guess.
struct Outing {
    bool isRun = true;
    Timestamp start;
    Number duration_s, distance_m;
    bool isTyped = false;
};

enum class Likeness {
    different,
    alike,  // it may be the same: ask
    same,
};

/// Same: of one kind, begun within 90 s of each other (20 min where one was typed), and no longer and no farther apart
/// than a tenth. Alike: they overlap by half of the shorter one; or they begin whole quarters of an hour apart, as where
/// a clock was in another zone, and agree in time and distance; or one was typed for that day with about that distance.
/// All limits are this program's.
Likeness likeness(const Outing& a, const Outing& b, int dayStart_min);

}  // namespace legwork
