// SPDX-License-Identifier: GPL-3.0-or-later
#include "story.h"

#include <gtest/gtest.h>

namespace legwork::story {
namespace {

constexpr std::string_view rule = "no-rest-or-easy-day";

/// Runs on days `first` to `last`.
Story runsOn(int first, int last) {
    Story story;
    for (int n = first; n <= last; ++n) story.easyRuns({n}, 5'000);
    return story;
}

TEST(NoRestOrEasyDay, FlagsAWeekOfRunsAndCautionsAtTwo) {
    auto story = runsOn(1, 14);
    story.restDays(0, 0);
    EXPECT_EQ(judge(story, rule, 6).state, State::clear);
    EXPECT_EQ(judge(story, rule, 7).level, 1);
    EXPECT_EQ(judge(story, rule, 13).level, 1);
    const auto finding = judge(story, rule, 14);
    EXPECT_EQ(finding.level, 2);
    EXPECT_DOUBLE_EQ(*finding.number("days"), 14);
}

TEST(NoRestOrEasyDay, A114_AnUnknownDayLeavesItOpenUnlessAnotherLetsUp) {
    auto story = runsOn(1, 6);
    EXPECT_EQ(judge(story, rule, 7).missing, Columns{"rest_day"});
    story.restDays(7, 7);
    EXPECT_EQ(judge(story, rule, 8).state, State::clear);
}

TEST(NoRestOrEasyDay, A113_AHardActivityCancelsARestDay) {
    auto story = runsOn(1, 6);
    story.restDays(7, 7);
    auto& walk = story.activity(7, ActivityKind::walk, 45, 2);
    EXPECT_EQ(judge(story, rule, 7).state, State::clear);
    walk.duration_s = 45 * 60 + 1;
    EXPECT_EQ(judge(story, rule, 7).state, State::flagged);
    walk.duration_s = 2'700;
    walk.rpe = 2.1;
    EXPECT_EQ(judge(story, rule, 7).state, State::flagged);
    walk.rpe.reset();
    EXPECT_EQ(judge(story, rule, 7).missing, Columns{"rpe"});
    walk.kind = ActivityKind::strength;
    EXPECT_EQ(judge(story, rule, 7).state, State::flagged);
}

TEST(NoRestOrEasyDay, A113_ABlankKindMayBeAnEasyOne) {
    auto story = runsOn(1, 6);
    story.restDays(7, 7);
    story.activity(7, ActivityKind::walk, 45, 2).kind.reset();
    EXPECT_EQ(judge(story, rule, 7).missing, Columns{"kind"});
    story.records.activities[0].rpe = 5;
    EXPECT_EQ(judge(story, rule, 7).state, State::flagged) << "hard, whatever it was";
}

}  // namespace
}  // namespace legwork::story
