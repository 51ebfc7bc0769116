// SPDX-License-Identifier: GPL-3.0-or-later
#include "fluid_balance.h"

#include "../statistics/median.h"

#include <algorithm>
#include <cmath>

namespace legwork {
namespace {

constexpr double shortestSweatRun_s = 1'800, longestSweatRun_s = 7'200;  // where the scale's error stays small
constexpr double likeTemperature_c = 5;
constexpr std::size_t fewestSweatRuns = 3;
constexpr int massHolds = 60;  // days

/// A weight or a time of nothing is none (settled A26).

}  // namespace

Number massChangePct(const Run& run) {
    const Number before = positive(run.mass_before_kg), after = positive(run.mass_after_kg);
    if (!before || !after) return {};
    return (*after - *before) / *before * 100;
}

Number fluidPerHour(const Run& run) {
    const Number time = positive(run.duration_s);
    if (!time || !run.fluid_ml) return {};
    return *run.fluid_ml / 1'000 / (*time / 3'600);
}

Number sweatRate(const Run& run) {
    if (!positive(run.mass_before_kg) || !positive(run.mass_after_kg) || !run.fluid_ml || !run.urine_ml || !run.duration_s) return {};
    if (isBelow(*run.duration_s, shortestSweatRun_s) || isAbove(*run.duration_s, longestSweatRun_s)) return {};
    const double lost = *run.mass_before_kg - *run.mass_after_kg + (*run.fluid_ml - *run.urine_ml) / 1'000;
    return lost / (*run.duration_s / 3'600);
}

Number usualSweatRate(const Facts& facts, Day day, const Run& run) {
    if (!run.temp_c) return {};
    std::vector<double> rates;
    const auto first = std::ranges::lower_bound(facts.sweatRuns, day - sweatRateHolds, {}, &SweatRun::day);
    for (auto before = first; before != facts.sweatRuns.end() && before->day < day; ++before)
        if (isAtMost(std::abs(before->temp_c - *run.temp_c), likeTemperature_c)) rates.push_back(before->l_per_h);
    if (rates.size() < fewestSweatRuns) return {};
    return median(rates);
}

Number bodyMass(const Diary& diary, Day day, const Run& run) {
    if (const Number before = positive(run.mass_before_kg)) return before;
    return bodyMass(diary, day);
}

Number bodyMass(const Diary& diary, Day day) {
    const DaySpan span{day - (massHolds - 1), day};
    for (Day d = span.last; d >= span.first; d = d - 1)
        if (const auto& entry = diary.on(d).entry; entry && positive(entry->mass_kg)) return entry->mass_kg;
    Number latest;
    eachRun(diary, span, [&](const Run& run) {
        if (positive(run.mass_before_kg)) latest = run.mass_before_kg;
    });
    if (latest) return latest;
    const Runner& runner = diary.runner();
    return runner.mass_day && span.contains(*runner.mass_day) ? positive(runner.mass_kg) : Number{};
}

}  // namespace legwork
