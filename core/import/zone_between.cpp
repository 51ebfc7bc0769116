// SPDX-License-Identifier: GPL-3.0-or-later
#include "zone_between.h"

#include <cmath>

namespace legwork {

std::optional<int> zoneBetween(double utc_s, double local_s, double within_s) {
    constexpr double farthest_s = 14 * 3600, quarter_s = 15 * 60;  // Kiribati keeps UTC+14
    const double apart_s = local_s - utc_s, quarters = std::round(apart_s / quarter_s);
    if (!(std::abs(quarters * quarter_s) <= farthest_s) || std::abs(apart_s - quarters * quarter_s) > within_s) return {};
    return static_cast<int>(quarters * 15);
}

}  // namespace legwork
