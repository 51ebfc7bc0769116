// SPDX-License-Identifier: GPL-3.0-or-later
#include "story.h"

#include <gtest/gtest.h>

namespace legwork::story {
namespace {

constexpr std::string_view rule = "short-sleep";

/// `hours` asleep on each of the nights of days `first` to `last`.
Story& sleep(Story& story, int first, int last, double hours) {
    for (int n = first; n <= last; ++n) story.on(n).sleep_h = hours;
    return story;
}

TEST(ShortSleep, SevenHoursAreEnough) {
    Story story;
    EXPECT_EQ(judge(sleep(story, 0, 13, 7), rule, 13).state, State::clear);
    story.on(13).sleep_h = 6.9;
    const auto finding = judge(story, rule, 13);
    EXPECT_EQ(finding.state, State::flagged);
    EXPECT_NEAR(*finding.number("mean7_h"), (6 * 7 + 6.9) / 7, 1e-12);
    EXPECT_DOUBLE_EQ(*finding.number("nights14"), 14);
}

TEST(ShortSleep, AWeekIsANoteAndUnderSixHoursACaution) {
    Story story;
    EXPECT_EQ(judge(sleep(story, 9, 13, 6), rule, 13).level, 1);
    EXPECT_EQ(judge(sleep(story, 9, 13, 5.9), rule, 13).level, 2);
}

TEST(ShortSleep, A123_FourteenNightsAloneAreEnough) {
    Story story;
    sleep(story, 0, 6, 6);
    EXPECT_EQ(judge(sleep(story, 7, 13, 7.5), rule, 13).level, 2);
}

TEST(ShortSleep, A123_TooFewNightsAreUnknownUnlessTheWeekIsKnown) {
    Story story;
    EXPECT_EQ(judge(sleep(story, 10, 13, 5), rule, 13).missing, Columns{"sleep_h"});  // four nights
    EXPECT_EQ(judge(sleep(story, 9, 13, 8), rule, 13).state, State::clear);           // five, and nine are too few for two weeks
    Story old;
    sleep(old, 0, 9, 8);
    EXPECT_EQ(judge(old, rule, 13).state, State::unknown);  // two weeks are fine, but three nights of the last week
}

TEST(ShortSleep, A123_TenNightsOfTheFourteenAreEnoughAndNineAreNot) {
    Story story;
    sleep(story, 0, 4, 4);
    EXPECT_EQ(judge(sleep(story, 9, 13, 8), rule, 13).level, 2) << "6 h over ten nights; the week is at 8";
    story.on(0).sleep_h.reset();
    EXPECT_EQ(judge(story, rule, 13).state, State::clear) << "nine, and the week is known";
    EXPECT_EQ(judge(story, rule, 13).number("nights14"), 9);
}

TEST(ShortSleep, A7_TheNightsAreThoseOfTheSevenAndFourteenMorningsUpToTheDay) {
    Story story;
    sleep(story, 0, 13, 7);
    sleep(story, -1, -1, 1);
    EXPECT_EQ(judge(story, rule, 13).state, State::clear) << "d−14 is out";
    story.on(0).sleep_h = 6;
    EXPECT_EQ(judge(story, rule, 13).level, 2) << "d−13 is in: 6.93 over fourteen";
    Story week;
    sleep(week, 6, 13, 7);
    week.on(6).sleep_h = 1;
    EXPECT_EQ(judge(week, rule, 13).state, State::clear) << "d−7 is out of the week";
    week.on(7).sleep_h = 6;
    EXPECT_EQ(judge(week, rule, 13).level, 1) << "d−6 is in: 6.86 over seven";
}

TEST(ShortSleep, JustUnderSixHoursAreACaution) {
    Story story;
    sleep(story, 9, 13, 6);
    story.on(13).sleep_h = 5.975;  // mean 5.995
    EXPECT_EQ(judge(story, rule, 13).level, 2);
}

TEST(ShortSleep, A43_TheMeanIsShownFromOneNightOn) {
    Story story;
    story.on(13).rest_day = true;
    EXPECT_FALSE(judge(story, rule, 13).number("mean7_h") || judge(story, rule, 13).number("mean14_h"));
    EXPECT_EQ(judge(sleep(story, 12, 12, 6), rule, 13).number("mean7_h"), 6);
    EXPECT_EQ(judge(story, rule, 13).number("nights7"), 1);
}

TEST(ShortSleep, A124_TheYoungAreNotedJustUnderEightHours) {
    Story story;
    story.runner.birth_year = 2009;
    EXPECT_EQ(judge(sleep(story, 0, 13, 8), rule, 13).state, State::clear);
    story.on(13).sleep_h = 7.95;  // mean 7.993
    EXPECT_EQ(judge(story, rule, 13).level, 2) << "7.996 over fourteen nights";
    story.on(13).sleep_h = 8;
    story.runner.birth_year.reset();
    EXPECT_EQ(judge(sleep(story, 0, 13, 7), rule, 13).state, State::clear) << "no year of birth: seven hours";
}

TEST(ShortSleep, A124_UnderEighteenItTakesEightHours) {
    Story story;
    sleep(story, 0, 13, 7.5);
    story.runner.birth_year = 2009;  // 17 in 2026
    EXPECT_EQ(judge(story, rule, 13).state, State::flagged);
    story.runner.birth_year = 2008;
    EXPECT_EQ(judge(story, rule, 13).state, State::clear);
}

}  // namespace
}  // namespace legwork::story
