// SPDX-License-Identifier: GPL-3.0-or-later
// The load of a run: effort times minutes, after Foster 2001 (settled A30).
#pragma once

#include "answer.h"

namespace legwork {

/// Blank where effort or time is.
Number loggedLoad(const Run& run);
/// The same within the limits of the two columns.
Quantity load(const Run& run);

}  // namespace legwork
