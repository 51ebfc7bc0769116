// SPDX-License-Identifier: GPL-3.0-or-later
// R15: a long run on plain water without any sodium. Studies disagree on whether it matters (Lau 2019; Hoffman 2015).
// Which runs, which drinks: settled A102, A103.
#include "../wording.h"
#include "hot_long_run_low_fluid.h"

namespace legwork {
namespace {

constexpr Threshold thresholds[] = {
    {"duration_s", "Shortest long run", 5'400, 3'600, 10'800, Measure::duration},
};
constexpr RuleNumber numbers[] = {
    {"duration_s", "Time", Measure::duration, "duration_s"}, {"fluid_ml", "Drunk", Measure::volume},
};
constexpr std::string_view reads[] = {
    "runs.duration_s", "runs.fluid_ml", "runs.fluid_kind", "runs.sodium_mg", "runs.salty_food", "runs.cramp", "runs.temp_c",
    "runs.humidity_pct", "runs.wbgt_c",
};
constexpr double hotRun_s = 3'600, muchFluid_ml = 500;  // ours
constexpr double mostDuration_s = 172'800, mostFluid_ml = 10'000, mostSodium_mg = 20'000;

Answer isLong(const Case& c, const Run& run) {
    const Quantity time = Quantity::of(run.duration_s, "duration_s", 0, mostDuration_s);
    const double longRun_s = c.threshold("duration_s");
    const Answer longInAnyWeather = atLeast(time, longRun_s);
    if (longRun_s <= hotRun_s) return longInAnyWeather;
    return either(longInAnyWeather, both(atLeast(time, hotRun_s), isHot(c, run)));
}

Answer isPlainWater(const Run& run) {
    const Answer water = run.fluid_kind ? Answer::of(*run.fluid_kind == FluidKind::water) : Answer::unknown({"fluid_kind"});
    const Answer noSodium = atMost(Quantity::of(run.sodium_mg, "sodium_mg", 0, mostSodium_mg), 0);
    return both(water, both(noSodium, negated(Answer::of(run.salty_food, "salty_food"))));
}

Verdict judgeRun(const Case& c, const Run& run) {
    const Quantity fluid = Quantity::of(run.fluid_ml, "fluid_ml", 0, mostFluid_ml);
    const bool cramped = run.cramp && *run.cramp != Cramp::none;
    Verdict verdict = conclude(above(fluid, 0), "You drank nothing on this run.",
                               both(atLeast(fluid, muchFluid_ml), both(isLong(c, run), isPlainWater(run))), cramped ? 2 : 1);
    verdict.numbers = known({{"duration_s", run.duration_s}, {"fluid_ml", run.fluid_ml}});
    return verdict;
}

constexpr Judge judge{.run = judgeRun};

std::string say(const Finding& finding, const Diary& diary) {
    const Words words(diary);
    const bool nearly = finding.level == 2 && runOf(finding, diary).cramp == Cramp::near;
    const auto cramp = finding.level < 2 ? "" : nearly ? " A muscle nearly cramped; electrolytes may be worth a try."
                                                       : " A cramp came with it; electrolytes may be worth a try.";
    return fmt::format("You ran {} on {} of plain water without any salt. For most runs water is fine.{}",
                       words.duration(*finding.number("duration_s")), words.volume(*finding.number("fluid_ml")), cramp);
}

}  // namespace

extern const Rule waterOnlyLongRun{
    .number = 15,
    .id = "water-only-long-run",
    .title = "Only water on a long run",
    .lane = Lane::electrolytes,
    .grade = Grade::contested,
    .evidence = "In a small trial (10 people) plain water after sweating made electrically induced cramp come sooner and a drink with "
                "electrolytes later. In long races sodium intake went with neither cramp nor low blood sodium.",
    .source = "Lau 2019, doi:10.1136/bmjsem-2018-000478; Hoffman 2015, doi:10.1186/s40798-015-0019-7 and "
              "doi:10.1186/s40798-015-0040-x",
    .clears = "A drink with electrolytes, or something salty, on the next long run.",
    .advice = "If you cramp on long runs, try electrolytes on the next few; otherwise water is fine.",
    .thresholds = thresholds,
    .numbers = numbers,
    .reads = reads,
    .say = say,
    .judge = &judge,
};

}  // namespace legwork
