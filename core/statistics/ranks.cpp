// SPDX-License-Identifier: GPL-3.0-or-later
#include "ranks.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace legwork {

std::vector<double> ranks(std::span<const double> values) {
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::sort(order, {}, [&](std::size_t i) { return values[i]; });
    std::vector<double> ranked(values.size());
    for (std::size_t first = 0, end = 0; first < order.size(); first = end) {
        while (end < order.size() && values[order[end]] == values[order[first]]) ++end;
        for (std::size_t i = first; i < end; ++i) ranked[order[i]] = static_cast<double>(first + end - 1) / 2 + 1;
    }
    return ranked;
}

std::optional<double> cliffsDelta(std::span<const double> a, std::span<const double> b) {
    if (a.empty() || b.empty()) return {};
    std::vector<double> sorted(b.begin(), b.end());
    std::ranges::sort(sorted);
    double balance = 0;
    for (const double value : a) {
        const auto [low, high] = std::ranges::equal_range(sorted, value);
        balance += static_cast<double>((low - sorted.begin()) - (sorted.end() - high));
    }
    return balance / (static_cast<double>(a.size()) * static_cast<double>(b.size()));
}

std::optional<double> spearman(std::span<const double> a, std::span<const double> b) {
    const auto x = ranks(a), y = ranks(b);
    const double middle = (static_cast<double>(a.size()) + 1) / 2;
    double both = 0, xs = 0, ys = 0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        both += (x[i] - middle) * (y[i] - middle);
        xs += (x[i] - middle) * (x[i] - middle);
        ys += (y[i] - middle) * (y[i] - middle);
    }
    if (xs == 0 || ys == 0) return {};
    return both / std::sqrt(xs * ys);
}

}  // namespace legwork
