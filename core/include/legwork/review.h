// SPDX-License-Identifier: GPL-3.0-or-later
// The rules read over a stretch of days.
#pragma once

#include "legwork/diary.h"
#include "legwork/finding.h"
#include "legwork/rules.h"

#include <stop_token>

namespace legwork {

struct Review {
    DaySpan days{};
    /// One a day rule and day, one a run rule and run, whatever the state; in the order day, rule, part, start, run.
    std::vector<Finding> findings;

    std::vector<const Finding*> on(Day day) const;
    std::vector<const Finding*> flaggedOn(Day day) const;
};

/// Judges every rule that is on for every day of `span`. Reads only what was logged up to each day, plus the drinks
/// after a run (settled A9). `today` is the runner's journal day now: on it a morning check-in does not yet mean
/// that there will be no run (settled A14). Findings point into `diary`, which has to outlive them. Stops early, with
/// what it has, when asked to.
Review analyse(const Diary& diary, DaySpan span, Day today, std::stop_token stop = {});

/// What one rule says of each day of `span`, on or off; as analyse() otherwise.
std::vector<Finding> findingsOf(const Rule& rule, const Diary& diary, DaySpan span, Day today);

/// Safety findings of the 28 days up to `day` that the runner has not acknowledged: of each rule, part and set of
/// sites the newest; a tier above an acknowledged one counts as new, and so does the same one after 7 days. The
/// gravest first.
std::vector<Finding> openSafetyNotes(const Diary& diary, Day day, Day today);

}  // namespace legwork
