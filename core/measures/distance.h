// SPDX-License-Identifier: GPL-3.0-or-later
// How far and how long the runner ran in a stretch of days, with bounds where it is not all known (settled A63–A65,
// A127).
#pragma once

#include "answer.h"
#include "facts.h"

namespace legwork {

/// Metres. A run without distance, and a day that may have held one, add anything from nothing to no limit.
Quantity distanceIn(const Facts& facts, DaySpan span);
/// Seconds, likewise.
Quantity runningTimeIn(const Facts& facts, DaySpan span);

}  // namespace legwork
