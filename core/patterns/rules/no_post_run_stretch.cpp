// SPDX-License-Identifier: GPL-3.0-or-later
// R31: quads, hamstrings and calves of both sides stretched after the run. Stretching hardly changes soreness, so the rule
// is off unless the runner keeps it as a habit (settled A131).
#include "../judge.h"
#include "../wording.h"

#include <bit>

namespace legwork {
namespace {

constexpr Threshold thresholds[] = {
    {"hold_s", "Shortest hold", 20, 10, 60, Measure::hold},
};
constexpr RuleNumber numbers[] = {
    {"hold_s", "Shortest hold", Measure::hold, "hold_s"},
};
constexpr std::string_view reads[] = {
    "days.stretched", "days.stretch_hold_s", "days.rest_day",
};
constexpr double mostHold_s = 600;
constexpr int allMuscles = 6;

int stretchedOf(Set<Stretched> list) { return std::popcount(list.bits); }

Answer isIncomplete(const Case& c) {
    const auto& entry = c.diary().on(c.day).entry;
    const auto list = entry ? entry->stretched : std::nullopt;
    const Quantity hold = Quantity::of(entry ? entry->stretch_hold_s : Number{}, "stretch_hold_s", 0, mostHold_s);
    const Answer lacksOne = list ? Answer::of(stretchedOf(*list) < allMuscles) : Answer::unknown({"stretched"});
    return either(lacksOne, below(hold, c.threshold("hold_s")));
}

Verdict judgeDay(const Case& c) {
    const auto& entry = c.diary().on(c.day).entry;
    Verdict verdict = conclude(ranThatDay(c), "There was no run that day.", isIncomplete(c), 1);
    verdict.numbers = known({{"hold_s", entry ? entry->stretch_hold_s : Number{}}});
    return verdict;
}

constexpr Judge judge{.day = judgeDay};

std::string say(const Finding& finding, const Diary& diary) {
    const auto& entry = diary.on(finding.day).entry;
    const auto hold = finding.number("hold_s");
    const std::string held = hold ? fmt::format(", the shortest hold {} s", Words(diary).number(*hold)) : "";
    if (!entry->stretched) return fmt::format("You stretched after the run{}.", held);
    return fmt::format("You stretched {} of 6 muscles after the run{}.", stretchedOf(*entry->stretched), held);
}

}  // namespace

extern const Rule noPostRunStretch{
    .number = 31,
    .id = "no-post-run-stretch",
    .title = "Stretching after the run",
    .lane = Lane::recovery,
    .standardOn = false,
    .grade = Grade::against,
    .evidence = "Pooled trials found that stretching after exercise lowers soreness by about 1 of 100 points, before it by half a point. As a "
                "way to keep supple, holds of 10 to 30 seconds fit the usual advice.",
    .source = "Herbert 2011, Cochrane CD004577.pub3; Afonso 2021, doi:10.3389/fphys.2021.677581",
    .clears = "Quads, hamstrings and calves of both sides, each held for 20 seconds.",
    .advice = "Stretch if you like it; soreness is no reason to.",
    .thresholds = thresholds,
    .numbers = numbers,
    .reads = reads,
    .say = say,
    .judge = &judge,
};

}  // namespace legwork
