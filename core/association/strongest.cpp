// SPDX-License-Identifier: GPL-3.0-or-later
#include "strongest.h"

#include "estimate.h"

#include <fmt/format.h>
#include <algorithm>
#include <cmath>

namespace legwork {
namespace {

constexpr double keeps = 0.5;

/// The coefficient of one beside the other, on the days both are known.
std::optional<double> beside(const Contender& one, const Contender& strongest) {
    std::vector<Row> shared;
    std::vector<double> other;
    auto next = strongest.complete->begin();
    for (const Row& row : *one.complete) {
        next = std::lower_bound(next, strongest.complete->end(), row.day, [](const Row& r, Day day) { return r.day < day; });
        if (next == strongest.complete->end()) break;
        if (next->day != row.day) continue;
        shared.push_back(row);
        other.push_back(next->flagged ? 1 : 0);
    }
    return adjustedBeside(shared, other);
}

bool standsAlone(const Contender& one, const Contender& strongest) {
    const auto beta = beside(one, strongest);
    return beta && *beta * *one.said->beta > 0 && std::abs(*beta) >= keeps * std::abs(*one.said->beta);
}

}  // namespace

void standBesideStrongest(const std::vector<Contender>& contenders) {
    if (contenders.empty()) return;
    const Contender& strongest = *std::ranges::max_element(contenders, {}, [](const Contender& c) { return std::abs(*c.said->beta); });
    for (const Contender& one : contenders) {
        if (one.said == strongest.said || standsAlone(one, strongest))
            one.said->label = *one.said->beta > 0 ? PatternLabel::pattern : PatternLabel::patternOfLess;
        else
            one.said->notes.push_back(fmt::format("It came together with “{}”.", strongest.said->rule->title));
    }
}

}  // namespace legwork
