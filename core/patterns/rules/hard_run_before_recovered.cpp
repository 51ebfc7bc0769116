// SPDX-License-Identifier: GPL-3.0-or-later
// R23: a hard run on legs rated sore before it. The bands come from tendon rehabilitation; returning early while sore
// may not be wise (Cheung 2003). Which ratings count: settled A54, A117, A118.
#include "../../measures/hardness.h"
#include "../../measures/soreness.h"
#include "../judge.h"
#include "../wording.h"

namespace legwork {
namespace {

constexpr Threshold thresholds[] = {
    {"score", "Soreness before a hard run", 4, 3, 6},
};
constexpr RuleNumber numbers[] = {
    {"score", "Soreness before the run", Measure::plain, "score"}, {"rpe", "Effort"},
};
constexpr std::string_view reads[] = {
    "runs.kind", "runs.rpe", "pains.score", "pains.moment", "pains.time", "pains.side", "pains.limp", "days.no_pain",
};
constexpr double secondBand = 6;  // above the tendon scale's 0–3 and 4–5

Verdict judgeRun(const Case& c, const Run& run) {
    const auto before = preRunSoreness(c.diary().on(c.day), run);
    const bool isMuch = before.limped || atLeast(before.score, secondBand).isYes();
    Verdict verdict = conclude(isHard(run, c.facts.hardRpe), "This run was not a hard one.", atLeast(before.score, c.threshold("score")),
                               isMuch ? 2 : 1);
    verdict.numbers = known({{"score", before.score.isKnown() ? before.score.least : Number{}}, {"rpe", run.rpe}});
    return verdict;
}

constexpr Judge judge{.run = judgeRun};

std::string say(const Finding& finding, const Diary& diary) {
    const Words words(diary);
    const auto score = finding.number("score"), rpe = finding.number("rpe");
    const std::string effort = rpe ? fmt::format(" at effort {}", words.number(*rpe, 1)) : "";
    if (!score) return fmt::format("You ran hard{} on legs that were sore before it.", effort);
    return fmt::format("You ran hard{} with soreness {} of 10 before the run.", effort, words.number(*score));
}

}  // namespace

extern const Rule hardRunBeforeRecovered{
    .number = 23,
    .id = "hard-run-before-recovered",
    .title = "Hard run on sore legs",
    .lane = Lane::recovery,
    .grade = Grade::weak,
    .evidence = "A review found that sore muscles move and absorb shock less well, and advises against hard exercise until that passes. "
                "The bands used here come from tendon rehabilitation, not from runners with sore muscles.",
    .source = "Cheung 2003, doi:10.2165/00007256-200333020-00005; Silbernagel 2007",
    .clears = "Soreness of 3 of 10 or less before the next hard run.",
    .advice = "Swap it for an easy run and go hard again when soreness is 2 or 3 at most.",
    .thresholds = thresholds,
    .numbers = numbers,
    .reads = reads,
    .say = say,
    .judge = &judge,
};

}  // namespace legwork
