// SPDX-License-Identifier: GPL-3.0-or-later
// R8: sprints, intervals, short races and other very hard runs without dynamic stretching or easy running first
// (Behm 2016, 2023: better performance; injuries not shown). Which runs it asks about: settled A89, A90.
#include "../judge.h"
#include "../wording.h"

namespace legwork {
namespace {

constexpr Threshold thresholds[] = {
    {"rpe", "Effort from which a run is fast", 8, 7, 9},
};
constexpr RuleNumber numbers[] = {
    {"rpe", "Effort", Measure::plain, "rpe"},
};
constexpr std::string_view reads[] = {
    "runs.warmup", "runs.distance_m", "runs.kind", "runs.rpe",
};
constexpr double longestFastRace_m = 10'000;

Answer isFast(const Case& c, const Run& run) {
    if (run.kind == RunKind::sprints || run.kind == RunKind::intervals) return Answer::of(true);
    const bool isRace = run.kind == RunKind::race;
    const Answer byRace = !isRace           ? Answer::of(false)
                          : run.distance_m ? Answer::of(isAtMost(*run.distance_m, longestFastRace_m))
                                           : Answer::unknown({"distance_m"});
    if (run.rpe) return either(byRace, Answer::of(isAtLeast(*run.rpe, c.threshold("rpe"))));
    if (run.kind == RunKind::easy) return Answer::of(false);
    return either(byRace, Answer::unknown(run.kind ? Columns{"rpe"} : Columns{"kind", "rpe"}));
}

int partsLacking(const Run& run) {
    return run.warmup ? !run.warmup->has(WarmUp::dynamicStretch) + !run.warmup->has(WarmUp::lightCardio) : 0;
}

Verdict judgeRun(const Case& c, const Run& run) {
    const Answer lacks = run.warmup ? Answer::of(partsLacking(run) > 0) : Answer::unknown({"warmup"});
    Verdict verdict = conclude(isFast(c, run), "Only fast runs are asked about here.", lacks, partsLacking(run));
    verdict.numbers = known({{"rpe", run.rpe}});
    return verdict;
}

constexpr Judge judge{.run = judgeRun};

std::string say(const Finding& finding, const Diary& diary) {
    const Words words(diary);
    const Run& run = runOf(finding, diary);
    const auto rpe = finding.number("rpe");
    const std::string effort = rpe ? fmt::format(" (effort {})", words.number(*rpe, 1)) : "";
    const bool stretched = run.warmup->has(WarmUp::dynamicStretch), ran = run.warmup->has(WarmUp::lightCardio);
    return fmt::format("You ran fast{} {}.", effort,
                       stretched ? "without easy running first"
                       : ran     ? "without dynamic stretching first"
                                 : "with neither easy running nor dynamic stretching first");
}

}  // namespace

extern const Rule fastRunNoDynamicWarmUp{
    .number = 8,
    .id = "fast-run-no-dynamic-warm-up",
    .title = "Fast run without preparing",
    .lane = Lane::warmUp,
    .grade = Grade::some,
    .evidence = "Dynamic stretching before fast running improved performance a little (1.3 %) in trials, which did not count injuries. "
                "Active warm-ups that include it look protective; stretching by itself has not been shown to be.",
    .source = "Behm 2016, doi:10.1139/apnm-2015-0235; Behm 2023, doi:10.1007/s40279-023-01847-8",
    .clears = "Easy running and dynamic stretching before the next fast run.",
    .advice = "Do both first, then two to four strides.",
    .thresholds = thresholds,
    .numbers = numbers,
    .reads = reads,
    .say = say,
    .judge = &judge,
};

}  // namespace legwork
