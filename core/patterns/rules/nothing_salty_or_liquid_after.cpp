// SPDX-License-Identifier: GPL-3.0-or-later
// R16: neither a drink nor salty food in the hours after a big sweat (Sawka 2007). It is the one rule that also looks at
// what was drunk after the run. Which runs, which drinks: settled A104–A106, A9.
#include "../../measures/fluid_balance.h"
#include "../wording.h"
#include "hot_long_run_low_fluid.h"

namespace legwork {
namespace {

constexpr Threshold thresholds[] = {
    {"hours", "Hours after the run", 4, 2, 6, Measure::hours},
};
constexpr RuleNumber numbers[] = {
    {"change_pct", "Change of weight, per cent"}, {"duration_s", "Time", Measure::duration},
};
constexpr std::string_view reads[] = {
    "runs.drank_after", "runs.ate_salty_after", "runs.mass_before_kg", "runs.mass_after_kg", "runs.duration_s", "runs.temp_c",
    "runs.humidity_pct", "runs.wbgt_c", "drinks.time", "drinks.ml",
};
constexpr double bigLoss_pct = -2, longHotRun_s = 5'400;  // ours, after Sawka 2007
constexpr double mostDuration_s = 172'800;  // limit of the column

Quantity duration(const Run& run) { return Quantity::of(run.duration_s, "duration_s", 0, mostDuration_s); }

Answer isBigSweat(const Case& c, const Run& run) {
    return either(atMost(massChange(run), bigLoss_pct), both(atLeast(duration(run), longHotRun_s), isHot(c, run)));
}

Verdict judgeRun(const Case& c, const Run& run) {
    const Answer applies = isBigSweat(c, run);
    Answer neither = negated(Answer::of(run.ate_salty_after, "ate_salty_after"));
    if (!applies.isNo() && !neither.isNo()) neither = both(negated(drankAfter(c.diary(), c.day, run, c.threshold("hours"))), std::move(neither));
    Verdict verdict = conclude(applies, "There was neither a loss of 2 % of your weight nor 90 minutes in the heat.", neither, 1);
    verdict.numbers = known({{"change_pct", massChangePct(run)}, {"duration_s", run.duration_s}});
    return verdict;
}

constexpr Judge judge{.run = judgeRun};

std::string say(const Finding& finding, const Diary& diary) {
    const Words words(diary);
    constexpr std::string_view nothing = "answered no to a drink and to something salty in the 4 hours after it";
    const auto change = finding.number("change_pct");
    if (!change || isAbove(*change, bigLoss_pct))
        return fmt::format("You ran {} in the heat and {}.", words.duration(*finding.number("duration_s")), nothing);
    const Run& run = runOf(finding, diary);
    return fmt::format("You finished the run {} lighter and {}.", words.mass(*run.mass_before_kg - *run.mass_after_kg), nothing);
}

}  // namespace

extern const Rule nothingSaltyOrLiquidAfter{
    .number = 16,
    .id = "nothing-salty-or-liquid-after",
    .title = "Nothing to drink or salty after a big sweat",
    .lane = Lane::fluids,
    .grade = Grade::some,
    .evidence = "Guidelines name replacing what was lost of fluid and salt as the aim after a run, for the sake of the next one. That it "
                "makes legs less sore, as the source article has it, was not tested.",
    .source = "Sawka 2007, doi:10.1249/mss.0b013e31802ca597",
    .clears = "A drink or something salty within 4 hours after the next such run.",
    .advice = "Normal meals and drinks usually suffice; take more, with salt, if another session comes soon.",
    .thresholds = thresholds,
    .numbers = numbers,
    .reads = reads,
    .say = say,
    .judge = &judge,
};

}  // namespace legwork
