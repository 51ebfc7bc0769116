// SPDX-License-Identifier: GPL-3.0-or-later
// How a rule has fared in this journal: counts, no claim.
#pragma once

#include "legwork/diary.h"
#include "legwork/rules.h"

#include <vector>

namespace legwork {

constexpr int soreFrom = 4;        // of 10; ours
constexpr int soreWithinDays = 3;  // d+1 … d+3 stand for 24–72 h (evidence.md 4.1)

/// Days of which something was counted, and of how many of them the legs turned sore afterwards.
struct Aftermath {
    int rated = 0;  // soreness was logged on at least one of the `soreWithinDays` after
    int sore = 0;   // of these: it reached `soreFrom`
};

struct TrackRecord {
    std::vector<Day> flagged;  // the days the rule was flagged on, oldest first
    Aftermath after;           // of these
    Aftermath afterOthers;     // of the days on which it was clear; those it could not judge count for neither
};

/// Over the whole journal up to `today`, with the runner's thresholds of now, whether the rule is on or not.
TrackRecord trackRecord(const Diary& diary, const Rule& rule, Day today);

/// The same for the days with a run, against those that are known to be without one (settled A13).
TrackRecord runRecord(const Diary& diary, Day today);

}  // namespace legwork
