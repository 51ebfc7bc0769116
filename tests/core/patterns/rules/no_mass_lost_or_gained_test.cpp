// SPDX-License-Identifier: GPL-3.0-or-later
#include "story.h"

#include <gtest/gtest.h>

namespace legwork::story {
namespace {

constexpr std::string_view rule = "no-mass-lost-or-gained";

Story hour(Number before, Number after, Number fluid_ml = {}) {
    Story story;
    auto& run = story.run(0);
    run.duration_s = 3'600;
    run.mass_before_kg = before;
    run.mass_after_kg = after;
    run.fluid_ml = fluid_ml;
    return story;
}
Finding judged(const Story& story) { return judgeRun(story, rule, "r1"); }

TEST(NoMassLostOrGained, ASmallLossIsClearAndNoLossIsNoted) {
    EXPECT_EQ(judged(hour(70, 69.9)).state, State::clear);
    EXPECT_EQ(judged(hour(70, 70)).level, 1);
    EXPECT_EQ(judged(hour(70, 70.6)).level, 1);
    EXPECT_EQ(judged(hour(70, 70.7)).level, 2);  // exactly 1 %
}

TEST(NoMassLostOrGained, A101_WithBothWeightsTheDrinkIsNotRead) { EXPECT_EQ(judged(hour(70, 69, 5'000)).state, State::clear); }

TEST(NoMassLostOrGained, A100_WithoutWeightsMoreThanALitreAnHourIsANote) {
    EXPECT_EQ(judged(hour(70, {}, 1'000)).state, State::clear);
    const auto finding = judged(hour({}, {}, 1'001));
    EXPECT_EQ(finding.level, 1);
    EXPECT_DOUBLE_EQ(*finding.number("fluid_l_per_h"), 1.001);
}

TEST(NoMassLostOrGained, A20_IsUnknownOnlyWhereNothingIsAnswered) {
    EXPECT_EQ(judged(hour({}, {})).missing, (Columns{"fluid_ml", "mass_after_kg", "mass_before_kg"}));
    EXPECT_EQ(judged(hour(70, {})).missing, (Columns{"fluid_ml", "mass_after_kg"}));
}

TEST(NoMassLostOrGained, A101_AppliesFromAnHourOn) {
    auto story = hour(70, 71);
    story.records.runs[0].duration_s = 3'599;
    EXPECT_EQ(judged(story).state, State::notApplicable);
    story.records.runs[0].duration_s.reset();
    EXPECT_EQ(judged(story).missing, Columns{"duration_s"});
}

}  // namespace
}  // namespace legwork::story
