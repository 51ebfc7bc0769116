// SPDX-License-Identifier: GPL-3.0-or-later
#include "story.h"

#include <gtest/gtest.h>

namespace legwork::story {
namespace {

constexpr std::string_view rule = "unaccustomed-downhill";

/// A run with 100 m of descent and one with `descent` on day 20.
Story afterHundred(Number descent) {
    Story story;
    story.run(0).descent_m = 100;
    story.run(20).descent_m = descent;
    return story;
}

TEST(UnaccustomedDownhill, StartsAboveOneAndAHalfTimesTheMost) {
    EXPECT_EQ(judgeRun(afterHundred(150), rule, "r2").state, State::clear);
    EXPECT_EQ(judgeRun(afterHundred(151), rule, "r2").level, 1);
}

TEST(UnaccustomedDownhill, A78_CautionsBeyondThreeTimesTheMost) {
    EXPECT_EQ(judgeRun(afterHundred(300), rule, "r2").level, 1);
    EXPECT_EQ(judgeRun(afterHundred(301), rule, "r2").level, 2);
    auto flat = afterHundred(800);
    flat.records.runs[0].descent_m = 0;
    EXPECT_EQ(judgeRun(flat, rule, "r2").level, 1);
}

TEST(UnaccustomedDownhill, A76_LittleDescentIsClearWhateverIsBlank) {
    auto story = afterHundred(149);
    story.records.runs[0].descent_m.reset();
    EXPECT_EQ(judgeRun(story, rule, "r2").state, State::clear);
    story.records.runs[1].descent_m = 151;
    const auto finding = judgeRun(story, rule, "r2");
    EXPECT_EQ(finding.state, State::unknown);
    EXPECT_EQ(finding.missing, Columns{"descent_m"});
}

TEST(UnaccustomedDownhill, A75_ATreadmillIsFlatUnlessItSaysOtherwise) {
    auto story = afterHundred({});
    EXPECT_EQ(judgeRun(story, rule, "r2").state, State::unknown);
    story.records.runs[1].place = Place::treadmill;
    EXPECT_EQ(judgeRun(story, rule, "r2").state, State::notApplicable);
    story.records.runs[1].descent_m = 200;
    EXPECT_EQ(judgeRun(story, rule, "r2").state, State::flagged);
    story.run(10).place = Place::treadmill;  // counts 0
    EXPECT_EQ(judgeRun(story, rule, "r2").state, State::flagged);
}

TEST(UnaccustomedDownhill, A76_DoesNotApplyWithoutARunInSixWeeks) {
    Story story;
    story.run(0).descent_m = 100;
    story.run(43).descent_m = 500;
    EXPECT_EQ(judgeRun(story, rule, "r2").state, State::notApplicable);
    story.records.runs[0].start = at(1, 7);
    EXPECT_EQ(judgeRun(story, rule, "r2").state, State::flagged);
}

TEST(UnaccustomedDownhill, A77_CautionsOnSteepAndHard) {
    Story story;
    for (int n : {0, 2, 4}) {
        legwork::Run& run = story.run(n);
        run.descent_m = 100;
        run.distance_m = 10'000;  // 10 m a km
    }
    legwork::Run& steep = story.run(10);
    steep.descent_m = 250;
    steep.distance_m = 10'000;  // 25 m a km
    steep.rpe = 6;
    EXPECT_EQ(judgeRun(story, rule, "r4").level, 2);
    story.records.runs[3].rpe = 5.9;
    EXPECT_EQ(judgeRun(story, rule, "r4").level, 1);
    story.records.runs[3].rpe = 6;
    story.records.runs[0].distance_m.reset();  // two are too few to be usual
    EXPECT_EQ(judgeRun(story, rule, "r4").level, 1);
}

TEST(UnaccustomedDownhill, ItTakesAHundredAndFiftyMetres) {
    const auto after = [](double before, double descent) {
        auto story = afterHundred(descent);
        story.records.runs[0].descent_m = before;
        return judgeRun(story, rule, "r2").state;
    };
    EXPECT_EQ(after(50, 149), State::clear);
    EXPECT_EQ(after(50, 150), State::flagged);
}

TEST(UnaccustomedDownhill, A3_TheMostIsThatOfTheSixWeeksBefore) {
    const auto withOneMoreOn = [](int n) {
        auto story = afterHundred(200);
        story.run(n).descent_m = 180;
        return judgeRun(story, rule, "r2").state;
    };
    EXPECT_EQ(withOneMoreOn(19), State::clear) << "d−1";
    EXPECT_EQ(withOneMoreOn(-22), State::clear) << "d−42";
    EXPECT_EQ(withOneMoreOn(-23), State::flagged) << "d−43";
}

}  // namespace
}  // namespace legwork::story
