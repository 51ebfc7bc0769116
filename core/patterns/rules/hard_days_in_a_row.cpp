// SPDX-License-Identifier: GPL-3.0-or-later
// R20: hard sessions on consecutive days. Expert practice keeps most sessions easy (Seiler 2010); no soreness trial was
// found. What a hard day is: settled A112.
#include "../../measures/hardness.h"
#include "../judge.h"
#include "../wording.h"

namespace legwork {
namespace {

constexpr Threshold thresholds[] = {
    {"days", "Hard days in a row", 3, 2, 5},
};
constexpr RuleNumber numbers[] = {
    {"days", "Hard days in a row", Measure::plain, "days"},
};
constexpr std::string_view reads[] = {
    "runs.kind", "runs.rpe", "days.rest_day",
};
constexpr int secondBand = 5;  // days, ours

Answer allHard(const Case& c, int days) {
    Answer hard = Answer::of(true);
    for (Day day = c.day; day > c.day - days; day = day - 1) {
        if (c.facts.on(day).hard == Truth::no) return Answer::of(false);
        if (c.facts.on(day).hard == Truth::yes) continue;
        hard = both(std::move(hard), isHardDay(c.diary().on(day), c.facts.kind(day), c.facts.hardRpe));
    }
    return hard;
}

Verdict judgeDay(const Case& c) {
    const int streak = c.facts.on(c.day).hardDays;
    Verdict verdict = conclude(allHard(c, static_cast<int>(c.threshold("days"))), streak >= secondBand ? 2 : 1);
    verdict.numbers = known({{"days", streak}});
    return verdict;
}

constexpr Judge judge{.day = judgeDay};

std::string say(const Finding& finding, const Diary& diary) {
    return fmt::format("You ran hard {} days in a row.", Words(diary).number(*finding.number("days")));
}

}  // namespace

extern const Rule hardDaysInARow{
    .number = 20,
    .id = "hard-days-in-a-row",
    .title = "Hard sessions on consecutive days",
    .lane = Lane::recovery,
    .grade = Grade::weak,
    .evidence = "Endurance athletes who do well keep about four of five sessions easy, which is practice rather than a trial. No study "
                "of hard days in a row and soreness was found.",
    .source = "Seiler 2010",
    .clears = "A day without a hard run.",
    .advice = "Make the next day easy or a rest day.",
    .thresholds = thresholds,
    .numbers = numbers,
    .reads = reads,
    .say = say,
    .judge = &judge,
};

}  // namespace legwork
