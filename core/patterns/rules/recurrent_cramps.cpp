// SPDX-License-Identifier: GPL-3.0-or-later
// R19: full cramps that keep coming back, over four weeks or six. What helps differs from runner to runner (Miller 2022).
// What counts: settled A111.
#include "../judge.h"
#include "../wording.h"

#include <algorithm>

namespace legwork {
namespace {

constexpr Threshold thresholds[] = {
    {"count", "Runs with a full cramp in six weeks", 3, 2, 5},
};
constexpr RuleNumber numbers[] = {
    {"full_42", "Runs with a full cramp in six weeks", Measure::plain, "count"}, {"full_28", "In four weeks"},
    {"answered", "Runs with an answer"}, {"runs", "Runs in six weeks"},
};
constexpr std::string_view reads[] = {
    "runs.cramp",
};
constexpr int shortDays = 28, longDays = 42, oftenInShort = 2;

struct Cramps {
    int runs = 0, answered = 0, full28 = 0, full42 = 0, blank28 = 0;

    void consider(const Run& run, bool isRecent) {
        const bool isFull = run.cramp == Cramp::full;
        ++runs;
        answered += run.cramp.has_value();
        full42 += isFull;
        full28 += isFull && isRecent;
        blank28 += !run.cramp && isRecent;
    }
    int blank42() const { return runs - answered; }
};

Cramps cramps(const Diary& diary, Day day) {
    Cramps found;
    eachRun(diary, {day - (longDays - 1), day - shortDays}, [&](const Run& run) { found.consider(run, false); });
    eachRun(diary, {day - (shortDays - 1), day}, [&](const Run& run) { found.consider(run, true); });
    return found;
}

/// Few answers are enough where the blank ones could not make up the count either.
Answer comeBack(const Cramps& seen, double often) {
    if (seen.full28 >= oftenInShort || seen.full42 >= often) return Answer::of(true);
    const bool mayYet = seen.full28 + seen.blank28 >= oftenInShort || seen.full42 + seen.blank42() >= often;
    return mayYet && seen.blank42() * 2 > seen.runs ? Answer::unknown({"cramp"}) : Answer::of(false);
}

Verdict judgeDay(const Case& c) {
    const Cramps seen = cramps(c.diary(), c.day);
    Verdict verdict = conclude(Answer::of(seen.runs > 0), "There was no run in these six weeks.", comeBack(seen, c.threshold("count")), 2);
    verdict.numbers = known({{"full_28", seen.full28}, {"full_42", seen.full42}, {"answered", seen.answered}, {"runs", seen.runs}});
    return verdict;
}

constexpr Judge judge{.day = judgeDay};

/// The minute before which none of them came; nothing where one has no minute.
Number earliest(const Diary& diary, Day day) {
    double minute = unlimited;
    bool allKnown = true;
    eachRun(diary, {day - (longDays - 1), day}, [&](const Run& run) {
        if (run.cramp != Cramp::full) return;
        allKnown &= run.cramp_minute.has_value();
        minute = std::min(minute, run.cramp_minute.value_or(unlimited));
    });
    return allKnown && minute > 0 ? Number{minute} : Number{};
}

std::string say(const Finding& finding, const Diary& diary) {
    const Words words(diary);
    const auto count = [&](std::string_view name) { return words.number(*finding.number(name)); };
    const auto minute = earliest(diary, finding.day);
    return fmt::format("You had a full cramp on {} of the {} runs of six weeks that have an answer, {} of them in the last four weeks{}.",
                       count("full_42"), count("answered"), count("full_28"),
                       minute ? fmt::format(", none before minute {}", words.number(*minute)) : "");
}

}  // namespace

extern const Rule recurrentCramps{
    .number = 19,
    .id = "recurrent-cramps",
    .title = "Cramps that come back",
    .lane = Lane::electrolytes,
    .grade = Grade::contested,
    .evidence = "The source article blames lost electrolytes; a review finds that reasons differ from person to person, and advises trying "
                "what helps you. In long races salt intake and blood salts were no different in those with cramp.",
    .source = "Miller 2022, doi:10.4085/1062-6050-0696.20; Schwellnus 2011, doi:10.1136/bjsm.2010.078535; "
              "Hoffman 2015, doi:10.1186/s40798-015-0019-7",
    .clears = "Weeks with fewer runs that cramp.",
    .advice = "Start slower, strengthen calves and hamstrings, and try electrolytes on long runs. See a doctor if cramps come at rest, "
              "with weakness, or on diuretics or a new medicine.",
    .thresholds = thresholds,
    .numbers = numbers,
    .reads = reads,
    .say = say,
    .judge = &judge,
};

}  // namespace legwork
