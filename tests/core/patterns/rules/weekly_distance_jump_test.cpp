// SPDX-License-Identifier: GPL-3.0-or-later
#include "story.h"

#include <gtest/gtest.h>

namespace legwork::story {
namespace {

constexpr std::string_view rule = "weekly-distance-jump";

/// Three weeks of `before` metres and a last week of `last`, every other day a known rest day; judged on day 27.
Story weeks(double before, double last) {
    Story story;
    story.easyRuns({0, 7, 14}, before).easyRuns({27}, last);
    for (int n = 0; n < 27; ++n)
        if (n % 7 != 0 || n > 14) story.on(n).rest_day = true;
    return story;
}

TEST(WeeklyDistanceJump, IsClearAtExactlyThirtyPercentMore) { EXPECT_EQ(judge(weeks(30'000, 39'000), rule, 27).state, State::clear); }

TEST(WeeklyDistanceJump, NotesAWeekJustOverThirtyPercent) {
    const auto finding = judge(weeks(30'000, 39'010), rule, 27);
    EXPECT_EQ(finding.state, State::flagged);
    EXPECT_EQ(finding.level, 1);
    EXPECT_DOUBLE_EQ(*finding.number("week_m"), 39'010);
    EXPECT_DOUBLE_EQ(*finding.number("mean_week_m"), 30'000);
    EXPECT_NEAR(*finding.number("ratio"), 39.01 / 30, 1e-12);
}

TEST(WeeklyDistanceJump, FiveKilometresMoreAreTheLeast) {
    EXPECT_EQ(judge(weeks(10'000, 14'999), rule, 27).state, State::clear);
    EXPECT_EQ(judge(weeks(10'000, 15'000), rule, 27).state, State::flagged);
}

TEST(WeeklyDistanceJump, A66_IsACautionOnlyBeyondDouble) {
    EXPECT_EQ(judge(weeks(10'000, 20'000), rule, 27).level, 1);
    EXPECT_EQ(judge(weeks(10'000, 20'001), rule, 27).level, 2);
}

TEST(WeeklyDistanceJump, A24_AChangedThresholdMovesTheFlagAlone) {
    auto story = weeks(10'000, 16'000);
    story.runner.thresholds["weekly-distance-jump.ratio"] = 2.0;
    EXPECT_EQ(judge(story, rule, 27).state, State::clear);
}

TEST(WeeklyDistanceJump, A64_AnUnknownDayBeforeHidesAJump) {
    auto story = weeks(10'000, 20'000);
    std::erase_if(story.records.days, [](const DayEntry& entry) { return entry.day == day(3); });
    const auto finding = judge(story, rule, 27);
    EXPECT_EQ(finding.state, State::unknown);
    EXPECT_EQ(finding.missing, Columns{"rest_day"});
    EXPECT_FALSE(finding.number("mean_week_m"));
}

TEST(WeeklyDistanceJump, A64_AnUnknownDayBeforeCannotMakeOne) {
    auto story = weeks(10'000, 12'000);
    std::erase_if(story.records.days, [](const DayEntry& entry) { return entry.day == day(3); });
    EXPECT_EQ(judge(story, rule, 27).state, State::clear);
}

TEST(WeeklyDistanceJump, A64_AJumpStandsWhateverElseWasRunThisWeek) {
    auto story = weeks(10'000, 20'000);
    story.run(26).rpe = 3;
    const auto finding = judge(story, rule, 27);
    EXPECT_EQ(finding.state, State::flagged);
    EXPECT_EQ(sentence(finding, story.diary()), "Your last 7 days are well above the 10 km a week of the three weeks before.");
}

TEST(WeeklyDistanceJump, A64_ARunWithoutDistanceThisWeekMayMakeOne) {
    auto story = weeks(10'000, 9'000);
    story.run(26).rpe = 3;
    EXPECT_EQ(judge(story, rule, 27).missing, Columns{"distance_m"});
}

TEST(WeeklyDistanceJump, A65_DoesNotApplyAfterThreeKnownWeeksWithoutDistance) {
    Story story;
    story.restDays(0, 26).easyRuns({27}, 9'000);
    EXPECT_EQ(judge(story, rule, 27).state, State::notApplicable);
    story.records.days.erase(story.records.days.begin() + 2);
    EXPECT_EQ(judge(story, rule, 27).state, State::unknown);
}

TEST(WeeklyDistanceJump, SaysBothWeeks) {
    const auto story = weeks(31'000, 46'000);
    EXPECT_EQ(sentence(judge(story, rule, 27), story.diary()),
              "Your last 7 days hold 46 km, 48 % more than the 31 km a week of the three weeks before.");
}

TEST(WeeklyDistanceJump, A63_TheWeeksEndOnTheDayAndSevenFourteenAndTwentyOneDaysBefore) {
    Story story;
    story.restDays(-1, 27);
    story.easyRuns({-1}, 7'000).easyRuns({0}, 2'000).easyRuns({20}, 10'000).easyRuns({21}, 3'000).easyRuns({27}, 1'000);
    const auto finding = judge(story, rule, 27);
    EXPECT_EQ(finding.number("week_m"), 4'000) << "d−6 and d";
    EXPECT_EQ(finding.number("mean_week_m"), 4'000) << "a third of d−27 and d−7; d−28 is out";
    EXPECT_EQ(finding.number("ratio"), 1);
}

}  // namespace
}  // namespace legwork::story
