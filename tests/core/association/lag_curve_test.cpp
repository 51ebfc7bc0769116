// SPDX-License-Identifier: GPL-3.0-or-later
// Soreness around a flag, day by day.
#include "association/estimate.h"

#include "story.h"

#include <gtest/gtest.h>

namespace legwork::story {
namespace {

Row row(int n, bool flagged) { return {day(n), flagged, {}, {}, {}, {}, {}, false}; }

TEST(LagCurve, GoesFromTwoDaysBeforeToSixDaysAfter) {
    Story story;
    story.pain(8, Site::quad, Side::left, 2);    // two days before the first flag
    story.pain(12, Site::quad, Side::left, 6);   // two days after it
    story.pain(22, Site::quad, Side::left, 4);   // two days after the second
    story.pain(32, Site::quad, Side::left, 1);   // two days after a day without
    story.pain(36, Site::quad, Side::left, 3);   // six days after it
    const Diary diary = story.diary();
    const auto curve = lagCurve(std::vector{row(10, true), row(20, true), row(30, false)}, MuscleSoreness(diary, {day(0), day(40)}));
    ASSERT_EQ(curve.size(), 9u);
    EXPECT_EQ(curve.front().daysAfter, -2);
    EXPECT_EQ(curve.front().meanFlagged, 2);
    EXPECT_FALSE(curve.front().meanClear) << "not logged";
    EXPECT_EQ(curve[4].daysAfter, 2);
    EXPECT_EQ(curve[4].meanFlagged, (6 + 4) / 2);
    EXPECT_EQ(curve[4].meanClear, 1);
    EXPECT_EQ(curve.back().daysAfter, 6);
    EXPECT_EQ(curve.back().meanClear, 3);
    EXPECT_EQ(curve.back().flagged, 0);
}

}  // namespace
}  // namespace legwork::story
