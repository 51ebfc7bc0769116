// SPDX-License-Identifier: GPL-3.0-or-later
#include "measures/monotony.h"

#include <gtest/gtest.h>

#include <array>

namespace legwork {
namespace {

// evidence.md 3: loads 300, 0, 450, 0, 300, 600, 0.
constexpr std::array loads{300.0, 0.0, 450.0, 0.0, 300.0, 600.0, 0.0};

TEST(Monotony, IsTheMeanOverTheSampleDeviation) {
    EXPECT_NEAR(*monotony(loads), 0.9710, 0.00005);
    EXPECT_NEAR(*monotony(loads) * 1'650, 1602.2, 0.05) << "the strain";
}

TEST(Monotony, A25_IsNothingForEqualDaysWhoseMeanIsADigitOff) {
    std::array<double, 7> loads{};
    loads.fill(3.3 * 1'801 / 60);  // 99.055; a seventh of their sum is 99.05499999999998
    EXPECT_FALSE(monotony(loads).has_value());
}

TEST(Monotony, IsNothingForEqualDays) { EXPECT_FALSE(monotony(std::array{100.0, 100.0, 100.0}).has_value()); }

}  // namespace
}  // namespace legwork
