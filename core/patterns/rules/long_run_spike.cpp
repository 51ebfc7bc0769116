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
    {"excess_m", "Metres beyond it that do not count", 500, 0, 2'000},
};
constexpr double secondBand = 1.30, thirdBand = 2.00;  // Frandsen 2025: >10–30 %, >30–100 %, >100 %

/// The longest of the runs before, by one column; blank where none of them has it.
struct Longest {
    Number known;
    bool complete = true;  // every run of the window has the column
    bool anyRun = false;
};

Longest longestBefore(const Case& c, Number Run::* column) {
    const int days = static_cast<int>(c.threshold("days"));
    Longest longest;
    for (const Run* run : c.diary().runsIn({c.day - days, c.day - 1})) {
        longest.anyRun = true;
        if (const Number value = run->*column) longest.known = std::max(longest.known.value_or(0), *value);
        else longest.complete = false;
    }
    return longest;
}

bool isYoung(const Case& c) {
    const auto start = c.diary().journalStart();
    return !start || *start > c.day - static_cast<int>(c.threshold("days"));
}

int level(double ratio) {
    if (isAbove(ratio, thirdBand)) return 3;
    return isAbove(ratio, secondBand) ? 2 : 1;
}

/// By distance, or by time where the run has no distance.
Verdict judgeBy(const Case& c, const Run& run, Number Run::* column, std::string_view name) {
    const bool byDistance = column == &Run::distance_m;
    const double value = *(run.*column);
    Longest longest = longestBefore(c, column);
    const bool young = isYoung(c);
    const Number entered = byDistance && young ? c.diary().runner().longest_recent_run_m : std::nullopt;
    if (entered) {
        longest.anyRun = true;
        longest.known = std::max(longest.known.value_or(0), *entered);
    }
    if (!longest.anyRun && !young)
        return {.state = State::notApplicable, .reason = "There is no run in the days before to compare with."};
    if (!longest.anyRun) return {.state = State::unknown, .missing = {"longest_recent_run_m"}};
    if (!longest.known) return {.state = State::unknown, .missing = {name}};

    const double ratio = *longest.known > 0 ? value / *longest.known : unlimited, excess = value - *longest.known;
    const bool longer = isAbove(value, c.threshold("ratio") * *longest.known) &&
                        (!byDistance || isAtLeast(excess, c.threshold("excess_m")));
    Verdict verdict = conclude(Answer::of(longer), level(ratio));
    if (longer && !longest.complete) verdict = {.state = State::unknown, .missing = {name}};
    else if (longer && young && !entered) verdict = {.state = State::unknown, .missing = {"longest_recent_run_m"}};
    if (ratio < unlimited) verdict.numbers.emplace_back("ratio", ratio);
    verdict.numbers.emplace_back(name, value);
    verdict.numbers.emplace_back(byDistance ? "longest_m" : "longest_s", *longest.known);
    if (byDistance) verdict.numbers.emplace_back("excess_m", excess);
    return verdict;
}

Verdict judgeRun(const Case& c, const Run& run) {
    if (run.distance_m) return judgeBy(c, run, &Run::distance_m, "distance_m");
    if (run.duration_s) return judgeBy(c, run, &Run::duration_s, "duration_s");
    return {.state = State::unknown, .missing = {"distance_m", "duration_s"}};
}

constexpr Judge judge{.run = judgeRun};

std::string say(const Finding& finding, const Diary& diary) {
    const Words words(diary);
    const auto grown = words.percent((*finding.number("ratio") - 1) * 100);
    if (const auto distance = finding.number("distance_m"))
        return fmt::format("Your longest logged run grew {}: {} after {}.", grown, words.distance(*distance),
                           words.distance(*finding.number("longest_m")));
    return fmt::format("Your longest logged run grew {}: {} after {}.", grown, words.duration(*finding.number("duration_s")),
                       words.duration(*finding.number("longest_s")));
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
    .say = say,
    .judge = &judge,
};

}  // namespace legwork
