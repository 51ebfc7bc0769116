// SPDX-License-Identifier: GPL-3.0-or-later
// R6: a run soon after two weeks or more without one, long against what was usual before the break. Delayed soreness
// is most common on return (Cheung 2003). What a gap is and what it is compared with: settled A79–A84.
#include "../judge.h"
#include "../wording.h"

namespace legwork {
namespace {

constexpr Threshold thresholds[] = {
    {"gap_days", "Days without a run that make a break", 14, 10, 28},
    {"share", "Share of your usual run", 0.50, 0.30, 0.80},
};
constexpr RuleNumber numbers[] = {
    {"share", "Share of the old usual", Measure::plain, "share"}, {"gap_days", "Days without a run", Measure::plain, "gap_days"},
    {"distance_m", "This run", Measure::distance}, {"mean_m", "Mean run before the break", Measure::distance},
};
constexpr std::string_view reads[] = {
    "runs.distance_m", "days.rest_day",
};
constexpr double secondBand = 1.0, firstRuns_m = 5'000;  // ours
constexpr int daysAfter = 14, usualDays = 28;
constexpr double mostDistance_m = 500'000;

/// The run-free stretch that may lie before a day with a run.
struct Gap {
    Day end{};      // the returning run's day
    Answer isGap = Answer::of(false);
};

Gap gapBefore(const Case& c, Day end) {
    const int least = static_cast<int>(c.threshold("gap_days"));
    Gap gap{end, Answer::of(true)};
    for (Day day = end - 1; day >= end - least && !gap.isGap.isNo(); day = day - 1) {
        const DayKind kind = c.facts.kind(day);
        if (kind == DayKind::run) gap.isGap = Answer::of(false);
        else if (kind == DayKind::unknown) gap.isGap = Answer::unknown({"rest_day"});
    }
    return gap;
}

/// The latest gap of which this day lies within two weeks, whether certain or not.
Gap latestGap(const Case& c) {
    for (Day end = c.day; end > c.day - daysAfter; end = end - 1) {
        if (c.facts.kind(end) != DayKind::run) continue;
        if (Gap gap = gapBefore(c, end); !gap.isGap.isNo()) return gap;
    }
    return {};
}

/// What the runner ran before the gap: nothing logged, runs of unknown length, or their mean.
struct Usual {
    bool anyRun = false;
    Number mean_m;
};

Usual usualBefore(const Case& c, Day end) {
    const auto days = c.diary().days();
    Day last = end - 1;
    while (days && last >= days->first && c.diary().on(last).runs.empty()) last = last - 1;
    Usual usual;
    double sum = 0;
    int count = 0;
    eachRun(c.diary(), {last - (usualDays - 1), last}, [&](const Run& run) {
        usual.anyRun = true;
        const Number distance = positive(run.distance_m);
        sum += distance.value_or(0);
        count += distance.has_value();
    });
    if (count > 0) usual.mean_m = sum / count;
    return usual;
}

int knownRestDaysBefore(const Case& c, Day end) {
    int days = 0;
    while (c.facts.kind(end - (days + 1)) == DayKind::rest) ++days;
    return days;
}

Answer isLong(const Run& run, const Usual& usual, double share) {
    const Quantity distance = Quantity::of(run.distance_m, "distance_m", 0, mostDistance_m);
    if (!usual.anyRun) return above(distance, firstRuns_m);
    if (!usual.mean_m) return Answer::unknown({"distance_m"});
    return above(distance, share * *usual.mean_m);
}

Verdict judgeRun(const Case& c, const Run& run) {
    const Gap gap = latestGap(c);
    if (gap.isGap.isNo()) {
        Verdict verdict = conclude(gap.isGap, "There was no break in the two weeks before this run.", Answer::of(false), 0);
        verdict.numbers = known({{"distance_m", run.distance_m}});
        return verdict;
    }
    const Usual usual = usualBefore(c, gap.end);
    const bool isFull = usual.mean_m && run.distance_m && isAbove(*run.distance_m, secondBand * *usual.mean_m);
    Verdict verdict = conclude(gap.isGap, {}, isLong(run, usual, c.threshold("share")), isFull ? 2 : 1);
    const bool certain = gap.isGap.isYes();
    verdict.numbers = known({{"gap_days", certain ? Number{knownRestDaysBefore(c, gap.end)} : Number{}},
                             {"distance_m", run.distance_m},
                             {"mean_m", certain ? usual.mean_m : Number{}},
                             {"share", certain && run.distance_m && usual.mean_m.value_or(0) > 0 ? *run.distance_m / *usual.mean_m : Number{}}});
    return verdict;
}

constexpr Judge judge{.run = judgeRun};

std::string say(const Finding& finding, const Diary& diary) {
    const Words words(diary);
    const auto gap = words.number(*finding.number("gap_days")), distance = words.distance(*finding.number("distance_m"));
    const auto share = finding.number("share");
    if (!share) return fmt::format("After {} days without a run, {} is a long way to start again.", gap, distance);
    return fmt::format("After {} days without a run, {} is {} of your usual run before the break.", gap, distance,
                       words.percent(*share * 100));
}

}  // namespace

extern const Rule returnAfterBreak{
    .number = 6,
    .id = "return-after-break",
    .title = "First runs after a break",
    .lane = Lane::mileage,
    .grade = Grade::some,
    .evidence = "A review of delayed soreness found it most often where people came back to exercise after time off, and one review of "
                "injuries named restarting among what went with them in men. How long the first runs may be was not studied.",
    .source = "Cheung 2003, doi:10.2165/00007256-200333020-00005; van der Worp 2015, PMC4338213",
    .clears = "Runs of half your usual length in the two weeks after the break.",
    .advice = "Start again at about half of what was usual and add a little each run.",
    .thresholds = thresholds,
    .numbers = numbers,
    .reads = reads,
    .say = say,
    .judge = &judge,
};

}  // namespace legwork
