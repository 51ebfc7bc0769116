// SPDX-License-Identifier: GPL-3.0-or-later
#include "quantile.h"

#include <algorithm>
#include <cmath>

namespace legwork {

double quantile(std::span<double> values, double share) {
    const double place = share * static_cast<double>(values.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const auto at = values.begin() + static_cast<std::ptrdiff_t>(below);
    std::ranges::nth_element(values, at);
    const double low = *at;
    if (below + 1 == values.size()) return low;
    const double next = *std::min_element(at + 1, values.end());
    return low + (place - std::floor(place)) * (next - low);
}

}  // namespace legwork
