// SPDX-License-Identifier: GPL-3.0-or-later
// R21: a week without a day that lets up. A day lets up when it is a known rest day and whatever else was done on it
// was easy (settled A113, A114).
#include "../judge.h"
#include "../wording.h"

#include <algorithm>

namespace legwork {
namespace {

constexpr Threshold thresholds[] = {
    {"days", "Days without a rest or easy day", 7, 6, 14},
    {"rpe", "Highest effort that is easy", 2, 2, 3},
};
constexpr RuleNumber numbers[] = {
    {"days", "Days without a let-up", Measure::plain, "days"},
};
constexpr std::string_view reads[] = {
    "days.rest_day", "activities.kind", "activities.rpe", "activities.duration_s",
};
constexpr int secondBand = 14;                     // days, ours
constexpr double longestEasy_s = 45 * 60;          // ours
constexpr double mostDuration_s = 172'800;

Answer isEasy(const Activity& activity, double rpe) {
    const auto easyKind = [](ActivityKind kind) {
        return kind == ActivityKind::walk || kind == ActivityKind::cycle || kind == ActivityKind::swim;
    };
    const Answer kind = activity.kind ? Answer::of(easyKind(*activity.kind)) : Answer::unknown({"kind"});
    return both(kind, both(atMost(Quantity::of(activity.rpe, "rpe", 0, 10), rpe),
                           atMost(Quantity::of(activity.duration_s, "duration_s", 0, mostDuration_s), longestEasy_s)));
}

Answer letsUp(const Case& c, Day day) {
    const DayKind kind = c.facts.kind(day);
    if (kind == DayKind::run) return Answer::of(false);
    Answer easy = kind == DayKind::rest ? Answer::of(true) : Answer::unknown({"rest_day"});
    for (const Activity& activity : c.diary().on(day).activities) easy = both(std::move(easy), isEasy(activity, c.threshold("rpe")));
    return easy;
}

Answer anyLetsUp(const Case& c, int days) {
    Answer any = Answer::of(false);
    for (Day day = c.day; day > c.day - days && !any.isYes(); day = day - 1) any = either(std::move(any), letsUp(c, day));
    return any;
}

/// Days in a row, up to this one, of which each is known not to let up. Runs are stepped over a streak at a time.
int daysWithout(const Case& c) {
    Day day = c.day;
    for (;;) {
        const int runDays = c.facts.on(day).runDays;
        if (runDays == 0 && !letsUp(c, day).isNo()) return c.day - day;
        day = day - std::max(runDays, 1);
    }
}

Verdict judgeDay(const Case& c) {
    const int days = daysWithout(c);
    Verdict verdict = conclude(negated(anyLetsUp(c, static_cast<int>(c.threshold("days")))), days >= secondBand ? 2 : 1);
    verdict.numbers = known({{"days", days}});
    return verdict;
}

constexpr Judge judge{.day = judgeDay};

std::string say(const Finding& finding, const Diary& diary) {
    return fmt::format("You have gone {} days without a rest or easy day.", Words(diary).number(*finding.number("days")));
}

}  // namespace

extern const Rule noRestOrEasyDay{
    .number = 21,
    .id = "no-rest-or-easy-day",
    .title = "No day that lets up",
    .lane = Lane::recovery,
    .grade = Grade::weak,
    .evidence = "Rest and easy days are expert advice built on how training stress and recovery are thought to balance. No trial "
                "compared soreness with and without them.",
    .source = "Meeusen 2013, doi:10.1249/MSS.0b013e318279a10a",
    .clears = "A day without a run and with nothing harder than an easy walk, ride or swim.",
    .advice = "Take one rest or easy day this week.",
    .thresholds = thresholds,
    .numbers = numbers,
    .reads = reads,
    .say = say,
    .judge = &judge,
};

}  // namespace legwork
