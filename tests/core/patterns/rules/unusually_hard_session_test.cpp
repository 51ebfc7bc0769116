// SPDX-License-Identifier: GPL-3.0-or-later
#include "story.h"

#include <gtest/gtest.h>

namespace legwork::story {
namespace {

constexpr std::string_view rule = "unusually-hard-session";

/// Five runs of load 500 (effort 5 for 100 min) and one of `rpe` for `minutes` on day 30.
Story afterFive(Number rpe, Number minutes) {
    Story story;
    for (int n : {10, 13, 16, 19, 22}) {
        Run& run = story.run(n);
        run.rpe = 5;
        run.duration_s = 6'000;
    }
    Run& last = story.run(30);
    last.rpe = rpe;
    if (minutes) last.duration_s = *minutes * 60;
    return story;
}

TEST(UnusuallyHardSession, IsClearAtExactlyThirtyPercentMore) {
    EXPECT_EQ(judgeRun(afterFive(6.5, 100), rule, "r6").state, State::clear);  // 650
}

TEST(UnusuallyHardSession, NotesMoreAndCautionsBeyondDouble) {
    const auto finding = judgeRun(afterFive(6.5, 101), rule, "r6");  // 656.5
    EXPECT_EQ(finding.level, 1);
    EXPECT_DOUBLE_EQ(*finding.number("load"), 656.5);
    EXPECT_DOUBLE_EQ(*finding.number("highest_load"), 500);
    EXPECT_EQ(judgeRun(afterFive(8, 125), rule, "r6").level, 1);  // 1000
    EXPECT_EQ(judgeRun(afterFive(8, 126), rule, "r6").level, 2);
}

TEST(UnusuallyHardSession, A73_AFirstEffortOfNineIsNotedHoweverShort) {
    EXPECT_EQ(judgeRun(afterFive(9, 10), rule, "r6").level, 1);
    EXPECT_EQ(judgeRun(afterFive(8.9, 10), rule, "r6").state, State::clear);
    auto story = afterFive(9, 10);
    story.records.runs[0].rpe = 9;
    EXPECT_EQ(judgeRun(story, rule, "r6").state, State::clear);
}

TEST(UnusuallyHardSession, A71_NeedsFiveLoadsToApply) {
    auto story = afterFive(9, 200);
    story.records.runs[0].rpe.reset();
    const auto finding = judgeRun(story, rule, "r6");
    EXPECT_EQ(finding.state, State::unknown);
    EXPECT_EQ(finding.missing, Columns{"rpe"});
    story.records.runs.erase(story.records.runs.begin());
    EXPECT_EQ(judgeRun(story, rule, "r6").state, State::notApplicable);
}

/// Whether the run of day 30 is still flagged with one more run, of `rpe` for `minutes`, on day `n`.
bool standsBeside(Story story, int n, double rpe, double minutes) {
    Run& other = story.run(n);
    other.rpe = rpe;
    other.duration_s = minutes * 60;
    return judgeRun(story, rule, "r6").state == State::flagged;
}

TEST(UnusuallyHardSession, A3_LoadsAreThoseOfTheThirtyDaysBefore) {
    const auto story = afterFive(6.6, 100);  // 660: 1.32 of 500, 1.1 of 600
    EXPECT_TRUE(standsBeside(story, -1, 6, 100)) << "d−31 is out";
    EXPECT_FALSE(standsBeside(story, 0, 6, 100)) << "d−30";
    EXPECT_FALSE(standsBeside(story, 29, 6, 100)) << "d−1";
}

TEST(UnusuallyHardSession, A3_EffortsOfNineAreThoseOfTheFortyTwoDaysBefore) {
    const auto story = afterFive(9, 10);
    EXPECT_TRUE(standsBeside(story, -13, 9, 5)) << "d−43 is out";
    EXPECT_FALSE(standsBeside(story, -12, 9, 5)) << "d−42";
    EXPECT_FALSE(standsBeside(story, 29, 9, 5)) << "d−1";
    EXPECT_TRUE(standsBeside(story, 29, 8.9, 5)) << "no nine";
}

TEST(UnusuallyHardSession, A72_ARunWithoutLoadHidesTheHighest) {
    auto story = afterFive(7, 100);
    story.run(25).duration_s = 600;
    EXPECT_EQ(judgeRun(story, rule, "r6").missing, Columns{"rpe"});
    story.records.runs[5].rpe = 5;
    EXPECT_EQ(judgeRun(story, rule, "r6").state, State::clear);
}

TEST(UnusuallyHardSession, A74_ABlankEffortIsBoundedByTen) {
    EXPECT_EQ(judgeRun(afterFive({}, 60), rule, "r6").missing, Columns{"rpe"});  // effort 9 or 10 would be a first
    auto story = afterFive({}, 60);                                              // 600 at most
    story.records.runs[0].rpe = 9;
    story.records.runs[0].duration_s = 3'600;
    EXPECT_EQ(judgeRun(story, rule, "r6").state, State::clear);
}

TEST(UnusuallyHardSession, A74_ABlankTimeCannotHideAFirstNine) {
    EXPECT_EQ(judgeRun(afterFive(9, {}), rule, "r6").state, State::flagged);
    EXPECT_EQ(judgeRun(afterFive(6, {}), rule, "r6").missing, Columns{"duration_s"});
}

TEST(UnusuallyHardSession, ABlankEffortOrTimeLeavesItOpen) {
    EXPECT_EQ(judgeRun(afterFive({}, 100), rule, "r6").missing, Columns{"rpe"});
    EXPECT_EQ(judgeRun(afterFive(8, {}), rule, "r6").missing, Columns{"duration_s"});
    EXPECT_EQ(judgeRun(afterFive({}, {}), rule, "r6").missing, (Columns{"duration_s", "rpe"}));
}

}  // namespace
}  // namespace legwork::story
