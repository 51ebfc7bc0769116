// SPDX-License-Identifier: GPL-3.0-or-later
#include "measures/day_bits.h"

#include <gtest/gtest.h>

namespace legwork {
namespace {

TEST(DayBits, SomeWeeksAreReadFromAnyDayOnTheFirstInTheLowestBit) {
    DayBits days(200);
    for (const std::size_t day : {0u, 63u, 64u, 70u, 199u}) days.set(day, true);
    EXPECT_EQ(days.from(0, 1), 1u);
    EXPECT_EQ(days.from(63, 8), 0b10000011u) << "days 63, 64 and 70, across two words";
    EXPECT_EQ(days.from(64, 6), 1u) << "day 70 lies beyond";
    EXPECT_EQ(days.from(158, 42), std::uint64_t{1} << 41) << "up to the last";
    days.set(64, false);
    EXPECT_EQ(days.from(63, 8), 0b10000001u);
}

}  // namespace
}  // namespace legwork
