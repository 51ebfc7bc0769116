// SPDX-License-Identifier: GPL-3.0-or-later
// A row of marks per family of rules: what each day was flagged for, found clear of, or did not log.
#pragma once

#include "legwork/charts.h"

namespace legwork {

/// The lanes in which any rule had something to judge.
std::vector<LaneRow> lanes(const Diary& diary, const Review& review, DaySpan days);

}  // namespace legwork
