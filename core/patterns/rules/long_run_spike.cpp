// SPDX-License-Identifier: GPL-3.0-or-later
// R1: a run much longer than the longest of the last 30 days. Frandsen 2025 (5205 runners): overuse injuries went
// with single runs more than 10 % beyond that. Bands and bounds: settled A58–A62.
#include "../judge.h"
#include "../wording.h"

#include <algorithm>

namespace legwork {
namespace {

constexpr Threshold thresholds[] = {
    {"days", "Days to look back", 30, 14, 42},
    {"ratio", "Longest run, times", 1.10, 1.05, 1.50},
    {"excess_m", "Distance beyond it that does not count", 500, 0, 2'000, Measure::distance},
};
constexpr RuleNumber numbers[] = {
    {"ratio", "Times the longest run before", Measure::plain, "ratio"}, {"distance_m", "This run", Measure::distance},
    {"longest_m", "Longest run before", Measure::distance}, {"excess_m", "Longer by", Measure::distance, "excess_m"},
    {"duration_s", "This run, time", Measure::duration}, {"longest_s", "Longest run before, time", Measure::duration},
};
constexpr std::string_view reads[] = {
    "runs.distance_m", "runs.duration_s", "runner.longest_recent_run_m",
};
constexpr double secondBand = 1.30, thirdBand = 2.00;  // Frandsen 2025: >10–30 %, >30–100 %, >100 %

/// The longest of the runs before, by one column; blank where none of them has it.
struct Longest {
    Number known;
    bool complete = true;  // every run of the window has the column
    bool anyRun = false;

    void consider(const Number& value) {
        anyRun = true;
        if (value) known = std::max(known.value_or(0), *value);
        else complete = false;
    }
};

/// How this run is measured: by distance, or by time where it has no distance.
struct Measured {
    Number value;
    bool byDistance;

    Column column() const { return byDistance ? Column{"distance_m"} : Column{"duration_s"}; }
};

Measured measured(const Run& run) {
    const Number distance = positive(run.distance_m), duration = positive(run.duration_s);
    return distance || !duration ? Measured{distance, true} : Measured{duration, false};
}

/// The journal is younger than the window, so that a longer run may have gone before it (settled A11, A12, A60).
bool isYoung(const Case& c) {
    return !c.facts.journalStart || *c.facts.journalStart > c.day - static_cast<int>(c.threshold("days"));
}

Longest longestBefore(const Case& c, bool byDistance) {
    Longest longest;
    const int days = static_cast<int>(c.threshold("days"));
    eachRun(c.diary(), {c.day - days, c.day - 1},
            [&](const Run& run) { longest.consider(positive(byDistance ? run.distance_m : run.duration_s)); });
    const Number& entered = c.diary().runner().longest_recent_run_m;
    if (byDistance && entered && isYoung(c)) longest.consider(entered);
    return longest;
}

/// What hides a longer run before.
Columns blanks(const Case& c, const Measured& run, const Longest& longest) {
    Columns missing;
    if (!longest.complete) missing.add(run.column());
    if (!isYoung(c)) return missing;
    if (!c.diary().runner().longest_recent_run_m) missing.add("longest_recent_run_m");
    else if (!run.byDistance) missing.add("distance_m");  // what was entered is a distance
    return missing;
}

Answer isLonger(const Case& c, const Measured& run, const Longest& longest) {
    if (!run.value) return Answer::unknown({"distance_m", "duration_s"});
    const auto missing = blanks(c, run, longest);
    if (!longest.known) return Answer::unknown(missing);
    const bool longer = isAbove(*run.value, c.threshold("ratio") * *longest.known) &&
                        (!run.byDistance || isAtLeast(*run.value - *longest.known, c.threshold("excess_m")));
    return longer && !missing.empty() ? Answer::unknown(missing) : Answer::of(longer);
}

/// A journal too young to show the window may hide a run in it; an entered distance says there was one, though not how long it took.
Answer applies(const Case& c, const Measured& run, const Longest& longest) {
    if (longest.anyRun) return Answer::of(true);
    return isYoung(c) ? Answer::unknown(blanks(c, run, longest)) : Answer::of(false);
}

int level(const Measured& run, const Longest& longest) {
    if (!run.value || !longest.known) return 1;
    if (isAbove(*run.value, thirdBand * *longest.known)) return 3;
    return isAbove(*run.value, secondBand * *longest.known) ? 2 : 1;
}

Verdict judgeRun(const Case& c, const Run& run) {
    const Measured now = measured(run);
    const Longest longest = longestBefore(c, now.byDistance);
    Verdict verdict = conclude(applies(c, now, longest), "There is no run in the days before to compare with.", isLonger(c, now, longest),
                               level(now, longest));
    const bool compared = now.value && longest.known;
    verdict.numbers = known({{"ratio", compared ? *now.value / *longest.known : Number{}},
                             {now.column().name(), now.value},
                             {now.byDistance ? "longest_m" : "longest_s", longest.known},
                             {"excess_m", compared && now.byDistance ? *now.value - *longest.known : Number{}}});
    return verdict;
}

constexpr Judge judge{.run = judgeRun};

std::string say(const Finding& finding, const Diary& diary) {
    const Words words(diary);
    const auto length = [&](std::string_view metres, std::string_view seconds) {
        const auto distance = finding.number(metres);
        return distance ? words.distance(*distance) : words.duration(*finding.number(seconds));
    };
    const auto now = length("distance_m", "duration_s"), before = length("longest_m", "longest_s");
    const auto ratio = finding.number("ratio");
    if (!ratio) return fmt::format("Your longest logged run grew: {} after {}.", now, before);
    return fmt::format("Your longest logged run grew {}: {} after {}.", words.percent((*ratio - 1) * 100), now, before);
}

}  // namespace

extern const Rule longRunSpike{
    .number = 1,
    .id = "long-run-spike",
    .title = "Much longer than your recent longest run",
    .lane = Lane::mileage,
    .grade = Grade::some,
    .evidence = "Among 5205 runners, a single run more than 10 % beyond the longest of the last 30 days went with more overuse "
                "injuries. It was an observation of injuries, not of soreness, and 10 % is not a safety line.",
    .source = "Frandsen 2025, doi:10.1136/bjsports-2024-109380",
    .clears = "A next long run within 10 % of the longest of your last 30 days.",
    .advice = "Keep the next long run within 10 % and add an easy day.",
    .thresholds = thresholds,
    .numbers = numbers,
    .reads = reads,
    .say = say,
    .judge = &judge,
};

}  // namespace legwork
