// SPDX-License-Identifier: GPL-3.0-or-later
#include "story.h"

#include <gtest/gtest.h>

namespace legwork::story {
namespace {

constexpr std::string_view rule = "started-dry";
constexpr int today = 10;

/// A run on day 10 after seven mornings at 70 kg.
Story weighed(Number mass_kg, Number colour, int mornings = 7) {
    Story story;
    story.run(today);
    for (int n = today - mornings; n < today; ++n) story.on(n).mass_kg = 70;
    story.on(today).mass_kg = mass_kg;
    story.on(today).urine_colour = colour;
    return story;
}
Finding judged(const Story& story) { return judge(story, rule, today); }

TEST(StartedDry, NotesUrineFromColourFiveOn) {
    EXPECT_EQ(judged(weighed({}, 4)).state, State::clear);
    EXPECT_EQ(judged(weighed({}, 5)).level, 1);
    EXPECT_EQ(judged(weighed({}, 8)).level, 1);
}

TEST(StartedDry, A109_NotesOnePerCentBelowTheMedianOfTheWeekBefore) {
    EXPECT_EQ(judged(weighed(69.4, {})).state, State::clear);  // 0.86 %
    const auto finding = judged(weighed(69.3, {}));            // exactly 1 %
    EXPECT_EQ(finding.level, 1);
    EXPECT_NEAR(*finding.number("below_pct"), 1, 1e-9);
    EXPECT_DOUBLE_EQ(*finding.number("median_kg"), 70);
    EXPECT_DOUBLE_EQ(*finding.number("mass_kg"), 69.3);
}

TEST(StartedDry, A109_TheMedianIsOfTheSevenMorningsBeforeAndNotOfThisOne) {
    auto story = weighed(69.3, {});
    for (const int n : {3, 4, 5}) story.on(n).mass_kg = 60;
    EXPECT_EQ(judged(story).state, State::flagged);  // 60 60 60 70 70 70 70
    story.on(6).mass_kg = 60;
    EXPECT_EQ(judged(story).state, State::clear);
    story.on(6).mass_kg.reset();
    story.on(2).mass_kg = 70;  // the eighth morning before
    EXPECT_NEAR(*judged(story).number("median_kg"), 65, 1e-9);
}

TEST(StartedDry, A109_FewerThanFourMorningsAreNoUsual) {
    EXPECT_EQ(judged(weighed(60, {}, 4)).state, State::flagged);
    const auto finding = judged(weighed(60, {}, 3));
    EXPECT_EQ(finding.missing, (Columns{"mass_kg", "urine_colour"}));
    EXPECT_FALSE(finding.number("median_kg"));
}

TEST(StartedDry, A20_OneAnswerIsEnoughToBeClear) {
    EXPECT_EQ(judged(weighed({}, {})).missing, (Columns{"mass_kg", "urine_colour"}));
    EXPECT_EQ(judged(weighed({}, 1)).state, State::clear);
    EXPECT_EQ(judged(weighed(70, {})).state, State::clear);
    EXPECT_EQ(judged(weighed(69, 1)).state, State::flagged);
    EXPECT_EQ(judged(weighed(70, 6)).state, State::flagged);
}

TEST(StartedDry, A107_AppliesOnDaysWithARun) {
    auto story = weighed({}, 6);
    story.records.runs.clear();
    EXPECT_EQ(judged(story).state, State::notApplicable);  // a day with an entry and no run is a rest day
    story.on(today).rest_day = false;
    EXPECT_EQ(judged(story).missing, Columns{"rest_day"});
    Story empty;
    EXPECT_EQ(judged(empty).missing, (Columns{"mass_kg", "rest_day", "urine_colour"}));
}

TEST(StartedDry, A24_BothSignsMoveWithTheirThresholds) {
    auto story = weighed(69.44, 4);  // 0.8 %
    EXPECT_EQ(judged(story).state, State::clear);
    story.runner.thresholds["started-dry.colour"] = 4;
    EXPECT_EQ(judged(story).level, 1);
    story.runner.thresholds = {{"started-dry.below_pct", 0.8}};
    EXPECT_EQ(judged(story).level, 1);
    story.runner.thresholds = {{"started-dry.below_pct", 2}, {"started-dry.colour", 6}};
    story.on(today).mass_kg = 68.7;
    story.on(today).urine_colour = 5;
    EXPECT_EQ(judged(story).state, State::clear);
}

TEST(StartedDry, SaysOnlyTheSignsThatReachTheirThreshold) {
    EXPECT_EQ(sentence(judged(weighed(70, 6)), weighed(70, 6).diary()), "On the morning of this run your urine colour was 6 of 8.");
    EXPECT_EQ(sentence(judged(weighed(69, 6)), weighed(69, 6).diary()),
              "On the morning of this run your urine colour was 6 of 8 and your weight was 69 kg, 1.4 % below your usual 70 kg.");
}

}  // namespace
}  // namespace legwork::story
