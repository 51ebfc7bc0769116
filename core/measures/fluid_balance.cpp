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
constexpr double leastMass_kg = 20, mostMass_kg = 300;  // limits of the columns

DaySpan massDays(Day day) { return {day - (massHolds - 1), day}; }

}  // namespace

Number massChangePct(const Run& run) {
    const Number before = positive(run.mass_before_kg), after = positive(run.mass_after_kg);
    if (!before || !after) return {};
    return (*after - *before) / *before * 100;
}

Quantity massChange(const Run& run) {
    if (const Number change = massChangePct(run)) return Quantity::known(*change);
    const Quantity before = Quantity::of(positive(run.mass_before_kg), "mass_before_kg", leastMass_kg, mostMass_kg);
    Quantity after = Quantity::of(positive(run.mass_after_kg), "mass_after_kg", leastMass_kg, mostMass_kg);
    after.missing.merge(before.missing);
    return Quantity::between((after.least / before.most - 1) * 100, (after.most / before.least - 1) * 100, std::move(after.missing));
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
    const DaySpan span = massDays(day);
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

Quantity bodyMassWithin(const Diary& diary, Day day) {
    if (const Number mass = bodyMass(diary, day)) return Quantity::known(*mass);
    Columns missing{"mass_kg"};
    eachRun(diary, massDays(day), [&](const Run&) { missing.add("mass_before_kg"); });
    if (diary.runner().mass_kg && !diary.runner().mass_day) missing.add("mass_day");
    return Quantity::between(leastMass_kg, mostMass_kg, std::move(missing));
}

}  // namespace legwork
