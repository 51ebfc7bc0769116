// SPDX-License-Identifier: GPL-3.0-or-later
// Which zone a clock stood in that is told beside Greenwich's.
#pragma once

#include <optional>

namespace legwork {

/// Minutes that the runner's clock is ahead of Greenwich's, to the quarter of an hour in which all zones differ. Nothing where
/// no zone is that far off, or where the two are more than `within_s` from the next quarter.
std::optional<int> zoneBetween(double utc_s, double local_s, double within_s = 450);

}  // namespace legwork
