// SPDX-License-Identifier: GPL-3.0-or-later
#include "measures/easy_movement.h"
#include "story.h"

#include <gtest/gtest.h>

namespace legwork::story {
namespace {

/// Whether a walk of that many seconds at that effort is easy movement.
Answer after(Number duration_s, Number rpe, std::optional<ActivityKind> kind = ActivityKind::walk) {
    Story story;
    auto& activity = story.activity(0, ActivityKind::walk, 0, rpe);
    activity.duration_s = duration_s;
    activity.kind = kind;
    return movedEasily(story.diary().on(day(0)));
}

TEST(EasyMovement, IsTenToFortyFiveMinutesAtAnEffortOfThreeAtMost) {
    EXPECT_TRUE(after(599, 2).isNo());
    EXPECT_TRUE(after(600, 2).isYes());
    EXPECT_TRUE(after(2'700, 3).isYes());
    EXPECT_TRUE(after(2'701, 3).isNo());
    EXPECT_TRUE(after(2'700, 3.1).isNo());
}

TEST(EasyMovement, IsAWalkARideOrASwim) {
    for (const auto kind : {ActivityKind::walk, ActivityKind::cycle, ActivityKind::swim}) EXPECT_TRUE(after(1'200, 2, kind).isYes());
    EXPECT_TRUE(after(1'200, 2, ActivityKind::strength).isNo());
}

TEST(EasyMovement, IsOpenForWantOfWhatCouldStillDecide) {
    EXPECT_EQ(after({}, 2).missing, Columns{"duration_s"});
    EXPECT_EQ(after(1'200, {}).missing, Columns{"rpe"});
    EXPECT_EQ(after(1'200, 2, std::nullopt).missing, Columns{"kind"});
    EXPECT_TRUE(after(599, {}).isNo()) << "too short at any effort";
}

TEST(EasyMovement, NoActivityAtAllIsKnownOnlyWhereTheRunnerSaidSo) {
    Story story;
    EXPECT_EQ(movedEasily(story.diary().on(day(0))).missing, Columns{"no_activity"});
    story.on(0).no_activity = true;
    EXPECT_TRUE(movedEasily(story.diary().on(day(0))).isNo());
}

}  // namespace
}  // namespace legwork::story
