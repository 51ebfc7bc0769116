// SPDX-License-Identifier: GPL-3.0-or-later
// R14, as far as other rules ask for it.
#pragma once

#include "../judge.h"

namespace legwork {

extern const Rule noMassLostOrGained;
/// What R14 says of a run, with its own thresholds, whichever rule asks.
Verdict drankTooMuch(const Case& c, const Run& run);

}  // namespace legwork
