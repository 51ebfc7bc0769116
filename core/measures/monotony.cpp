// SPDX-License-Identifier: GPL-3.0-or-later
#include "monotony.h"

#include "load.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace legwork {
namespace {

constexpr int weekDays = 7;

}  // namespace

DayLoad dayLoad(const Facts& facts, Day day) {
    if (facts.kind(day) == DayKind::unknown) return {{}, {"rest_day"}};
    DayLoad sum{0, {}};
    for (const Run& run : facts.diary.on(day).runs) {
        if (const Number load = loggedLoad(run)) *sum.load += *load;
        if (!run.duration_s) sum.missing.add("duration_s");
        if (!run.rpe) sum.missing.add("rpe");
    }
    if (!sum.missing.empty()) sum.load.reset();
    return sum;
}

Number monotony(std::span<const double> loads) {
    if (std::ranges::all_of(loads, [&](double load) { return isEqual(load, loads.front()); })) return {};
    const auto count = static_cast<double>(loads.size());
    const double mean = std::accumulate(loads.begin(), loads.end(), 0.0) / count;
    double squares = 0;
    for (const double load : loads) squares += (load - mean) * (load - mean);
    return mean / std::sqrt(squares / (count - 1));
}

LoadWeek loadWeek(const Facts& facts, Day day) {
    LoadWeek week;
    std::array<double, weekDays> loads{};
    for (int i = 0; i < weekDays; ++i) {
        const DayLoad one = dayLoad(facts, day - (weekDays - 1 - i));
        loads[static_cast<std::size_t>(i)] = one.load.value_or(0);
        week.load += one.load.value_or(0);
        week.missing.merge(one.missing);
    }
    if (week.missing.empty()) week.monotony = monotony(loads);
    return week;
}

}  // namespace legwork
