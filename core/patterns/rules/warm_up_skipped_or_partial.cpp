// SPDX-License-Identifier: GPL-3.0-or-later
// R7: no warm-up, a short one, or one without its three parts. One trial (Law & Herbert 2007) saw less soreness after
// warming up. What counts as a part: settled A85–A88.
#include "../../measures/hardness.h"
#include "../judge.h"
#include "../wording.h"

#include <algorithm>

namespace legwork {
namespace {

constexpr Threshold thresholds[] = {
    {"warmup_s", "Shortest warm-up", 300, 180, 900, Measure::duration},
};
constexpr RuleNumber numbers[] = {
    {"warmup_s", "Warm-up", Measure::duration, "warmup_s"}, {"parts", "Of its three parts"}, {"rpe", "Effort"},
};
constexpr std::string_view reads[] = {
    "runs.warmup", "runs.warmup_s", "runs.kind", "runs.rpe",
};
constexpr WarmUp parts[] = {WarmUp::lightCardio, WarmUp::dynamicStretch, WarmUp::jointMobility};
constexpr double mostWarmUp_s = 14'400;

int partsDone(Set<WarmUp> warmup) {
    return static_cast<int>(std::ranges::count_if(parts, [&](WarmUp part) { return warmup.has(part); }));
}

/// Where the list is blank the time alone decides nothing.
Answer isLittle(const Case& c, const Run& run) {
    const Quantity time = Quantity::of(run.warmup_s, "warmup_s", 0, mostWarmUp_s);
    if (!run.warmup) return Answer::unknown(run.warmup_s ? Columns{"warmup"} : Columns{"warmup", "warmup_s"});
    if (partsDone(*run.warmup) < static_cast<int>(std::size(parts))) return Answer::of(true);
    return below(time, c.threshold("warmup_s"));
}

Verdict judgeRun(const Case& c, const Run& run) {
    const bool skippedBeforeHard = run.warmup && run.warmup->isNone() && isHard(run, c.facts.hardRpe).isYes();
    Verdict verdict = conclude(isLittle(c, run), skippedBeforeHard ? 2 : 1);
    verdict.numbers = known({{"warmup_s", run.warmup_s}, {"parts", run.warmup ? Number{partsDone(*run.warmup)} : Number{}}, {"rpe", run.rpe}});
    return verdict;
}

constexpr Judge judge{.run = judgeRun};

std::string partial(const Set<WarmUp>& warmup, const Finding& finding, const Words& words) {
    std::string lacking;
    for (const WarmUp part : parts)
        if (!warmup.has(part)) lacking += (lacking.empty() ? "" : ", ") + inSentence(label(part));
    if (!lacking.empty())
        return fmt::format("Your warm-up had {} of 3 parts; not among them: {}.", words.number(*finding.number("parts")), lacking);
    return fmt::format("Your warm-up was short, {}.", words.duration(*finding.number("warmup_s")));
}

std::string say(const Finding& finding, const Diary& diary) {
    const Words words(diary);
    const Run& run = runOf(finding, diary);
    if (!run.warmup->isNone()) return partial(*run.warmup, finding, words);
    const auto rpe = finding.number("rpe");
    const std::string effort = rpe ? fmt::format(" (effort {})", words.number(*rpe, 1)) : "";
    return fmt::format("You had no warm-up, 0 of 3 parts, before {}{}.", finding.level == 2 ? "a hard run" : "this run", effort);
}

}  // namespace

extern const Rule warmUpSkippedOrPartial{
    .number = 7,
    .id = "warm-up-skipped-or-partial",
    .title = "Little or no warm-up",
    .lane = Lane::warmUp,
    .grade = Grade::some,
    .evidence = "In one small trial (52 people walking downhill backwards) a warm-up lowered soreness two days later by 13 of 100 "
                "points, with much uncertainty. For injuries in runners the evidence is weak.",
    .source = "Law & Herbert 2007, doi:10.1016/s0004-9514(07)70041-7",
    .clears = "At least five minutes with easy jogging, dynamic stretching and joint mobility.",
    .advice = "Jog easily for 5 to 10 minutes, then do leg swings, lunges and ankle circles.",
    .thresholds = thresholds,
    .numbers = numbers,
    .reads = reads,
    .say = say,
    .judge = &judge,
};

}  // namespace legwork
