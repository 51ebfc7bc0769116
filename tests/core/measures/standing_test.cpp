// SPDX-License-Identifier: GPL-3.0-or-later
#include "legwork/standing.h"

#include "story.h"

#include <gtest/gtest.h>
#include <cmath>

namespace legwork::story {
namespace {

void feel(Story& story, int on, double each) {
    DayEntry& entry = story.on(on);
    entry.fatigue = entry.stress = entry.wellness_soreness = entry.wellness_sleep = each;
}

TEST(WellnessStanding, HoldsADayAgainstTheEightWeeksThatEndAFortnightBefore) {
    Story story;
    feel(story, 100, 5);
    feel(story, 86, 2);                                   // d−14, the last that counts
    feel(story, 87, 7);                                   // d−13 does not
    feel(story, 31, 4);                                   // d−69, the first that counts
    feel(story, 30, 7);                                   // d−70 does not
    for (int on = 40; on < 52; ++on) feel(story, on, 3);  // 12 more: 14 in all
    const auto standing = wellnessStanding(story.diary(), day(100));
    ASSERT_TRUE(standing);
    EXPECT_EQ(standing->sum, 20);
    EXPECT_EQ(standing->baselineDays, 14);
    EXPECT_EQ(standing->mean, 12) << "sums of 8 and 16 and twelve times 12";
    EXPECT_NEAR(*standing->sd, std::sqrt(32.0 / 13), 1e-12) << "two are 4 away, over n − 1";
}

TEST(WellnessStanding, TellsNoBaselineBelowFourteenDays) {
    Story story;
    feel(story, 100, 5);
    for (int on = 40; on < 53; ++on) feel(story, on, 3);
    const auto standing = wellnessStanding(story.diary(), day(100));
    EXPECT_EQ(standing->baselineDays, 13);
    EXPECT_FALSE(standing->mean);
}

TEST(WellnessStanding, IsNothingWhereAnItemIsBlank) {
    Story story;
    feel(story, 100, 5);
    story.on(100).stress = {};
    EXPECT_FALSE(wellnessStanding(story.diary(), day(100)));
    EXPECT_FALSE(wellnessStanding(story.diary(), day(99)));
}

TEST(HabitStanding, CountsTheChancesOfFourWeeksAndScoresThoseBeforeToo) {
    Story story;
    story.runner.habits = {"sleep_7h"};
    story.on(72).sleep_h = 8;  // 28 days before: scored, not counted
    story.on(73).sleep_h = 8;  // the first of four weeks
    story.on(100).sleep_h = 6;
    const auto standings = habitStandings(story.diary(), day(100));
    ASSERT_EQ(standings.size(), 1u);
    EXPECT_EQ(standings[0].habit.label, "Seven hours of sleep");
    EXPECT_EQ(standings[0].answered, 2);
    EXPECT_EQ(standings[0].done, 1);
    EXPECT_NEAR(standings[0].score, 0.19 * 0.9, 1e-12) << "0.1, then 0.19, and one lapse";
}

TEST(HabitStanding, LeavesOutWhatNothingHereHas) {
    Story story;
    story.runner.habits = {"juggling", "warm_up"};
    const auto standings = habitStandings(story.diary(), day(100));
    ASSERT_EQ(standings.size(), 1u);
    EXPECT_EQ(standings[0].habit.token, "warm_up");
    EXPECT_EQ(standings[0].score, 0);
}

}  // namespace
}  // namespace legwork::story
