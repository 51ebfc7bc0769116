// SPDX-License-Identifier: GPL-3.0-or-later
#include "story.h"

#include <gtest/gtest.h>

namespace legwork::story {
namespace {

constexpr std::string_view rule = "low-protein";

/// Complete days of that much protein up to day 6, for a runner of 70 kg.
Story eats(double protein_g, int days = 3) {
    Story story;
    for (int n = 7 - days; n < 7; ++n) {
        story.on(n).protein_g = protein_g;
        story.on(n).food_complete = true;
    }
    story.on(0).mass_kg = 70;
    return story;
}
Finding judged(const Story& story) { return judge(story, rule, 6); }

TEST(LowProtein, NotesLessThanOnePointTwoGramsAKilogram) {
    EXPECT_EQ(judged(eats(84)).state, State::clear);  // exactly 1.2
    const auto finding = judged(eats(83.9));
    EXPECT_EQ(finding.level, 1);
    EXPECT_NEAR(*finding.number("g_per_kg"), 83.9 / 70, 1e-12);
    EXPECT_DOUBLE_EQ(*finding.number("days"), 3);
    EXPECT_DOUBLE_EQ(*finding.number("mass_kg"), 70);
}

TEST(LowProtein, UnderPointEightIsACaution) {
    EXPECT_EQ(judged(eats(56)).level, 1);  // exactly 0.8
    EXPECT_EQ(judged(eats(55.9)).level, 2);
}

TEST(LowProtein, A126_APartialDayNeverCounts) {
    auto story = eats(70);
    story.on(3).protein_g = 1'000;
    story.on(3).food_complete = false;
    story.on(2).protein_g = 1'000;  // not said to be complete
    EXPECT_EQ(judged(story).state, State::flagged);
    story.on(2).food_complete = true;
    EXPECT_EQ(judged(story).state, State::clear);
}

TEST(LowProtein, A126_TheWeekIsSevenDaysWithThisOne) {
    Story story = eats(70);
    EXPECT_EQ(judge(story, rule, 10).state, State::flagged);  // days 4, 5, 6
    EXPECT_EQ(judge(story, rule, 11).state, State::unknown);
}

TEST(LowProtein, A126_TwoCompleteDaysAreTooFewAndTheBlanksAreNamed) {
    auto story = eats(70, 2);
    EXPECT_EQ(judged(story).missing, (Columns{"food_complete", "protein_g"}));
    EXPECT_DOUBLE_EQ(*judged(story).number("days"), 2);
    for (int n = 0; n < 5; ++n) story.on(n).food_complete = n < 3 ? false : true;
    EXPECT_EQ(judged(story).missing, Columns{"protein_g"});
    for (int n = 3; n < 5; ++n) story.on(n).protein_g = 60, story.on(n).food_complete.reset();
    EXPECT_EQ(judged(story).missing, Columns{"food_complete"});
    for (int n = 3; n < 5; ++n) story.on(n).food_complete = false;
    EXPECT_EQ(judged(story).missing, Columns{"food_complete"});  // all is answered, and still too few are complete
}

TEST(LowProtein, A35_TheWeightIsTheLatestOfSixtyDays) {
    auto story = eats(70);
    story.on(0).mass_kg.reset();
    EXPECT_EQ(judged(story).missing, Columns{"mass_kg"});
    story.run(-53);
    EXPECT_EQ(judged(story).missing, (Columns{"mass_before_kg", "mass_kg"}));
    story.runner.mass_kg = 50;
    EXPECT_EQ(judged(story).missing, (Columns{"mass_before_kg", "mass_day", "mass_kg"}));
    story.runner.mass_day = day(-54);
    EXPECT_EQ(judged(story).state, State::unknown);
    story.runner.mass_day = day(-53);
    EXPECT_EQ(judged(story).state, State::clear);  // 70 g for 50 kg
    story.records.runs[0].mass_before_kg = 80;
    EXPECT_EQ(judged(story).state, State::flagged);
    story.on(-53).mass_kg = 55;
    EXPECT_EQ(judged(story).state, State::clear);
}

TEST(LowProtein, A21_AWeightMayNotMatterWithinItsLimits) {
    auto story = eats(360);
    story.on(0).mass_kg.reset();
    EXPECT_EQ(judged(story).state, State::clear);  // 1.2 even at 300 kg
    story = eats(359);
    story.on(0).mass_kg.reset();
    EXPECT_EQ(judged(story).state, State::unknown);
    story = eats(23.9);
    story.on(0).mass_kg.reset();
    EXPECT_EQ(judged(story).level, 1);  // 1.195 at 20 kg: A22, the lowest level that is certain
    EXPECT_FALSE(judged(story).number("g_per_kg"));
    EXPECT_EQ(sentence(judged(story), story.diary()),
              "You ate about 24 g of protein a day over 3 full days; 1.2 to 2.0 g a kilogram is the usual advice for athletes.");
    story = eats(15.9);
    story.on(0).mass_kg.reset();
    EXPECT_EQ(judged(story).level, 2);
}

TEST(LowProtein, A24_AChangedThresholdLeavesTheBand) {
    auto story = eats(70);
    story.runner.thresholds["low-protein.g_per_kg"] = 0.8;
    EXPECT_EQ(judged(story).state, State::clear);
    story.runner.thresholds["low-protein.g_per_kg"] = 1.8;
    EXPECT_EQ(judged(story).level, 1);
}

TEST(LowProtein, SaysGramsAKilogramAndOnHowManyDays) {
    const auto story = eats(63, 4);
    EXPECT_EQ(sentence(judged(story), story.diary()),
              "You ate about 0.9 g of protein a kilogram a day over 4 full days; 1.2 to 2.0 g a kilogram is the usual advice for "
              "athletes.");
}

}  // namespace
}  // namespace legwork::story
