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

constexpr double mostDuration_s = 172'800, mostDrink_ml = 10'000;  // likewise

DaySpan massDays(Day day) { return {day - (massHolds - 1), day}; }

/// A drink between the end of the run and so many hours later; by instants, wherever the two clocks were.
Answer isAfter(const Run& run, const Drink& drink, double hours) {
    const Quantity duration = Quantity::of(run.duration_s, "duration_s", 0, mostDuration_s);
    const double since_s = static_cast<double>(drink.time.utc_s() - run.start.utc_s());
    const Answer inTime = both(below(duration, since_s), atLeast(duration, since_s - hours * 3'600));
    return inTime.isNo() ? inTime : both(inTime, above(Quantity::of(drink.ml, "ml", 0, mostDrink_ml), 0));
}

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

Answer drankAfter(const Diary& diary, Day day, const Run& run, double hours, std::optional<Day> asOf) {
    Answer drank = Answer::of(run.drank_after, "drank_after");
    Day last = localDate(plusSeconds(run.start, run.duration_s.value_or(mostDuration_s) + hours * 3'600)) + 1;
    if (asOf) last = std::min(last, *asOf);
    // the clock of a drink may be a day ahead of the run's, or behind it
    for (Day d = day - 1; d <= last && !drank.isYes(); ++d)
        for (const Drink& drink : diary.on(d).drinks) drank = either(std::move(drank), isAfter(run, drink, hours));
    return drank;
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
