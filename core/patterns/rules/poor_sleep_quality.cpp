// SPDX-License-Identifier: GPL-3.0-or-later
// R26: restless nights. Nights rated 2 of 5 or lower, counted over a week (settled A125).
#include "../judge.h"
#include "../wording.h"

namespace legwork {
namespace {

constexpr Threshold thresholds[] = {
    {"nights", "Restless nights of seven", 3, 2, 5},  // key, label, standard, least, most
};
constexpr RuleNumber numbers[] = {
    {"bad_nights", "Nights rated 2 or lower", Measure::plain, "nights"},  // name, label, measure, threshold it is held against
    {"rated_nights", "Nights rated"},
};
constexpr std::string_view reads[] = {"days.sleep_quality"};
constexpr double restless = 2;  // of 5, where 5 is best; the cut is ours
constexpr int nights = 7, enoughRated = 5;

struct Ratings {
    int rated = 0, bad = 0;
};

Ratings ratings(const Diary& diary, Day day) {
    Ratings found;
    for (Day night = day - (nights - 1); night <= day; ++night) {
        const auto& entry = diary.on(night).entry;
        if (!entry || !entry->sleep_quality) continue;
        ++found.rated;
        found.bad += isAtMost(*entry->sleep_quality, restless);
    }
    return found;
}

/// Fewer than five ratings say nothing, unless the blank nights could not make up the count either.
Answer areOften(const Ratings& found, double often) {
    if (found.bad >= often) return Answer::of(true);
    const bool mayYet = found.bad + nights - found.rated >= often;
    return mayYet && found.rated < enoughRated ? Answer::unknown({"sleep_quality"}) : Answer::of(false);
}

Verdict judgeDay(const Case& c) {
    const Ratings found = ratings(c.diary(), c.day);
    Verdict verdict = conclude(areOften(found, c.threshold("nights")), 1);
    verdict.numbers = known({{"bad_nights", found.bad}, {"rated_nights", found.rated}});
    return verdict;
}

constexpr Judge judge{.day = judgeDay};

std::string say(const Finding& finding, const Diary& diary) {
    const Words words(diary);
    return fmt::format("You rated your sleep 2 of 5 or lower on {} of {} nights.", words.number(*finding.number("bad_nights")),
                       words.number(*finding.number("rated_nights")));
}

}  // namespace

extern const Rule poorSleepQuality{
    .number = 26,
    .id = "poor-sleep-quality",
    .title = "Restless nights",
    .lane = Lane::sleep,
    .grade = Grade::weak,
    .evidence = "A review found that a poor night foretells pain more than pain foretells a poor night. It was about pain of many kinds, "
                "not about soreness after running.",
    .source = "Finan 2013, J Pain 14:1539",
    .clears = "Fewer restless nights among the last seven.",
    .advice = "Regular hours help many people. If pain wakes you, log it as pain at night.",
    .thresholds = thresholds,
    .numbers = numbers,
    .reads = reads,
    .say = say,
    .judge = &judge,
};

}  // namespace legwork
