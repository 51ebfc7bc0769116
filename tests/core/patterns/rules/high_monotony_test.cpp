// SPDX-License-Identifier: GPL-3.0-or-later
#include "story.h"

#include <gtest/gtest.h>

namespace legwork::story {
namespace {

constexpr std::string_view rule = "high-monotony";

/// One run of that load (effort 5) on each day from `first` to `last`; 0 for a rest day.
void loads(Story& story, int first, std::initializer_list<double> all) {
    for (const double load : all) {
        if (load == 0)
            story.on(first).rest_day = true;
        else {
            auto& run = story.run(first);
            run.rpe = 5;
            run.duration_s = load / 5 * 60;
        }
        ++first;
    }
}

/// Five weeks that vary and come to 600 each, then the week given, its last day 41.
Story after(std::initializer_list<double> week) {
    Story story;
    for (int n = 0; n < 35; n += 7) loads(story, n, {300, 0, 0, 0, 300, 0, 0});
    loads(story, 35, week);
    return story;
}
Finding judged(const Story& story) { return judge(story, rule, 41); }

TEST(HighMonotony, A115_AnEvenWeekOfNoSmallLoadIsANote) {
    // 100 five times, 150 twice: mean 800/7 = 114.29, sample SD √(3571.43/6) = 24.40, monotony 4.68.
    const auto finding = judged(after({100, 100, 150, 100, 100, 150, 100}));
    EXPECT_EQ(finding.level, 1);
    EXPECT_NEAR(*finding.number("monotony"), 4.684, 0.001);
    EXPECT_NEAR(*finding.number("strain"), 800 * 4.684, 1);
    EXPECT_EQ(finding.number("median_load"), 600);
}

TEST(HighMonotony, A115_ALightWeekIsClearHoweverEven) {
    EXPECT_EQ(judged(after({80, 80, 90, 80, 80, 90, 80})).state, State::clear) << "580 against 600 or a little less as the windows move";
}

TEST(HighMonotony, AVariedWeekIsClear) { EXPECT_EQ(judged(after({300, 0, 450, 0, 300, 600, 0})).state, State::clear) << "0.97"; }

TEST(HighMonotony, A116_SevenDaysTheSameHaveNoMonotonyAndAreFlagged) {
    const auto finding = judged(after({100, 100, 100, 100, 100, 100, 100}));
    EXPECT_EQ(finding.state, State::flagged);
    EXPECT_FALSE(finding.number("monotony") || finding.number("strain"));
}

TEST(HighMonotony, AMonotonyOfExactlyTwoIsClearAndJustOverIsANote) {
    // Mean 100, squares 6 · 50² over 6: SD 50, monotony 2.0, which is not above 2.0.
    EXPECT_EQ(judged(after({150, 150, 150, 50, 50, 50, 100})).state, State::clear);
    // Squares 4 · 50² + 2 · 48² = 14,608 over 6: SD 49.34, monotony 2.03.
    EXPECT_EQ(judged(after({150, 150, 148, 50, 52, 50, 100})).level, 1);
}

TEST(HighMonotony, A115_AWeekAsHeavyAsTheMedianIsANoteAndOneLighterIsClear) {
    // The 28 weeks: 600 twenty-two times, 380 460 560 640 420 520 as the week moves in: median 600.
    EXPECT_EQ(judged(after({80, 80, 100, 80, 80, 100, 80})).level, 1) << "600";
    EXPECT_EQ(judged(after({80, 80, 100, 80, 80, 100, 79})).state, State::clear) << "599";
}

TEST(HighMonotony, A115_TheUsualIsOfSevenDaysAtATime) {
    const auto everyDay = [](double last) {
        Story story;
        for (int n = 0; n < 41; ++n) loads(story, n, {100});
        loads(story, 41, {last});
        return judged(story).state;
    };
    EXPECT_EQ(everyDay(100), State::flagged) << "700 against 7 · 100; eight days would be 800";
    EXPECT_EQ(everyDay(99), State::clear) << "699; six days would be 600";
}

/// A hundred on each day from `first` to `last`, and on the week judged, days 35 to 41; nothing logged elsewhere.
Finding hundredsOn(int first, int last) {
    Story story;
    for (int n = first; n <= last; ++n) loads(story, n, {100});
    loads(story, 35, {100, 100, 100, 100, 100, 100, 100});
    return judged(story);
}

TEST(HighMonotony, A115_TheOldestWeekOfTheUsualEndsTwentyEightDaysBefore) {
    // Weeks ending on days 13 (d−28) to 19 are seven; the first of them begins on day 7.
    EXPECT_EQ(hundredsOn(7, 19).state, State::flagged);
    EXPECT_EQ(hundredsOn(8, 19).state, State::unknown) << "six weeks";
    EXPECT_EQ(hundredsOn(6, 18).state, State::unknown) << "the week that ends on d−29 does not count";
}

TEST(HighMonotony, A115_TheNewestWeekOfTheUsualEndsOnTheDayBefore) {
    // Weeks ending on days 34 to 40 (d−1) are seven; the first of them begins on day 28.
    EXPECT_EQ(hundredsOn(28, 34).state, State::flagged);
    EXPECT_EQ(hundredsOn(29, 34).state, State::unknown) << "six weeks; the one judged is not one of its own usual";
    EXPECT_EQ(hundredsOn(29, 34).missing, Columns{"rest_day"});
}

TEST(HighMonotony, A116_SevenDaysTheSameHaveNoMonotonyWhereTheMeanIsRounded) {
    // Effort 2.5 for 1207 s: seven times 50.2916… divided by seven is not 50.2916… in double (A25).
    Story story;
    for (int n = 0; n <= 41; ++n) {
        auto& run = story.run(n);
        run.rpe = 2.5;
        run.duration_s = 1'207;
    }
    EXPECT_EQ(judged(story).state, State::flagged);
    EXPECT_FALSE(judged(story).number("monotony") || judged(story).number("strain"));
}

TEST(HighMonotony, A116_AWeekOfRestIsClear) {
    EXPECT_EQ(judged(after({0, 0, 0, 0, 0, 0, 0})).state, State::clear);
    Story story;
    EXPECT_EQ(judged(story.restDays(0, 41)).state, State::clear) << "as heavy as the usual, yet nothing";
}

TEST(HighMonotony, A116_OneDayThatIsNotKnownLeavesItOpen) {
    const auto even = after({100, 100, 150, 100, 100, 150, 100});
    auto story = even;
    story.records.runs.back().rpe.reset();
    EXPECT_EQ(judged(story).state, State::unknown);
    EXPECT_EQ(judged(story).missing, Columns{"rpe"});
    story = even;
    story.records.runs.back().duration_s.reset();
    EXPECT_EQ(judged(story).missing, Columns{"duration_s"});
    story = even;
    story.records.runs.erase(story.records.runs.end() - 7);
    EXPECT_EQ(judged(story).missing, Columns{"rest_day"}) << "the first of the seven";
}

TEST(HighMonotony, A115_FewerThanSevenKnownWeeksLeaveTheUsualOpen) {
    Story story;
    loads(story, 35, {100, 100, 150, 100, 100, 150, 100});
    EXPECT_EQ(judged(story).missing, Columns{"rest_day"});
    EXPECT_EQ(judge(after({300, 0, 450, 0, 300, 600, 0}), rule, 41).state, State::clear);
}

TEST(HighMonotony, KeepsToTheRunnersThreshold) {
    // 250 twice, 100 five times: mean 1000/7 = 142.86, SD √(32142.86/6) = 73.19, monotony 1.952.
    auto story = after({100, 250, 100, 100, 250, 100, 100});
    EXPECT_EQ(judged(story).state, State::clear);
    story.runner.thresholds["high-monotony.monotony"] = 1.9;
    EXPECT_EQ(judged(story).state, State::flagged);
}

}  // namespace
}  // namespace legwork::story
