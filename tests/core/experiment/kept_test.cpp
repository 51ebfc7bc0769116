// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiment_story.h"

#include <gtest/gtest.h>

namespace legwork::story {
namespace {

YesNo kept(const Story& story, TriedHabit habit, int n) { return keptOn(fourBlocks(habit), story.diary(), day(n)); }

TEST(KeptOn, TakesAnyWarmUpForOneAndABlankForNoAnswer) {
    Story story;
    story.run(30).warmup = Set{WarmUp::strides};
    story.run(31).warmup = Set<WarmUp>{};
    story.run(32);
    EXPECT_EQ(kept(story, TriedHabit::warmUp, 29), std::nullopt) << "no run";
    EXPECT_EQ(kept(story, TriedHabit::warmUp, 30), true);
    EXPECT_EQ(kept(story, TriedHabit::warmUp, 31), false);
    EXPECT_EQ(kept(story, TriedHabit::warmUp, 32), std::nullopt);
}

TEST(KeptOn, IsContentWithOneOfSeveralRuns) {
    Story story;
    story.run(30, 7).warmup = Set<WarmUp>{};
    story.run(30, 18).warmup = Set{WarmUp::lightCardio};
    story.run(31, 7).warmup = Set<WarmUp>{};
    story.run(31, 18);
    EXPECT_EQ(kept(story, TriedHabit::warmUp, 30), true);
    EXPECT_EQ(kept(story, TriedHabit::warmUp, 31), std::nullopt) << "the other run may have had one";
}

TEST(KeptOn, ReadsElectrolytesFromDrinkSodiumAndFood) {
    Story story;
    story.run(30).fluid_kind = FluidKind::sportsDrink;
    story.run(31).sodium_mg = 300;
    story.run(32).salty_food = true;
    legwork::Run& plain = story.run(33);
    plain.fluid_kind = FluidKind::water;
    plain.sodium_mg = 0;
    plain.salty_food = false;
    story.run(34).fluid_kind = FluidKind::water;
    legwork::Run& dry = story.run(35);
    dry.fluid_ml = dry.sodium_mg = 0;
    dry.salty_food = false;
    for (const int n : {30, 31, 32}) EXPECT_EQ(kept(story, TriedHabit::electrolytes, n), true) << n;
    EXPECT_EQ(kept(story, TriedHabit::electrolytes, 33), false);
    EXPECT_EQ(kept(story, TriedHabit::electrolytes, 34), std::nullopt) << "sodium and food are not answered";
    EXPECT_EQ(kept(story, TriedHabit::electrolytes, 35), false) << "nothing was drunk";
}

TEST(KeptOn, MeasuresSleepByTheNightsBeforeTheExperiment) {
    Story story;
    for (int n = 14; n < 28; ++n) story.on(n).sleep_h = n % 2 ? 6.5 : 7.5;  // median 7
    story.on(30).sleep_h = 7.5;
    story.on(31).sleep_h = 7.4;
    EXPECT_EQ(kept(story, TriedHabit::moreSleep, 30), true) << "half an hour more";
    EXPECT_EQ(kept(story, TriedHabit::moreSleep, 31), false);
    EXPECT_EQ(kept(story, TriedHabit::moreSleep, 32), std::nullopt);
}

}  // namespace
}  // namespace legwork::story
