// SPDX-License-Identifier: GPL-3.0-or-later
// R10: long static holds as the last thing before a hard run (Behm 2016). What comes last is asked, since the list has no
// order (settled A92, A93).
#include "../../measures/hardness.h"
#include "../judge.h"
#include "../wording.h"

namespace legwork {
namespace {

constexpr Threshold thresholds[] = {
    {"hold_s", "Longest static hold", 60, 30, 90, Measure::hold},
};
constexpr RuleNumber numbers[] = {
    {"static_hold_s", "Longest static stretch", Measure::hold, "hold_s"},
};
constexpr std::string_view reads[] = {
    "runs.warmup", "runs.static_hold_s", "runs.static_stretch_last", "runs.kind", "runs.rpe",
};
constexpr double mostHold_s = 3'600;

Answer isStretched(const Run& run) {
    return run.warmup ? Answer::of(run.warmup->has(WarmUp::staticStretch)) : Answer::unknown({"warmup"});
}

/// Nothing that moves in the warm-up, or the holds after it.
Answer isLast(const Run& run) {
    const auto moves = [](const Set<WarmUp>& list) {
        return list.has(WarmUp::lightCardio) || list.has(WarmUp::dynamicStretch) || list.has(WarmUp::strides);
    };
    const Answer still = run.warmup ? Answer::of(!moves(*run.warmup)) : Answer::unknown({"warmup"});
    return either(still, Answer::of(run.static_stretch_last, "static_stretch_last"));
}

Verdict judgeRun(const Case& c, const Run& run) {
    const Quantity hold = Quantity::of(run.static_hold_s, "static_hold_s", 0, mostHold_s);
    Verdict verdict = conclude(isHard(run, c.facts.hardRpe), "Only hard runs are looked at.",
                               both(both(isStretched(run), atLeast(hold, c.threshold("hold_s"))), isLast(run)), 1);
    verdict.numbers = known({{"static_hold_s", run.static_hold_s}});
    return verdict;
}

constexpr Judge judge{.run = judgeRun};

std::string say(const Finding& finding, const Diary& diary) {
    return fmt::format("You held static stretches for {} s and moved no more before a hard run.",
                       Words(diary).number(*finding.number("static_hold_s")));
}

}  // namespace

extern const Rule longStaticStretchBeforeFastRun{
    .number = 10,
    .id = "long-static-stretch-before-fast-run",
    .title = "Long static stretches before a hard run",
    .lane = Lane::warmUp,
    .grade = Grade::some,
    .evidence = "Static holds of a minute and more lowered performance by 4.6 % on average, shorter ones by 1.1 %. On overuse injuries no clear "
                "effect was seen, and soreness was not studied.",
    .source = "Behm 2016, doi:10.1139/apnm-2015-0235",
    .clears = "Short holds, or something that moves after them.",
    .advice = "Keep long holds for after the run.",
    .thresholds = thresholds,
    .numbers = numbers,
    .reads = reads,
    .say = say,
    .judge = &judge,
};

}  // namespace legwork
