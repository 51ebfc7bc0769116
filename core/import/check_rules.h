// SPDX-License-Identifier: GPL-3.0-or-later
// What a folder says of rules: their thresholds, and which are on, off or muted.
#pragma once

#include "sheet.h"

namespace legwork {

/// Leaves out and names the thresholds of runner.json that are outside their range. What no rule here knows is named
/// and kept: a later Legwork may know it.
void checkRules(Runner& runner, const Complaints& complaints);

}  // namespace legwork
