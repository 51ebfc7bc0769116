// SPDX-License-Identifier: GPL-3.0-or-later
// The example journal: read from the program itself into a folder that is thrown away, with a clock of its own.
#pragma once

#include "shell/opening.h"

namespace legwork {

/// A fresh copy, in which it is the evening of the example's last day.
Opening openExample();

}  // namespace legwork
