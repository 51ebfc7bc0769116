// SPDX-License-Identifier: GPL-3.0-or-later
// How a rule has fared in this journal: counts, no claim.
#pragma once

#include "legwork/diary.h"
#include "legwork/rules.h"

#include <vector>

namespace legwork {

/// Days of which something was counted, and of how many of them the legs turned sore afterwards.
struct Aftermath {
    int rated = 0;  // soreness was logged on at least one of the three days after
    int sore = 0;   // of these: it reached 4 of 10
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
