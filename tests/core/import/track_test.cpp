// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/track.h"

#include <gmock/gmock.h>
#include <limits>
#include <vector>

namespace legwork {
namespace {

TrackPoint point(double time_s, double lat, double lon = 8) {
    TrackPoint made;
    made.time_s = time_s;
    made.position = Position{lat, lon};
    return made;
}

// Lengths on WGS 84 as geodesists tabulate them: a degree along the equator is a·π/180, and a degree of latitude is
// 110,574.3 m at the equator and 111,141.5 m from 45° to 46° (half a degree to either side of 45.5°).
TEST(Track, MeasuresOnTheEllipsoid) {
    EXPECT_NEAR(metresBetween({0, 10}, {0, 11}), 111'319.49, 0.01);
    EXPECT_NEAR(metresBetween({0, 10}, {1, 10}), 110'574.3, 1);
    EXPECT_NEAR(metresBetween({45, 10}, {46, 10}), 111'141.5, 1);
    // A parallel's degree at 60° N is 55,800.0 m.
    EXPECT_NEAR(metresBetween({60, 10}, {60, 10.001}), 55.8, 0.0001);
}

TEST(Track, MeasuresAcrossTheDateLine) { EXPECT_NEAR(metresBetween({0, 179.9995}, {0, -179.9995}), 111.319, 0.001); }

TEST(Track, TakesNoPositionBeyondThePolesOrWithoutAFix) {
    EXPECT_TRUE(position(90, 180));
    EXPECT_FALSE(position(90.1, 0));
    EXPECT_FALSE(position(45, 180.1));
    EXPECT_FALSE(position(0, 0));
    EXPECT_FALSE(position(std::numeric_limits<double>::quiet_NaN(), 8));
}

TEST(Track, LeavesTheTimeOfALongStopOutOfTheTimer) {
    // 10 s of running, 100 s in which 3 m were made, 10 s of running; a metre of latitude is 9e-6 degrees.
    const std::vector<TrackPoint> points{point(0, 50), point(10, 50.00027), point(110, 50.0003), point(120, 50.00057)};
    const auto all = totals(points);
    EXPECT_EQ(all.elapsed_s, 120);
    EXPECT_EQ(all.timer_s, 20);
}

TEST(Track, CountsALongGapThatWasRun) {
    // 60 s without a point, as in a tunnel, and 180 m further.
    const std::vector<TrackPoint> points{point(0, 50), point(60, 50.00162)};
    EXPECT_EQ(totals(points).timer_s, 60);
}

TEST(Track, LeavesOutWhatLiesBetweenSegments) {
    std::vector<TrackPoint> points{point(0, 50), point(10, 50.00027), point(20, 50.01), point(30, 50.01027)};
    points[2].beginsSegment = true;
    const auto all = totals(points);
    EXPECT_EQ(all.timer_s, 20);
    EXPECT_NEAR(*all.measured_m, 60.07, 0.05);  // twice 0.00027 degrees of 111,229 m, the degree at 50° N
}

TEST(Track, WeighsAHeartRateByHowLongItHeld) {
    std::vector<TrackPoint> points{point(0, 50), point(2, 50.0001), point(10, 50.0003), point(11, 50.0004)};
    points[0].heart_rate_bpm = 100;
    points[1].heart_rate_bpm = 150;
    // 100 for 2 s, 150 for 8 s.
    EXPECT_DOUBLE_EQ(*totals(points).heart_rate_bpm, 140);
    EXPECT_EQ(totals(points).heart_rate_max_bpm, 150);
}

TEST(Track, TellsNothingOfWhatNoPointTells) {
    const std::vector<TrackPoint> points(3);
    const auto all = totals(points);
    EXPECT_FALSE(all.measured_m || all.counted_m || all.heart_rate_bpm || all.heart_rate_max_bpm || all.temp_c || all.hasPositions);
}

TEST(Track, LastsNoTimeWhereTimesRunBackwards) {
    const std::vector<TrackPoint> points{point(100, 50), point(0, 50.001)};
    EXPECT_EQ(totals(points).elapsed_s, 0);
    EXPECT_EQ(totals(points).timer_s, 0);
}

}  // namespace
}  // namespace legwork
