// SPDX-License-Identifier: GPL-3.0-or-later
#include "story.h"

#include <gtest/gtest.h>

namespace legwork::story {
namespace {

constexpr std::string_view rule = "water-only-long-run";

/// 90 min on half a litre of plain water.
Story onWater() {
    Story story;
    auto& run = story.run(0);
    run.duration_s = 5'400;
    run.fluid_ml = 500;
    run.fluid_kind = FluidKind::water;
    run.sodium_mg = 0;
    run.salty_food = false;
    return story;
}
auto& run(Story& story) { return story.records.runs[0]; }
Finding judged(const Story& story) { return judgeRun(story, rule, "r1"); }

TEST(WaterOnlyLongRun, NotesNinetyMinutesOnHalfALitre) {
    auto story = onWater();
    EXPECT_EQ(judged(story).level, 1);
    run(story).fluid_ml = 499;
    EXPECT_EQ(judged(story).state, State::clear);
}

TEST(WaterOnlyLongRun, A18_AShortRunIsClearNotNotApplicable) {
    auto story = onWater();
    run(story).duration_s = 2'400;
    EXPECT_EQ(judged(story).state, State::clear);
}

TEST(WaterOnlyLongRun, A102_AnHourIsLongInTheHeat) {
    auto story = onWater();
    run(story).duration_s = 5'399;
    EXPECT_EQ(judged(story).missing, (Columns{"humidity_pct", "temp_c", "wbgt_c"}));
    run(story).wbgt_c = 23;
    EXPECT_EQ(judged(story).state, State::flagged);
    run(story).duration_s = 3'599;
    EXPECT_EQ(judged(story).state, State::clear);
    run(story).duration_s = 3'600;
    story.runner.thresholds["hot-long-run-low-fluid.wbgt_c"] = 24;  // R12's heat, with R12's threshold
    EXPECT_EQ(judged(story).state, State::clear);
}

TEST(WaterOnlyLongRun, A103_ACrampOnTheRunMakesItACaution) {
    auto story = onWater();
    run(story).cramp = Cramp::near;
    EXPECT_EQ(judged(story).level, 2);
    run(story).cramp = Cramp::none;
    EXPECT_EQ(judged(story).level, 1);
}

TEST(WaterOnlyLongRun, A102_AppliesWhereSomethingWasDrunk) {
    auto story = onWater();
    run(story).fluid_ml = 0;
    EXPECT_EQ(judged(story).state, State::notApplicable);
    run(story).fluid_ml.reset();
    EXPECT_EQ(judged(story).missing, Columns{"fluid_ml"});
}

TEST(WaterOnlyLongRun, AnySaltClearsAndAnyBlankLeavesItOpen) {
    auto story = onWater();
    run(story).sodium_mg = 1;
    EXPECT_EQ(judged(story).state, State::clear);
    run(story).sodium_mg.reset();
    run(story).fluid_kind.reset();
    EXPECT_EQ(judged(story).missing, (Columns{"fluid_kind", "sodium_mg"}));
    run(story).salty_food = true;
    EXPECT_EQ(judged(story).state, State::clear);
}

TEST(WaterOnlyLongRun, A102_AnHourInTheHeatItselfIsLong) {
    auto story = onWater();
    run(story).duration_s = 3'600;
    run(story).wbgt_c = 23;
    EXPECT_EQ(judged(story).state, State::flagged);
}

TEST(WaterOnlyLongRun, ABlankSaltyFoodLeavesItOpen) {
    auto story = onWater();
    run(story).salty_food.reset();
    EXPECT_EQ(judged(story).missing, Columns{"salty_food"});
}

}  // namespace
}  // namespace legwork::story
