// SPDX-License-Identifier: GPL-3.0-or-later
// R17: signs of starting a run short of fluid: dark first urine, or a morning weight below the week's usual
// (McDermott 2017). Blanks count as one question here: settled A20, A107–A109.
#include "../../statistics/median.h"
#include "../judge.h"
#include "../wording.h"

#include <array>

namespace legwork {
namespace {

constexpr Threshold thresholds[] = {
    {"colour", "Urine colour of 8", 5, 4, 6},
    {"below_pct", "Weight below usual, per cent", 1, 0.8, 2},
};
constexpr RuleNumber numbers[] = {
    {"urine_colour", "Urine colour", Measure::plain, "colour"},
    {"below_pct", "Weight below the usual, per cent", Measure::plain, "below_pct"},
    {"mass_kg", "Weight this morning", Measure::mass}, {"median_kg", "Usual weight", Measure::mass},
};
constexpr std::string_view reads[] = {
    "days.urine_colour", "days.mass_kg", "days.rest_day",
};
constexpr std::size_t usualDays = 7, enoughMornings = 4;

Number weightOn(const Case& c, Day day) {
    const auto& entry = c.diary().on(day).entry;
    return entry ? positive(entry->mass_kg) : Number{};
}

/// Of the seven mornings before; nothing where too few were weighed.
Number usualWeight(const Case& c) {
    std::array<double, usualDays> weights;
    std::size_t count = 0;
    for (Day day = c.day - static_cast<int>(usualDays); day < c.day; ++day)
        if (const Number weight = weightOn(c, day)) weights[count++] = *weight;
    if (count < enoughMornings) return {};
    return median(std::span(weights).first(count));
}

Answer isDry(const Case& c, const Number& colour, const Number& below_pct) {
    if (!colour && !below_pct) return Answer::unknown({"mass_kg", "urine_colour"});
    const auto reaches = [&](const Number& sign, std::string_view key) { return sign && isAtLeast(*sign, c.threshold(key)); };
    return Answer::of(reaches(colour, "colour") || reaches(below_pct, "below_pct"));
}

Verdict judgeDay(const Case& c) {
    const auto& entry = c.diary().on(c.day).entry;
    const Number colour = entry ? entry->urine_colour : Number{}, weight = weightOn(c, c.day), usual = usualWeight(c);
    const Number below_pct = weight && usual ? Number{(*usual - *weight) / *usual * 100} : Number{};
    Verdict verdict = conclude(ranThatDay(c), "There was no run that day.", isDry(c, colour, below_pct), 1);
    verdict.numbers = known({{"urine_colour", colour}, {"mass_kg", weight}, {"median_kg", usual}, {"below_pct", below_pct}});
    return verdict;
}

constexpr Judge judge{.day = judgeDay};

std::string say(const Finding& finding, const Diary& diary) {
    const Words words(diary);
    const auto colour = finding.number("urine_colour"), below_pct = finding.number("below_pct");
    std::string said;
    if (colour && isAtLeast(*colour, thresholdOf(*finding.rule, "colour", diary)))
        said = fmt::format("urine colour was {} of 8", words.number(*colour));
    if (below_pct && isAtLeast(*below_pct, thresholdOf(*finding.rule, "below_pct", diary)))
        said += fmt::format("{}weight was {}, {} % below your usual {}", said.empty() ? "" : " and your ",
                            words.mass(*finding.number("mass_kg")), words.number(*below_pct, 1), words.mass(*finding.number("median_kg")));
    return fmt::format("On the morning of this run your {}.", said);
}

}  // namespace

extern const Rule startedDry{
    .number = 17,
    .id = "started-dry",
    .title = "Short of fluid at the start",
    .lane = Lane::fluids,
    .grade = Grade::weak,
    .evidence = "Athletic trainers advise looking at the first urine of the morning and at morning weight for signs of starting short of "
                "fluid. Where a sign begins is a rule of thumb, and the link the source article draws to sore legs is indirect.",
    .source = "McDermott 2017, J Athl Train 52:877",
    .clears = "Paler urine and a usual weight on the morning of the next run.",
    .advice = "Drink with breakfast, then to thirst. B vitamins and some medicines also colour urine.",
    .thresholds = thresholds,
    .numbers = numbers,
    .reads = reads,
    .say = say,
    .judge = &judge,
};

}  // namespace legwork
