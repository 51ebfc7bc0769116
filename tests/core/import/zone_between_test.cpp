// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/zone_between.h"

#include <gtest/gtest.h>
#include <limits>

namespace legwork {
namespace {

constexpr double hour_s = 3600;

TEST(ZoneBetween, IsTheQuarterOfAnHourNextToWhatTheClocksAreApart) {
    EXPECT_EQ(zoneBetween(0, 2 * hour_s + 5), 120);
    EXPECT_EQ(zoneBetween(0, 5.75 * hour_s), 345) << "Nepal";
    EXPECT_EQ(zoneBetween(100, 100 - 9.5 * hour_s), -570) << "the Marquesas";
    EXPECT_EQ(zoneBetween(0, 0), 0);
}

TEST(ZoneBetween, IsNothingWhereNoZoneIsThatFarOff) {
    EXPECT_EQ(zoneBetween(0, 14 * hour_s), 840);
    EXPECT_FALSE(zoneBetween(0, 14.25 * hour_s));
    EXPECT_FALSE(zoneBetween(0, 1.4e11)) << "a row of the year 6383, found by a fuzzer";
    EXPECT_FALSE(zoneBetween(0, std::numeric_limits<double>::quiet_NaN()));
}

TEST(ZoneBetween, IsNothingWhereTheClocksAgreeLessThanWanted) {
    EXPECT_EQ(zoneBetween(0, hour_s + 119, 120), 60);
    EXPECT_FALSE(zoneBetween(0, hour_s + 121, 120));
}

}  // namespace
}  // namespace legwork
