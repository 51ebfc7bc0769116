// SPDX-License-Identifier: GPL-3.0-or-later
#include "story.h"

#include <gtest/gtest.h>

namespace legwork::story {
namespace {

constexpr std::string_view rule = "hard-days-in-a-row";

Story hardOn(std::initializer_list<int> days) {
    Story story;
    for (int n : days) story.run(n).rpe = 8;
    return story;
}

TEST(HardDaysInARow, A112_FlagsFromTheThirdDayOnAndCautionsFromTheFifth) {
    auto story = hardOn({1, 2, 3, 4, 5});
    story.restDays(0, 0);
    EXPECT_EQ(judge(story, rule, 2).state, State::clear);
    EXPECT_EQ(judge(story, rule, 3).level, 1);
    EXPECT_EQ(judge(story, rule, 4).level, 1);
    const auto fifth = judge(story, rule, 5);
    EXPECT_EQ(fifth.level, 2);
    EXPECT_DOUBLE_EQ(*fifth.number("days"), 5);
    EXPECT_EQ(sentence(fifth, story.diary()), "You ran hard 5 days in a row.");
}

TEST(HardDaysInARow, A112_ARestDayIsClear) {
    auto story = hardOn({1, 2, 3});
    story.restDays(4, 4);
    EXPECT_EQ(judge(story, rule, 4).state, State::clear);
}

TEST(HardDaysInARow, A112_AnUnknownDayMattersOnlyWhereItCouldMakeThree) {
    auto story = hardOn({1, 3});
    EXPECT_EQ(judge(story, rule, 3).missing, Columns{"rest_day"});
    story.run(2).kind = RunKind::longRun;
    EXPECT_EQ(judge(story, rule, 3).missing, Columns{"rpe"});
    story.run(4).rpe = 3;
    EXPECT_EQ(judge(story, rule, 4).state, State::clear);
}

TEST(HardDaysInARow, A112_OneHardRunMakesTheDayHard) {
    auto story = hardOn({1, 2, 3});
    story.run(2, 18).kind = RunKind::easy;
    EXPECT_EQ(judge(story, rule, 3).state, State::flagged);
}

}  // namespace
}  // namespace legwork::story
