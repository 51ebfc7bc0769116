// SPDX-License-Identifier: GPL-3.0-or-later
// How sore the legs were, on a day and before a run (settled A49, A54).
#pragma once

#include "answer.h"
#include "legwork/diary.h"

namespace legwork {

/// A day's leg score, 0–10: the worst of all entries; without entries 0 where the runner said that nothing hurts, else
/// not known. An entry without a score wins over "nothing hurts" (settled A49).
Number legScore(const DayLog& log);

struct PreRunSoreness {
    Quantity score;        // the highest over the sites and sides of what each was rated last, 0–10
    bool limped = false;   // in one of the ratings that are certainly from before the run
};
/// From the ratings of the run's day that were made before it started: in the morning, before the run, or at another
/// time. "Nothing hurts today" is 0 where there is none.
PreRunSoreness preRunSoreness(const DayLog& log, const Run& run);

}  // namespace legwork
