// SPDX-License-Identifier: GPL-3.0-or-later
// R3: much more hard running than in the three weeks before, or the first of it after three weeks without (Ramskov 2018,
// against a difference). What counts as hard minutes: settled A67–A70.
#include "../../measures/hardness.h"
#include "../judge.h"
#include "../wording.h"

namespace legwork {
namespace {

constexpr Threshold thresholds[] = {
    {"ratio", "Hard running, times your three-week mean", 1.5, 1.2, 2.5},
    {"excess_s", "Hard running beyond the mean that does not count", 900, 300, 2'400, Measure::duration},
    {"days", "Days without a hard run before the first one", 21, 14, 42},
};
constexpr RuleNumber numbers[] = {
    {"hard_s", "Hard running in seven days", Measure::duration},
    {"mean_hard_s", "Mean of the three weeks before", Measure::duration},
    {"days_since_hard", "Days since the hard run before", Measure::plain, "days"},
};
constexpr std::string_view reads[] = {
    "runs.kind", "runs.rpe", "runs.hard_s", "runs.duration_s", "days.rest_day",
};
constexpr int weekDays = 7, baseWeeks = 3, farthestBack = 60;
constexpr double mostDuration_s = 172'800;

/// Logged, or the whole of a hard run, or none of another one.
Quantity hardTime(const Case& c, const Run& run) {
    if (run.hard_s) return Quantity::known(*run.hard_s);
    const Answer hard = isHard(run, c.facts.hardRpe);
    if (hard.isNo()) return Quantity::known(0);
    Quantity time = Quantity::of(run.duration_s, "duration_s", 0, mostDuration_s);
    if (hard.isUnknown()) time.least = 0;
    if (!time.isKnown() || hard.isUnknown()) {
        time.missing.merge(hard.missing);
        time.missing.add("hard_s");
    }
    return time;
}

/// A day that nobody knows of may hold any amount.
Quantity hardTimeIn(const Case& c, DaySpan span) {
    Quantity sum;
    for (Day day = span.first; day <= span.last; ++day) {
        if (c.facts.kind(day) == DayKind::unknown) sum = sum + Quantity::between(0, unlimited, {"rest_day"});
        for (const Run& run : c.diary().on(day).runs) sum = sum + hardTime(c, run);
    }
    return sum;
}

/// Asks for a high week and a low mean, so the ends of the bounds decide.
Answer jumped(const Case& c, const Quantity& week, const Quantity& mean) {
    const auto flags = [&](double high, double low) {
        return isAbove(high, c.threshold("ratio") * low) && isAtLeast(high - low, c.threshold("excess_s"));
    };
    if (mean.most < unlimited && flags(week.least, mean.most)) return Answer::of(true);
    if (!flags(week.most, mean.least)) return Answer::of(false);
    Columns missing = week.missing;
    missing.merge(mean.missing);
    return Answer::unknown(std::move(missing));
}

/// A hard run today, and none on each of the days before.
Answer isFirstInLong(const Case& c) {
    Answer first = c.diary().on(c.day).runs.empty() ? Answer::of(false) : isHardDay(c.diary().on(c.day), DayKind::run, c.facts.hardRpe);
    const int days = static_cast<int>(c.threshold("days"));
    for (Day day = c.day - 1; day >= c.day - days && !first.isNo(); day = day - 1) {
        if (c.facts.on(day).hard == Truth::no) continue;
        first = both(std::move(first), negated(isHardDay(c.diary().on(day), c.facts.kind(day), c.facts.hardRpe)));
    }
    return first;
}

/// From the hard day before to this hard day, where all days between are known; for the numbers only.
Number daysSinceHard(const Case& c) {
    if (c.facts.on(c.day).hard != Truth::yes) return {};
    for (int back = 1; back <= farthestBack; ++back) {
        const Truth hard = c.facts.on(c.day - back).hard;
        if (hard == Truth::yes) return back;
        if (hard == Truth::unknown) return {};
    }
    return {};
}

Verdict judgeDay(const Case& c) {
    const Quantity week = hardTimeIn(c, {c.day - (weekDays - 1), c.day});
    Quantity mean = hardTimeIn(c, {c.day - (weekDays * (baseWeeks + 1) - 1), c.day - weekDays});
    mean.least /= baseWeeks;
    mean.most /= baseWeeks;
    Verdict verdict = conclude(either(jumped(c, week, mean), isFirstInLong(c)), 1);
    verdict.numbers = known({{"hard_s", week.isKnown() ? week.least : Number{}}, {"mean_hard_s", mean.isKnown() ? mean.least : Number{}},
                             {"days_since_hard", daysSinceHard(c)}});
    return verdict;
}

constexpr Judge judge{.day = judgeDay};

std::string say(const Finding& finding, const Diary& diary) {
    const Words words(diary);
    const auto hard = finding.number("hard_s"), mean = finding.number("mean_hard_s"), since = finding.number("days_since_hard");
    if (hard && mean && *hard > *mean)
        return fmt::format("You ran hard for {} in seven days, after {} a week in the three weeks before.", words.duration(*hard), words.duration(*mean));
    if (since) return fmt::format("This was your first hard run in {} days.", words.number(*since));
    return "Your hard running of these 7 days is well above that of the 21 days before.";
}

}  // namespace

extern const Rule intensityJump{
    .number = 3,
    .id = "intensity-jump",
    .title = "Much more hard running than usual",
    .lane = Lane::effort,
    .grade = Grade::weak,
    .evidence = "A trial that raised either intensity or distance over 16 weeks found about the same number of injuries in both groups. That hard "
                "and long sessions shape soreness is well supported; this step is not.",
    .source = "Ramskov 2018, doi:10.1136/bmjsem-2017-000333; Cheung 2003, doi:10.2165/00007256-200333020-00005",
    .clears = "A week with about as much hard running as you are used to.",
    .advice = "Put one more easy day between hard ones.",
    .thresholds = thresholds,
    .numbers = numbers,
    .reads = reads,
    .say = say,
    .judge = &judge,
};

}  // namespace legwork
