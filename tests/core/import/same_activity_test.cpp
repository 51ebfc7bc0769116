// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/same_activity.h"

#include "story.h"

#include <gtest/gtest.h>

namespace legwork::story {
namespace {

constexpr int dayStart_min = 240;

Outing watch(int hour, int minute, int second = 0) {
    Outing outing{true, at(10, hour, minute), 3'600, 10'000, false};
    outing.start.local_s += second;
    return outing;
}
Likeness of(const Outing& a, const Outing& b) {
    EXPECT_EQ(likeness(a, b, dayStart_min), likeness(b, a, dayStart_min)) << "the order makes no difference";
    return likeness(a, b, dayStart_min);
}

TEST(SameActivity, BeginsWithinNinetySeconds) {
    EXPECT_EQ(of(watch(7, 0), watch(7, 1, 30)), Likeness::same);
    EXPECT_EQ(of(watch(7, 0), watch(7, 1, 31)), Likeness::alike) << "they overlap";
}

TEST(SameActivity, IsNoLongerAndNoFartherThanATenth) {
    auto other = watch(7, 0);
    other.distance_m = 11'111;  // 1,111 of 11,111 is a tenth
    EXPECT_EQ(of(watch(7, 0), other), Likeness::same);
    other.distance_m = 11'120;
    EXPECT_EQ(of(watch(7, 0), other), Likeness::alike);
    other.distance_m.reset();
    EXPECT_EQ(of(watch(7, 0), other), Likeness::same) << "a blank speaks neither for nor against";
}

TEST(SameActivity, MayBeTypedWithAClockTwentyMinutesOff) {
    auto typed = watch(7, 20);
    typed.isTyped = true;
    EXPECT_EQ(of(watch(7, 0), typed), Likeness::same);
    typed.start = at(10, 18);
    typed.duration_s.reset();
    EXPECT_EQ(of(watch(7, 0), typed), Likeness::alike) << "typed in the evening, with the same distance";
    typed.distance_m = 10'600;
    EXPECT_EQ(of(watch(7, 0), typed), Likeness::different) << "more than a twentieth apart";
    typed.distance_m = 10'000;
    typed.start = at(11, 18);
    EXPECT_EQ(of(watch(7, 0), typed), Likeness::different) << "another day";
}

TEST(SameActivity, MayStandInAnotherZone) {
    EXPECT_EQ(of(watch(7, 0), watch(9, 0)), Likeness::alike);
    EXPECT_EQ(of(watch(7, 0), watch(9, 0, 6)), Likeness::different) << "two hours and six seconds are no zone";
    auto longer = watch(9, 0);
    longer.duration_s = 3'603;
    EXPECT_EQ(of(watch(7, 0), longer), Likeness::different);
}

TEST(SameActivity, IsOfOneKind) {
    auto ride = watch(7, 0);
    ride.isRun = false;
    EXPECT_EQ(of(watch(7, 0), ride), Likeness::alike) << "nobody runs and rides at once";
    ride.start = at(10, 8);
    EXPECT_EQ(of(watch(7, 0), ride), Likeness::alike) << "an hour later, with the very same time and distance";
    ride.distance_m = 25'000;
    EXPECT_EQ(of(watch(7, 0), ride), Likeness::different);
}

}  // namespace
}  // namespace legwork::story
