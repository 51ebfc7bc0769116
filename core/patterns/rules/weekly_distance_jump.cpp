// SPDX-License-Identifier: GPL-3.0-or-later
// R2: the distance of the last 7 days against the mean of the three weeks before. Research is split on whether it
// matters, so it stays a note. Days and bounds: settled A63–A66.
#include "../../measures/distance.h"
#include "../judge.h"
#include "../wording.h"

namespace legwork {
namespace {

constexpr Threshold thresholds[] = {
    {"ratio", "Last week, times your three-week mean", 1.30, 1.10, 2.00},
    {"excess_m", "Distance beyond the mean that does not count", 5'000, 0, 15'000, Measure::distance},
};
constexpr RuleNumber numbers[] = {
    {"ratio", "Times the usual week", Measure::plain, "ratio"}, {"week_m", "Last seven days", Measure::distance},
    {"mean_week_m", "Mean of the three weeks before", Measure::distance},
};
constexpr std::string_view reads[] = {
    "runs.distance_m", "days.rest_day",
};
constexpr double secondBand = 2.0;  // ours: double the usual week
constexpr int weekDays = 7, baseWeeks = 3;

Quantity meanWeekBefore(const Case& c) {
    Quantity base = distanceIn(c.facts, {c.day - (weekDays * (baseWeeks + 1) - 1), c.day - weekDays});
    base.least /= baseWeeks;
    base.most /= baseWeeks;
    return base;
}

/// Both conditions ask for a high week and a low mean, so the ends of the bounds decide.
Answer jumped(const Case& c, const Quantity& week, const Quantity& mean) {
    const auto flags = [&](double high, double low) {
        return isAbove(high, c.threshold("ratio") * low) && isAtLeast(high - low, c.threshold("excess_m"));
    };
    if (mean.most < unlimited && flags(week.least, mean.most)) return Answer::of(true);
    if (!flags(week.most, mean.least)) return Answer::of(false);
    Columns missing = week.missing;
    missing.merge(mean.missing);
    return Answer::unknown(missing);
}

Verdict judgeDay(const Case& c) {
    const Quantity week = distanceIn(c.facts, {c.day - (weekDays - 1), c.day}), mean = meanWeekBefore(c);
    Verdict verdict = conclude(above(mean, 0), "You logged no distance in the three weeks before, so there is nothing to compare with.",
                               jumped(c, week, mean), isAbove(week.least, secondBand * mean.most) ? 2 : 1);
    const bool bothKnown = week.isKnown() && mean.isKnown();
    verdict.numbers = known({{"ratio", bothKnown && mean.least > 0 ? week.least / mean.least : Number{}},
                             {"week_m", week.isKnown() ? week.least : Number{}},
                             {"mean_week_m", mean.isKnown() ? mean.least : Number{}}});
    return verdict;
}

constexpr Judge judge{.day = judgeDay};

std::string say(const Finding& finding, const Diary& diary) {
    const Words words(diary);
    const auto mean = words.distance(*finding.number("mean_week_m"));
    const auto week = finding.number("week_m");
    if (!week) return fmt::format("Your last 7 days are well above the {} a week of the three weeks before.", mean);
    return fmt::format("Your last 7 days hold {}, {} more than the {} a week of the three weeks before.", words.distance(*week),
                       words.percent((*finding.number("ratio") - 1) * 100), mean);
}

}  // namespace

extern const Rule weeklyDistanceJump{
    .number = 2,
    .id = "weekly-distance-jump",
    .title = "This week's distance jumped",
    .lane = Lane::mileage,
    .grade = Grade::contested,
    .evidence = "Studies of injuries disagree: one cohort found somewhat more of them after weeks that grew by over 30 %, a much "
                "larger one found no such link, and a trial of a 10 % rule made no difference. Soreness was not studied.",
    .source = "Frandsen 2025, doi:10.1136/bjsports-2024-109380; Buist 2008, doi:10.1177/0363546507307505; "
              "Fredette 2022, doi:10.4085/1062-6050-0195.21",
    .clears = "A week closer to the mean of the three weeks before it.",
    .advice = "If anything hurts, hold this distance for a week before you add more.",
    .thresholds = thresholds,
    .numbers = numbers,
    .reads = reads,
    .say = say,
    .judge = &judge,
};

}  // namespace legwork
