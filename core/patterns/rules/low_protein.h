// SPDX-License-Identifier: GPL-3.0-or-later
// R27, as far as other rules ask for it.
#pragma once

#include "../judge.h"

namespace legwork {

/// What R27 says of a day, with its own threshold, whichever rule asks.
Verdict ateLittleProtein(const Case& c);

}  // namespace legwork
