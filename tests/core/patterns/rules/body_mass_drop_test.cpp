// SPDX-License-Identifier: GPL-3.0-or-later
#include "story.h"

#include <gtest/gtest.h>

namespace legwork::story {
namespace {

constexpr std::string_view rule = "body-mass-drop";

Story weighed(Number before, Number after) {
    Story story;
    auto& run = story.run(0);
    run.duration_s = 1'200;  // any length will do
    run.mass_before_kg = before;
    run.mass_after_kg = after;
    return story;
}
Finding judged(const Story& story) { return judgeRun(story, rule, "r1"); }
Finding judged(Number before, Number after) { return judged(weighed(before, after)); }

TEST(BodyMassDrop, FlagsFromTwoPerCentOn) {
    EXPECT_EQ(judged(70, 68.7).state, State::clear);  // -1.86 %
    EXPECT_EQ(judged(70, 68.5).level, 1);             // -2.14 %
    EXPECT_EQ(judged(70, 71).state, State::clear);
}

TEST(BodyMassDrop, A25_ExactlyTwoPerCentCountsWhateverDoublesMakeOfIt) { EXPECT_EQ(judged(58.0, 56.84).level, 1); }

TEST(BodyMassDrop, A99_ThreePerCentIsStillANoteAndFourACaution) {
    EXPECT_EQ(judged(100, 97.0).level, 1);
    EXPECT_EQ(judged(100, 96.9).level, 2);
    EXPECT_EQ(judged(100, 96.0).level, 2);
    EXPECT_EQ(judged(100, 95.9).level, 3);
}

TEST(BodyMassDrop, A24_AChangedThresholdMovesTheFlagAndNotTheBands) {
    auto story = weighed(100, 98.4);
    EXPECT_EQ(judged(story).state, State::clear);
    story.runner.thresholds["body-mass-drop.change_pct"] = -1.5;
    EXPECT_EQ(judged(story).level, 1);
    story = weighed(100, 96.1);
    story.runner.thresholds["body-mass-drop.change_pct"] = -4;
    EXPECT_EQ(judged(story).state, State::clear);
    story.records.runs[0].mass_after_kg = 96;
    EXPECT_EQ(judged(story).level, 2);
}

TEST(BodyMassDrop, ABlankWeightIsUnknown) {
    EXPECT_EQ(judged({}, 68).missing, Columns{"mass_before_kg"});
    EXPECT_EQ(judged(70, {}).missing, Columns{"mass_after_kg"});
    EXPECT_EQ(judged({}, {}).missing, (Columns{"mass_after_kg", "mass_before_kg"}));
}

TEST(BodyMassDrop, A21_UnlessNoWeightWithinTheLimitsCouldFlag) {
    EXPECT_EQ(judged(20.4, {}).state, State::clear);  // 20 kg is the least: -1.96 %
    EXPECT_EQ(judged(20.5, {}).state, State::unknown);
    EXPECT_EQ(judged({}, 295).state, State::clear);   // 300 kg is the most: -1.67 %
}

TEST(BodyMassDrop, A26_AWeightOfNothingIsBlank) { EXPECT_EQ(judged(70, 0).missing, Columns{"mass_after_kg"}); }

TEST(BodyMassDrop, A43_NamesLossAndChangeInEveryState) {
    const auto finding = judged(70.0, 69.2);  // the worked example of evidence.md 3
    EXPECT_EQ(finding.state, State::clear);
    EXPECT_NEAR(*finding.number("change_pct"), -1.143, 0.0005);
    EXPECT_NEAR(*finding.number("loss_kg"), 0.8, 1e-9);
    EXPECT_TRUE(judged(70, {}).numbers.empty());
}

TEST(BodyMassDrop, SaysThatALongLossIsNotAllWater) {
    auto story = weighed(72, 70.2);  // -2.5 %
    EXPECT_EQ(sentence(judged(story), story.diary()), "You finished 1.8 kg (2.5 %) lighter than you started.");
    story.records.runs[0].duration_s = 7'201;
    EXPECT_NE(sentence(judged(story), story.diary()).find("not all of that is water"), std::string::npos);
}

}  // namespace
}  // namespace legwork::story
