// SPDX-License-Identifier: GPL-3.0-or-later
// What cannot be, and what hardly can be, of an activity that was read.
#pragma once

#include "legwork/activity_files.h"

namespace legwork {

/// Why the activity is of no use, a whole sentence; empty where it is of use.
std::string refusal(const RecordedActivity& activity, Day today);
/// Why to ask the runner before taking it; empty for none.
std::string doubt(const RecordedActivity& activity);
/// Faster than anyone has been on record.
double fastest_m_s(Sport sport);
/// Takes out single values that no heart, watch or weather gives; says in one sentence which, empty for none.
std::string dropImpossible(RecordedActivity& activity);

}  // namespace legwork
