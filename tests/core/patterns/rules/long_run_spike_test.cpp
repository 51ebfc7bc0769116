// SPDX-License-Identifier: GPL-3.0-or-later
#include "story.h"

#include <gtest/gtest.h>

namespace legwork::story {
namespace {

constexpr std::string_view rule = "long-run-spike";

/// A journal older than the window, its longest run of 30 days 10 km, and a run of `metres` on day 40.
Story tenThenRunOf(double metres) {
    Story story;
    story.easyRuns({0}, 5'000).easyRuns({20}, 10'000);
    story.run(40).distance_m = metres;
    return story;
}

TEST(LongRunSpike, IsClearAtExactlyTenPercentMore) { EXPECT_EQ(judgeRun(tenThenRunOf(11'000), rule, "r3").state, State::clear); }

TEST(LongRunSpike, NotesARunJustOverTenPercent) {
    const auto finding = judgeRun(tenThenRunOf(11'001), rule, "r3");
    EXPECT_EQ(finding.state, State::flagged);
    EXPECT_EQ(finding.level, 1);
    EXPECT_DOUBLE_EQ(*finding.number("ratio"), 1.1001);
    EXPECT_DOUBLE_EQ(*finding.number("excess_m"), 1'001);
}

TEST(LongRunSpike, A62_BandsEndAtThirtyAndAHundredPercent) {
    EXPECT_EQ(judgeRun(tenThenRunOf(13'000), rule, "r3").level, 1);
    EXPECT_EQ(judgeRun(tenThenRunOf(13'001), rule, "r3").level, 2);
    EXPECT_EQ(judgeRun(tenThenRunOf(20'000), rule, "r3").level, 2);
    EXPECT_EQ(judgeRun(tenThenRunOf(20'001), rule, "r3").level, 3);
}

TEST(LongRunSpike, A12_AYoungJournalCannotClaimTheLongestRun) {
    Story story;
    story.easyRuns({20}, 10'000);
    story.run(40).distance_m = 14'000;
    const auto finding = judgeRun(story, rule, "r2");
    EXPECT_EQ(finding.state, State::unknown);
    EXPECT_EQ(finding.missing, Columns{"longest_recent_run_m"});
}

TEST(LongRunSpike, A59_ARunWithoutDistanceHidesTheLongest) {
    auto story = tenThenRunOf(12'000);
    story.run(30).duration_s = 3'600;
    const auto finding = judgeRun(story, rule, "r3");
    EXPECT_EQ(finding.state, State::unknown);
    EXPECT_EQ(finding.missing, Columns{"distance_m"});
}

TEST(LongRunSpike, A60_TheLongestRunEnteredCountsWhileTheJournalIsYoung) {
    Story story;
    story.easyRuns({20}, 10'000);
    story.run(40).distance_m = 14'000;
    story.runner.longest_recent_run_m = 12'000;
    const auto finding = judgeRun(story, rule, "r2");
    EXPECT_EQ(finding.state, State::flagged);
    EXPECT_DOUBLE_EQ(*finding.number("longest_m"), 12'000);
}

TEST(LongRunSpike, A60_ADistanceEnteredSaysNothingOfTimes) {
    Story story;
    story.easyRuns({20}, 10'000);
    story.run(40).duration_s = 7'200;
    story.runner.longest_recent_run_m = 12'000;
    EXPECT_EQ(judgeRun(story, rule, "r2").missing, Columns{"distance_m"});
}

TEST(LongRunSpike, A61_AYoungJournalWithADistanceEnteredDoesNotSayThereWasNoRun) {
    Story story;
    story.run(0).duration_s = 3'600;
    story.runner.longest_recent_run_m = 12'000;
    const auto finding = judgeRun(story, rule, "r1");
    EXPECT_EQ(finding.state, State::unknown);
    EXPECT_EQ(finding.missing, Columns{"distance_m"});
}

TEST(LongRunSpike, A61_WithoutARunInTheWindowItDoesNotApply) {
    Story story;
    story.easyRuns({0}, 10'000);
    story.run(40);
    EXPECT_EQ(judgeRun(story, rule, "r2").state, State::notApplicable);
    story.run(35).rpe = 3;
    story.records.runs[1].distance_m = 9'000;
    EXPECT_EQ(judgeRun(story, rule, "r2").missing, Columns{"distance_m"});
}

/// 6 km on day 40 after 5 km on day 20, with 10 km on `other`; 20 % more unless that run is in the window.
State sixAfter(int other, int hour = 7) {
    Story story;
    story.easyRuns({0, 20}, 5'000);
    story.run(other, hour).distance_m = 10'000;
    story.run(40, 9).distance_m = 6'000;
    return judgeRun(story, rule, "r4").state;
}

TEST(LongRunSpike, A3_TheWindowIsTheThirtyDaysBeforeTheDay) {
    EXPECT_EQ(sixAfter(9), State::flagged) << "d−31 is out";
    EXPECT_EQ(sixAfter(10), State::clear) << "d−30";
    EXPECT_EQ(sixAfter(39), State::clear) << "d−1";
    EXPECT_EQ(sixAfter(40, 5), State::flagged) << "A4: another run of the day is no baseline";
}

TEST(LongRunSpike, A58_HalfAKilometreMoreIsANoteAndAMetreLessIsClear) {
    const auto afterFour = [](double metres) {
        Story story;
        story.easyRuns({0, 20}, 4'000);
        story.run(40).distance_m = metres;
        return judgeRun(story, rule, "r3").state;
    };
    EXPECT_EQ(afterFour(4'500), State::flagged) << "12.5 % and 500 m";
    EXPECT_EQ(afterFour(4'499), State::clear);
}

TEST(LongRunSpike, A58_TimesAreComparedWithoutALeastExcessAndDistancesFirst) {
    Story story;
    story.easyRuns({0, 20}, 1'000);  // 360 s
    story.run(40).duration_s = 397;
    EXPECT_EQ(judgeRun(story, rule, "r3").state, State::flagged) << "397 of 360 s, 10.3 %";
    story.records.runs.back().duration_s = 396;
    EXPECT_EQ(judgeRun(story, rule, "r3").state, State::clear) << "10 %";
    story.records.runs.back().distance_m = 2'000;
    EXPECT_EQ(judgeRun(story, rule, "r3").state, State::flagged) << "twice the distance in no more time";
    EXPECT_FALSE(judgeRun(story, rule, "r3").number("duration_s"));
}

TEST(LongRunSpike, A58_ARunWithNeitherIsUnknown) {
    Story story;
    story.easyRuns({0, 20}, 5'000);
    story.run(40).rpe = 5;
    const auto finding = judgeRun(story, rule, "r3");
    EXPECT_EQ(finding.missing, (Columns{"distance_m", "duration_s"}));
    EXPECT_FALSE(finding.number("ratio") || finding.number("excess_m"));
}

TEST(LongRunSpike, A11_AJournalThatBeganThirtyDaysBeforeIsNotYoung) {
    const auto began = [](int day) {
        Story story;
        story.easyRuns({day}, 10'000);
        story.run(40).distance_m = 12'000;
        return judgeRun(story, rule, "r2").state;
    };
    EXPECT_EQ(began(10), State::flagged) << "d−30";
    EXPECT_EQ(began(11), State::unknown) << "d−29";
}

TEST(LongRunSpike, A43_WritesItsNumbersInEveryState) {
    EXPECT_DOUBLE_EQ(*judgeRun(tenThenRunOf(5'000), rule, "r3").number("excess_m"), -5'000);
    Story story;
    story.easyRuns({0}, 10'000);
    story.run(40).distance_m = 9'000;
    EXPECT_DOUBLE_EQ(*judgeRun(story, rule, "r2").number("distance_m"), 9'000);
}

TEST(LongRunSpike, SaysBothDistancesInTheRunnersUnits) {
    auto story = tenThenRunOf(13'100);
    const auto finding = judgeRun(story, rule, "r3");
    EXPECT_EQ(sentence(finding, story.diary()), "Your longest logged run grew 31 %: 13.1 km after 10 km.");
}

TEST(LongRunSpike, A26_ARunOfZeroMetresIsMeasuredByItsTime) {
    auto story = tenThenRunOf(0);
    story.records.runs.back().duration_s = 7'200;
    const auto finding = judgeRun(story, rule, "r3");  // twice the hour of day 20
    EXPECT_EQ(finding.state, State::flagged);
    EXPECT_EQ(finding.number("longest_s"), 3'600);
    EXPECT_FALSE(finding.number("distance_m"));
}

TEST(LongRunSpike, A26_ARunOfZeroMetresInTheWindowHidesTheLongest) {
    auto story = tenThenRunOf(12'000);
    story.run(30).distance_m = 0;
    EXPECT_EQ(judgeRun(story, rule, "r3").missing, Columns{"distance_m"});
}

}  // namespace
}  // namespace legwork::story
