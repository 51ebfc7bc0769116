// SPDX-License-Identifier: GPL-3.0-or-later
#include "benjamini_hochberg.h"

#include <algorithm>
#include <numeric>

namespace legwork {

std::vector<double> benjaminiHochberg(std::span<const double> p) {
    std::vector<std::size_t> order(p.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return p[i]; });
    std::vector<double> q(p.size());
    double least = 1;
    for (std::size_t rank = p.size(); rank > 0; --rank) {
        least = std::min(least, p[order[rank - 1]] * static_cast<double>(p.size()) / static_cast<double>(rank));
        q[order[rank - 1]] = least;
    }
    return q;
}

}  // namespace legwork
