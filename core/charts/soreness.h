// SPDX-License-Identifier: GPL-3.0-or-later
// How sore a day was, for charts: by site and side, and the worst of them (settled A47–A50).
#pragma once

#include "../measures/soreness.h"
#include "legwork/charts.h"

namespace legwork {

/// Highest scored entry of each site and side, worst first; `both` counts for the left and for the right.
std::vector<SiteScore> scoresOn(const DayLog& log);
/// The place of the first: "left quad", or "left and right quad" where the other side is as sore. There has to be one.
std::string worstWords(const std::vector<SiteScore>& scores);
/// "left upper calf".
std::string words(const SiteScore& score);

}  // namespace legwork
