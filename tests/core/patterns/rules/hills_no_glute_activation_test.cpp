// SPDX-License-Identifier: GPL-3.0-or-later
#include "story.h"

#include <gtest/gtest.h>

namespace legwork::story {
namespace {

constexpr std::string_view rule = "hills-no-glute-activation";

Story hilly(Number ascent_m, Number distance_m, std::optional<RunKind> kind = RunKind::easy) {
    Story story;
    auto& run = story.run(0);
    run.kind = kind;
    run.place = Place::outdoor;
    run.ascent_m = ascent_m;
    run.distance_m = distance_m;
    run.warmup = Set<WarmUp>{};
    return story;
}
auto& run(Story& story) { return story.records.runs[0]; }
Finding judged(const Story& story) { return judgeRun(story, rule, "r1"); }

TEST(HillsNoGluteActivation, A91_TwentyMetresAKilometreAndAHundredInAllAreHilly) {
    EXPECT_EQ(judged(hilly(200, 10'000)).level, 1);
    EXPECT_EQ(judged(hilly(199, 10'000)).state, State::notApplicable);
    EXPECT_EQ(judged(hilly(100, 5'000)).state, State::flagged);
    EXPECT_EQ(judged(hilly(99, 1'000)).state, State::notApplicable) << "steep, but under 100 m";
}

TEST(HillsNoGluteActivation, A91_AHillSessionNeedsNoClimb) { EXPECT_EQ(judged(hilly({}, {}, RunKind::hills)).state, State::flagged); }

TEST(HillsNoGluteActivation, GlutesInTheWarmUpAreClearAndABlankIsUnknown) {
    auto story = hilly(200, 10'000);
    run(story).warmup = Set<WarmUp>{WarmUp::gluteActivation};
    EXPECT_EQ(judged(story).state, State::clear);
    run(story).warmup.reset();
    EXPECT_EQ(judged(story).missing, Columns{"warmup"});
}

TEST(HillsNoGluteActivation, A91_WithoutAClimbItIsUnknownUnlessOnATreadmill) {
    auto story = hilly({}, 10'000);
    EXPECT_EQ(judged(story).missing, Columns{"ascent_m"});
    run(story).place = Place::treadmill;
    EXPECT_EQ(judged(story).state, State::notApplicable);
}

TEST(HillsNoGluteActivation, A91_ALowClimbDecidesWithoutTheKind) {
    EXPECT_EQ(judged(hilly(50, 10'000, {})).state, State::notApplicable);
    EXPECT_EQ(judged(hilly(150, {}, {})).missing, (Columns{"distance_m", "kind"}));
}

TEST(HillsNoGluteActivation, A26_NoDistanceIsBlank) { EXPECT_EQ(judged(hilly(150, 0)).missing, Columns{"distance_m"}); }

TEST(HillsNoGluteActivation, A91_OnlyATreadmillWithoutAClimbIsLevel) {
    auto story = hilly({}, 10'000);
    run(story).place = Place::track;
    EXPECT_EQ(judged(story).missing, Columns{"ascent_m"});
    run(story).place = Place::treadmill;
    run(story).kind = RunKind::hills;
    EXPECT_EQ(judged(story).state, State::flagged) << "hills on a treadmill are hills";
    run(story).kind = RunKind::easy;
    run(story).ascent_m = 200;
    EXPECT_EQ(judged(story).state, State::flagged) << "and so is a climb that was logged";
}

TEST(HillsNoGluteActivation, A42_WithoutAClimbEveryBlankThatCouldTellIsNamed) {
    auto story = hilly({}, {}, {});
    run(story).place.reset();
    EXPECT_EQ(judged(story).missing, (Columns{"ascent_m", "distance_m", "kind", "place"}));
}

TEST(HillsNoGluteActivation, A43_NamesTheClimbAKilometre) {
    const auto finding = judged(hilly(150, 10'000));
    EXPECT_EQ(finding.state, State::notApplicable);
    EXPECT_EQ(finding.number("m_per_km"), 15);
    EXPECT_EQ(finding.number("ascent_m"), 150);
}

TEST(HillsNoGluteActivation, KeepsToTheRunnersThreshold) {
    auto story = hilly(150, 10'000);
    story.runner.thresholds["hills-no-glute-activation.m_per_km"] = 15;
    EXPECT_EQ(judged(story).state, State::flagged);
}

}  // namespace
}  // namespace legwork::story
