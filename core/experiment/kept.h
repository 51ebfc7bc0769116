// SPDX-License-Identifier: GPL-3.0-or-later
// What the records say of a habit that is tried, the same answers that the rules read, and which days then count.
#pragma once

#include "legwork/experiment.h"

namespace legwork {

/// A habit of each night; the others belong to days with a run.
bool isOfNights(TriedHabit habit);

constexpr int daysAfter = 3;  // whose soreness is the outcome, as in Patterns

constexpr int enoughNights = 7;
/// Median hours asleep of the 28 mornings before a day; nothing below seven of them.
Number usualSleep_h(const Diary& diary, Day before);

}  // namespace legwork
