// SPDX-License-Identifier: GPL-3.0-or-later
#include "story.h"

#include <gtest/gtest.h>

namespace legwork::story {
namespace {

constexpr std::string_view rule = "poor-sleep-quality";

Story nights(std::initializer_list<double> ratings) {
    Story story;
    int day = 0;
    for (const double rating : ratings) story.on(day++).sleep_quality = rating;
    return story;
}

TEST(PoorSleepQuality, A125_ThreeRestlessNightsFlagHoweverFewAreRated) {
    const auto finding = judge(nights({2, 1, 2}), rule, 6);
    EXPECT_EQ(finding.level, 1);
    EXPECT_DOUBLE_EQ(*finding.number("bad_nights"), 3);
    EXPECT_DOUBLE_EQ(*finding.number("rated_nights"), 3);
}

TEST(PoorSleepQuality, A125_ANightRatedThreeIsNotRestless) { EXPECT_EQ(judge(nights({2, 2, 3, 3, 3}), rule, 6).state, State::clear); }

TEST(PoorSleepQuality, A3_CountsSevenNightsWithThisMorning) {
    EXPECT_EQ(judge(nights({2, 2, 5, 5, 5, 5, 2}), rule, 6).state, State::flagged);
    EXPECT_EQ(judge(nights({2, 2, 5, 5, 5, 5, 2, 5}), rule, 7).state, State::clear);
}

TEST(PoorSleepQuality, A125_FiveRatedNightsAreEnoughToBeClearAndFourAreNot) {
    EXPECT_EQ(judge(nights({2, 2, 3, 4, 5}), rule, 6).state, State::clear);
    EXPECT_EQ(judge(nights({2, 2, 3, 4}), rule, 6).missing, Columns{"sleep_quality"});
    EXPECT_EQ(judge(nights({}), rule, 6).missing, Columns{"sleep_quality"});
}

TEST(PoorSleepQuality, A24_TheCountMayBeTwoToFive) {
    auto story = nights({2, 2, 3, 4, 5});
    story.runner.thresholds["poor-sleep-quality.nights"] = 2;
    EXPECT_EQ(judge(story, rule, 6).state, State::flagged);
    story = nights({2, 2, 2, 2, 3});
    story.runner.thresholds["poor-sleep-quality.nights"] = 5;
    EXPECT_EQ(judge(story, rule, 6).state, State::clear);
}

TEST(PoorSleepQuality, A21_FourRatedNightsAreEnoughWhereTheBlankOnesCouldNotMakeUpTheCount) {
    auto story = nights({2, 3, 4, 5});  // with three blank ones: four at most
    story.runner.thresholds["poor-sleep-quality.nights"] = 5;
    EXPECT_EQ(judge(story, rule, 6).state, State::clear);
    story.on(1).sleep_quality = 2;
    EXPECT_EQ(judge(story, rule, 6).state, State::unknown);
}

}  // namespace
}  // namespace legwork::story
