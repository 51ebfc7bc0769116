// SPDX-License-Identifier: GPL-3.0-or-later
#include "story.h"

#include <gtest/gtest.h>

namespace legwork::story {
namespace {

constexpr std::string_view rule = "low-carbohydrate";

/// Three complete days up to day 6 for a runner of 70 kg, in a week of rest days.
Story eats(double carbohydrate_g) {
    Story story;
    story.restDays(0, 6);
    for (int n = 4; n < 7; ++n) {
        story.on(n).carbohydrate_g = carbohydrate_g;
        story.on(n).food_complete = true;
    }
    story.on(0).mass_kg = 70;
    return story;
}
Story& running(Story& story, int day, Number seconds) {
    story.run(day).duration_s = seconds;
    return story;
}
Finding judged(const Story& story) { return judge(story, rule, 6); }

TEST(LowCarbohydrate, NotesLessThanThreeGramsAKilogram) {
    EXPECT_EQ(judged(eats(210)).state, State::clear);  // exactly 3
    const auto finding = judged(eats(209));
    EXPECT_EQ(finding.level, 1);
    EXPECT_NEAR(*finding.number("g_per_kg"), 209.0 / 70, 1e-12);
    EXPECT_DOUBLE_EQ(*finding.number("running_s"), 0);
    EXPECT_EQ(judged(eats(10)).level, 1);
}

TEST(LowCarbohydrate, A127_InAWeekOfFiveHoursItTakesFive) {
    auto story = eats(349);
    running(running(story, 0, 9'000), 6, 8'999);
    EXPECT_EQ(judged(story).state, State::clear);
    story.records.runs[1].duration_s = 9'000;
    EXPECT_EQ(judged(story).level, 1);
    EXPECT_DOUBLE_EQ(*judged(story).number("running_s"), 18'000);
    story = eats(350);  // exactly 5
    EXPECT_EQ(judged(running(story, 3, 20'000)).state, State::clear);
}

TEST(LowCarbohydrate, A127_TheHoursAreThoseOfTheSameSevenDays) {
    auto story = eats(300);
    EXPECT_EQ(judged(running(story, -1, 20'000)).state, State::clear);
}

TEST(LowCarbohydrate, A127_AKnownLowerSumSuffices) {
    auto story = eats(300);
    running(running(story, 0, 18'000), 3, {});
    EXPECT_EQ(judged(story).state, State::flagged);
    EXPECT_FALSE(judged(story).number("running_s"));
}

TEST(LowCarbohydrate, A127_IsUnknownBetweenThreeAndFiveWhereTheSumIs) {
    auto story = eats(300);
    EXPECT_EQ(judged(running(story, 3, {})).missing, Columns{"duration_s"});
    story = eats(300);
    story.on(2).rest_day = false;
    EXPECT_EQ(judged(story).missing, Columns{"rest_day"});  // A21: minutes of an unknown day
}

TEST(LowCarbohydrate, A21_TheSumDoesNotMatterOutsideThat) {
    auto story = eats(209);
    EXPECT_EQ(judged(running(story, 3, {})).state, State::flagged);
    story = eats(350);
    EXPECT_EQ(judged(running(story, 3, {})).state, State::clear);
}

TEST(LowCarbohydrate, A126_NamesWhatKeepsTheDaysFromBeingComplete) {
    auto story = eats(300);
    story.on(5).food_complete.reset();
    story.on(4).carbohydrate_g.reset();
    EXPECT_EQ(judged(story).missing, (Columns{"carbohydrate_g", "food_complete"}));
}

TEST(LowCarbohydrate, A21_AWeightMayNotMatterWithinItsLimits) {
    auto story = eats(900);
    story.on(0).mass_kg.reset();
    EXPECT_EQ(judged(story).state, State::clear);  // 3 at 300 kg, in a week without running
    story = eats(59);
    story.on(0).mass_kg.reset();
    EXPECT_EQ(judged(story).state, State::flagged);  // 2.95 at 20 kg
    story = eats(60);
    story.on(0).mass_kg.reset();
    EXPECT_EQ(judged(story).missing, Columns{"mass_kg"});
}

TEST(LowCarbohydrate, A24_TheThresholdMayBeTwoToSix) {
    auto story = eats(150);
    story.runner.thresholds["low-carbohydrate.g_per_kg"] = 2;
    EXPECT_EQ(judged(story).state, State::clear);
    running(story, 3, 18'000);
    EXPECT_EQ(judged(story).state, State::flagged);
    story = eats(400);
    story.runner.thresholds["low-carbohydrate.g_per_kg"] = 6;
    EXPECT_EQ(judged(story).state, State::flagged);
}

TEST(LowCarbohydrate, SaysTheWeekItWas) {
    auto story = eats(182);
    running(story, 3, 21'600);
    EXPECT_EQ(sentence(judged(story), story.diary()),
              "You ate about 2.6 g of carbohydrate a kilogram a day over 3 full days, in a week with 6 h of running.");
}

}  // namespace
}  // namespace legwork::story
