// SPDX-License-Identifier: GPL-3.0-or-later
// How somebody who waits hears of a long piece of work, and ends it.
#pragma once

#include <functional>

namespace legwork {

/// Called often with how much is done, from 0 to 1, never less than before. False stops the work, which then leaves
/// everything as it was.
using Progress = std::function<bool(double share)>;

}  // namespace legwork
