// SPDX-License-Identifier: GPL-3.0-or-later
#include "exposure.h"

#include "../measures/fluid_balance.h"
#include "../measures/food.h"
#include "../patterns/judge.h"

#include <algorithm>

namespace legwork {
namespace {

constexpr int lastOfRuns = 22, firstOfDays = 25, lastOfDays = 29;
constexpr int notOfRuns[] = {11, 18, 19};  // habits after the run; cramps are no cause (settled B1)
constexpr double poorQuality = 2;          // of 1–5, settled B2

constexpr int shortSleep = 25, poorSleep = 26, lowProtein = 27, lowCarbohydrate = 28;

const Rule& ruleOf(int number) { return **std::ranges::find(rules(), number, &Rule::number); }

std::vector<Analysed> listed() {
    std::vector<Analysed> list;
    for (const Rule* rule : rules()) {
        const bool ofRuns = rule->number <= lastOfRuns && std::ranges::find(notOfRuns, rule->number) == std::end(notOfRuns);
        const bool ofDays = rule->number >= firstOfDays && rule->number <= lastOfDays;
        if (ofRuns || ofDays) list.push_back({rule, ofDays});
    }
    return list;
}

/// A cell of one day, and whether it lies on the side of soreness.
struct Cell {
    Answer isLow;
    Number measure;
};

Cell below(const Number& value, double threshold) {
    if (!value) return {Answer::unknown({}), {}};
    return {Answer::of(isBelow(*value, threshold)), -*value};
}

/// Below which a cell lies on the side of soreness.
struct Cuts {
    double sleep_h, protein_g_per_kg, carbohydrate_g_per_kg;

    explicit Cuts(const Diary& diary)
        : sleep_h(thresholdOf(ruleOf(shortSleep), "hours", diary)),
          protein_g_per_kg(thresholdOf(ruleOf(lowProtein), "g_per_kg", diary)),
          carbohydrate_g_per_kg(thresholdOf(ruleOf(lowCarbohydrate), "g_per_kg", diary)) {}
};

Cell sleep(const DayEntry& entry, const Cuts& cuts) {
    Cell cell = below(entry.sleep_h, cuts.sleep_h);
    if (cell.measure) *cell.measure += 7;
    return cell;
}

Cell quality(const DayEntry& entry) {
    if (!entry.sleep_quality) return {Answer::unknown({}), {}};
    return {Answer::of(isAtMost(*entry.sleep_quality, poorQuality)), -*entry.sleep_quality};
}

Cell food(const Diary& diary, const DayEntry& entry, const Nutrient& nutrient, double cut) {
    const Number grams = entry.*nutrient.grams, mass = positive(bodyMass(diary, entry.day));
    if (entry.food_complete != true || !grams || !mass) return {Answer::unknown({}), {}};
    return below(*grams / *mass, cut);
}

Cell cellOf(const Rule& rule, const Diary& diary, const DayEntry& entry, const Cuts& cuts) {
    const auto lacks = [&](const Nutrient& nutrient, double cut) { return food(diary, entry, nutrient, cut); };
    switch (rule.number) {
        case shortSleep: return sleep(entry, cuts);
        case poorSleep: return quality(entry);
        case lowProtein: return lacks(protein, cuts.protein_g_per_kg);
        case lowCarbohydrate: return lacks(carbohydrate, cuts.carbohydrate_g_per_kg);
        default: return {both(sleep(entry, cuts).isLow, lacks(protein, cuts.protein_g_per_kg).isLow), {}};
    }
}

std::optional<Exposure> ofDay(const Rule& rule, const Diary& diary, Day day, const Cuts& cuts) {
    const auto& entry = diary.on(day).entry;
    if (!entry) return {};
    const Cell cell = cellOf(rule, diary, *entry, cuts);
    if (cell.isLow.isUnknown()) return {};
    return Exposure{day, cell.isLow.isYes(), cell.measure};
}

Number quotient(const Number& a, const Number& b) { return a && positive(b) ? Number{*a / *b} : Number{}; }

Number measureOf(const Rule& rule, const Verdict& verdict) {
    switch (rule.number) {
        case 1:
        case 2:
        case 4:
        case 5: return verdict.number("ratio");
        case 3: return quotient(verdict.number("hard_s"), verdict.number("mean_hard_s"));
        case 13: {
            const Number change = verdict.number("change_pct");
            return change ? Number{-*change} : change;
        }
        case 14: return verdict.number("change_pct");
        case 17: return verdict.number("urine_colour");
        case 22: return verdict.number("monotony");
        default: return {};
    }
}

/// What the runs of a day say together: any flagged, all clear, or nothing (settled B3).
struct Together {
    bool any = false, flagged = false, unknown = false;
    Number measure;

    void add(const Rule& rule, const Verdict& verdict) {
        if (verdict.state == State::notApplicable) return;
        any = true;
        flagged |= verdict.state == State::flagged;
        unknown |= verdict.state == State::unknown;
        measure = std::max(measure, measureOf(rule, verdict));
    }
};

std::optional<Exposure> ofRuns(const Case& situation) {
    const Judge& judge = *situation.rule.judge;
    Together together;
    if (judge.day)
        together.add(situation.rule, judge.day(situation));
    else
        for (const Run& run : situation.diary().on(situation.day).runs) together.add(situation.rule, judge.run(situation, run));
    if (!together.any || (together.unknown && !together.flagged)) return {};
    return Exposure{situation.day, together.flagged, together.measure};
}

}  // namespace

const std::vector<Analysed>& analysedRules() {
    static const std::vector<Analysed> list = listed();
    return list;
}

std::vector<Exposure> exposuresOf(const Analysed& analysed, const Facts& facts, DaySpan span) {
    std::vector<Exposure> exposures;
    const Cuts cuts(facts.diary);
    Case situation{facts, *analysed.rule, {}, facts.thresholds(*analysed.rule)};
    for (Day day = span.first; day <= span.last; ++day) {
        situation.day = day;
        if (!analysed.ofDays && facts.diary.on(day).runs.empty()) continue;
        if (const auto one = analysed.ofDays ? ofDay(*analysed.rule, facts.diary, day, cuts) : ofRuns(situation)) exposures.push_back(*one);
    }
    return exposures;
}

}  // namespace legwork
