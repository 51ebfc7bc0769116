// SPDX-License-Identifier: GPL-3.0-or-later
// R12, as far as other rules ask for it.
#pragma once

#include "../judge.h"

namespace legwork {

extern const Rule hotLongRunLowFluid;
/// Heat by the thresholds of R12, whichever rule asks.
Answer isHot(const Case& c, const Run& run);

}  // namespace legwork
