// SPDX-License-Identifier: GPL-3.0-or-later
// The weekly check OSTRC-H2: how much a problem weighed in a week (Clarsen 2020; settled A152, A186).
#pragma once

#include "legwork/diary.h"
#include "pain_groups.h"

namespace legwork {

/// 0–100: each answer counts 0, 8, 17 or 25. Full participation without a problem skips the rest; nothing where a
/// question that counts is blank.
Number severity(const WeeklyCheck& check);
/// Could not take part, or trained or performed clearly less. A blank is not.
bool isSubstantial(const WeeklyCheck& check);
/// Weeks in a row with a substantial problem of that group, up to the newest week that has ended by `day`.
int substantialWeeks(const Diary& diary, Day day, const PainGroup& group);

}  // namespace legwork
