// SPDX-License-Identifier: GPL-3.0-or-later
#include "ranks.h"

#include <algorithm>
#include <cmath>

namespace legwork {

std::vector<double> ranks(std::span<const double> values) {
    struct Place {
        double value;
        std::size_t index;
    };
    std::vector<Place> places;
    places.reserve(values.size());
    for (std::size_t i = 0; i < values.size(); ++i) places.push_back({values[i], i});
    std::ranges::sort(places, {}, &Place::value);
    std::vector<double> ranked(values.size());
    for (std::size_t first = 0, end = 0; first < places.size(); first = end) {
        while (end < places.size() && places[end].value == places[first].value) ++end;
        for (std::size_t i = first; i < end; ++i) ranked[places[i].index] = static_cast<double>(first + end - 1) / 2 + 1;
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

std::optional<double> spearman(std::span<const double> x, std::span<const double> y) {
    const double middle = (static_cast<double>(x.size()) + 1) / 2;
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
