// SPDX-License-Identifier: GPL-3.0-or-later
// R25, as far as other rules ask for it.
#pragma once

#include "../judge.h"

namespace legwork {

/// What R25 says of a day, with its own threshold, whichever rule asks.
Verdict sleptShort(const Case& c);

}  // namespace legwork
