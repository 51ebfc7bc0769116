// SPDX-License-Identifier: GPL-3.0-or-later
// Which runs and days were hard: by the effort of the whole run, or by its kind (settled A29, A112).
#pragma once

#include "answer.h"
#include "facts.h"

namespace legwork {

/// From `cut` on, or intervals, sprints or a race. An effort below it, or an easy run, is not hard.
Answer isHard(const Run& run, double cut);
/// A day with a hard run. Not hard: a known rest day, and a day whose runs are all known not to be.
Answer isHardDay(const DayLog& log, DayKind kind, double cut);

}  // namespace legwork
