// SPDX-License-Identifier: GPL-3.0-or-later
// R14: as much drunk as sweated, or more, on a run of an hour or longer; diluted blood sodium is the danger
// (Hew-Butler 2015). Without weights the amount drunk stands in: settled A100, A101.
#include "no_mass_lost_or_gained.h"

#include "../../measures/fluid_balance.h"
#include "../wording.h"

namespace legwork {
namespace {

constexpr Threshold thresholds[] = {
    {"gain_pct", "Gain that counts more, per cent", 1, 0.5, 2},
    {"l_per_h", "Most drink where weights are not logged, litres an hour", 1.0, 0.8, 1.5},
};
constexpr RuleNumber numbers[] = {
    {"change_pct", "Change of weight, per cent", Measure::plain, "gain_pct"},
    {"fluid_l_per_h", "Litres drunk an hour", Measure::plain, "l_per_h"},
};
constexpr std::string_view reads[] = {
    "runs.mass_before_kg", "runs.mass_after_kg", "runs.fluid_ml", "runs.duration_s",
};
constexpr double longRun_s = 3'600, mostDuration_s = 172'800;

/// Blank weights and drink count as one question here, settled A20.
Answer drankAbove(const Run& run, double l_per_h) {
    if (!run.fluid_ml) {
        Columns missing{"fluid_ml"};
        if (!run.mass_after_kg) missing.add("mass_after_kg");
        if (!run.mass_before_kg) missing.add("mass_before_kg");
        return Answer::unknown(missing);
    }
    const Quantity litres = Quantity::of(run.duration_s, "duration_s", longRun_s, mostDuration_s) * Quantity::known(l_per_h / 3'600);
    return below(litres, *run.fluid_ml / 1'000);
}

Verdict judgeRun(const Case& c, const Run& run) {
    const Number change = massChangePct(run);
    const Answer flags = change ? Answer::of(isAtLeast(*change, 0)) : drankAbove(run, c.threshold("l_per_h"));
    const int level = change && isAtLeast(*change, c.threshold("gain_pct")) ? 2 : 1;
    Verdict verdict = conclude(atLeast(Quantity::of(run.duration_s, "duration_s", 0, mostDuration_s), longRun_s),
                               "Runs under an hour are too short for this.", flags, level);
    verdict.numbers = known({{"change_pct", change}, {"fluid_l_per_h", fluidPerHour(run)}});
    return verdict;
}

constexpr Judge judge{.run = judgeRun};

std::string say(const Finding& finding, const Diary& diary) {
    const Words words(diary);
    const Run& run = runOf(finding, diary);
    const auto time = words.duration(*run.duration_s);
    constexpr std::string_view tail = "Drinking beyond thirst can dilute the sodium in your blood.";
    const auto change = finding.number("change_pct");
    if (!change) return fmt::format("You drank {} an hour for {}. {}", words.volume(*finding.number("fluid_l_per_h") * 1'000), time, tail);
    const double gain = *run.mass_after_kg - *run.mass_before_kg;
    if (gain <= 0) return fmt::format("You weighed the same after {} as before (change {} %). {}", time, words.number(*change), tail);
    return fmt::format("You weighed {} more ({} %) after {} than before. {}", words.mass(gain), words.number(*change, 1), time, tail);
}

}  // namespace

Verdict drankTooMuch(const Case& c, const Run& run) { return judgeRun(c.as(noMassLostOrGained), run); }

const Rule noMassLostOrGained{
    .number = 14,
    .id = "no-mass-lost-or-gained",
    .title = "Drank as much as you sweated, or more",
    .lane = Lane::fluids,
    .grade = Grade::consistent,
    .evidence = "Consensus statements name drinking beyond thirst as the way to low blood sodium on long runs, and sports drinks do "
                "not keep it away. It is about your health on the day; soreness was not studied.",
    .source = "Hew-Butler 2015, Clin J Sport Med 25:303; McDermott 2017, J Athl Train 52:877",
    .clears = "A small loss of weight over the next long run.",
    .advice = "Drink to thirst. With headache, nausea, bloating or confusion after a run, get help and do not drink more.",
    .thresholds = thresholds,
    .numbers = numbers,
    .reads = reads,
    .say = say,
    .judge = &judge,
};

}  // namespace legwork
