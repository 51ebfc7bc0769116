// SPDX-License-Identifier: GPL-3.0-or-later
// The thresholds that a folder sets.
#pragma once

#include "sheet.h"

namespace legwork {

/// Leaves out and names the thresholds of runner.json that are outside their range. One that no rule here knows is
/// named and kept: a later Legwork may know it.
void checkThresholds(Runner& runner, const Complaints& complaints);

}  // namespace legwork
