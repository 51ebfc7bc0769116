// SPDX-License-Identifier: GPL-3.0-or-later
#include "story.h"

#include <gtest/gtest.h>

namespace legwork::story {
namespace {

constexpr std::string_view rule = "return-after-break";

/// Two runs of 10 km, `restDays` known rest days, and a run of `metres` right after them.
Story backAfter(int restDays, Number metres) {
    Story story;
    story.easyRuns({0, 10}, 10'000).restDays(11, 10 + restDays);
    story.run(11 + restDays).distance_m = metres;
    return story;
}

TEST(ReturnAfterBreak, A79_ABreakHasFourteenDaysWithoutARun) {
    EXPECT_EQ(judgeRun(backAfter(13, 9'000), rule, "r3").state, State::notApplicable);
    const auto finding = judgeRun(backAfter(14, 9'000), rule, "r3");
    EXPECT_EQ(finding.state, State::flagged);
    EXPECT_DOUBLE_EQ(*finding.number("gap_days"), 14);
    EXPECT_DOUBLE_EQ(*finding.number("mean_m"), 10'000);
    EXPECT_DOUBLE_EQ(*finding.number("share"), 0.9);
}

TEST(ReturnAfterBreak, HalfOfTheUsualIsClearAndMoreThanAllOfItACaution) {
    EXPECT_EQ(judgeRun(backAfter(14, 5'000), rule, "r3").state, State::clear);
    EXPECT_EQ(judgeRun(backAfter(14, 5'001), rule, "r3").level, 1);
    EXPECT_EQ(judgeRun(backAfter(14, 10'000), rule, "r3").level, 1);
    EXPECT_EQ(judgeRun(backAfter(14, 10'001), rule, "r3").level, 2);
}

TEST(ReturnAfterBreak, A80_LastsForTheReturningRunAndThirteenDaysMore) {
    auto story = backAfter(14, 5'000);  // returns on day 25
    story.run(38).distance_m = 9'000;
    story.run(39).distance_m = 9'000;
    EXPECT_EQ(judgeRun(story, rule, "r4").state, State::flagged);
    EXPECT_EQ(judgeRun(story, rule, "r5").state, State::notApplicable);
}

TEST(ReturnAfterBreak, A83_AnUnconfirmedDayLeavesTheBreakUnknown) {
    auto story = backAfter(14, 1'000);
    story.records.days.pop_back();
    const auto finding = judgeRun(story, rule, "r3");
    EXPECT_EQ(finding.state, State::unknown);
    EXPECT_EQ(finding.missing, Columns{"rest_day"});
}

TEST(ReturnAfterBreak, A84_NeedsTheDistance) {
    auto story = backAfter(14, {});
    story.records.runs.back().duration_s = 3'600;
    EXPECT_EQ(judgeRun(story, rule, "r3").missing, Columns{"distance_m"});
}

TEST(ReturnAfterBreak, A81_TheMeanLeavesOutRunsWithoutDistance) {
    auto story = backAfter(14, 5'001);
    story.records.runs[0].distance_m.reset();
    EXPECT_EQ(judgeRun(story, rule, "r3").state, State::flagged);
    story.records.runs[1].distance_m.reset();
    EXPECT_EQ(judgeRun(story, rule, "r3").missing, Columns{"distance_m"});
}

TEST(ReturnAfterBreak, A82_WithoutAnyRunBeforeFiveKilometresCount) {
    Story story;
    story.restDays(0, 13);
    story.run(14).distance_m = 5'000;
    EXPECT_EQ(judgeRun(story, rule, "r1").state, State::clear);
    story.records.runs[0].distance_m = 5'001;
    EXPECT_EQ(judgeRun(story, rule, "r1").level, 1);
    story.records.days.erase(story.records.days.begin());
    EXPECT_EQ(judgeRun(story, rule, "r1").state, State::unknown);
}

TEST(ReturnAfterBreak, A81_TheUsualIsThatOfTheFourWeeksUpToTheLastRun) {
    const auto usual = [](int first, int last) {
        Story story;
        story.easyRuns({first}, 20'000).easyRuns({last}, 10'000).restDays(last + 1, last + 14);
        story.run(last + 15).distance_m = 9'000;
        return judgeRun(story, rule, "r3").number("mean_m");
    };
    EXPECT_EQ(usual(0, 27), 15'000) << "the last run's day and 27 before it";
    EXPECT_EQ(usual(0, 28), 10'000);
}

}  // namespace
}  // namespace legwork::story
