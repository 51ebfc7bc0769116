// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/apple_words.h"

#include <gtest/gtest.h>

namespace legwork::apple {
namespace {

TEST(AppleWords, ATimeHasTheClockAndItsOffset) {
    EXPECT_EQ(text(time("2016-04-02 10:40:38 +0100").value()), "2016-04-02T10:40:38+01:00");
    EXPECT_EQ(text(time("2016-04-02 10:40:38 -0330").value()), "2016-04-02T10:40:38-03:30");
    for (const auto* bad : {"", "2016-04-02", "2016-04-02 10:40:38", "2016-04-02 25:40:38 +0100", "2016-04-02 10:40:38+01:00 "})
        EXPECT_FALSE(time(bad)) << bad;
}

TEST(AppleWords, AmountsAreInTheUnitsOfTheJournal) {
    EXPECT_DOUBLE_EQ(metres("6.2", "mi").value(), 6.2 * 1609.344);
    EXPECT_DOUBLE_EQ(metres("10.5", "km").value(), 10'500);
    EXPECT_DOUBLE_EQ(seconds("31.5", "min").value(), 1'890);
    EXPECT_DOUBLE_EQ(kilograms("140", "lb").value(), 140 * 0.45359237);
    EXPECT_DOUBLE_EQ(kilograms("10", "st").value(), 140 * 0.45359237) << "a stone is 14 pounds";
    EXPECT_DOUBLE_EQ(millilitres("0.25", "L").value(), 250);
    EXPECT_NEAR(millilitres("8", "fl_oz_us").value(), millilitres("1", "cup_us").value(), 1e-9) << "a cup is 8 ounces";
}

TEST(AppleWords, AnUnknownUnitIsNoAmount) {
    EXPECT_FALSE(metres("6.2", "league"));
    EXPECT_FALSE(metres("six", "km"));
    EXPECT_FALSE(metres("nan", "km"));
    EXPECT_FALSE(metres("", ""));
}

TEST(AppleWords, ASportIsKnownByItsName) {
    EXPECT_EQ(sport("HKWorkoutActivityTypeRunning"), Sport::running);
    EXPECT_EQ(sport("HKWorkoutActivityTypeHiking"), Sport::walking);
    EXPECT_EQ(sport("HKWorkoutActivityTypeWheelchairRunPace"), Sport::other);
    EXPECT_EQ(sport("HKWorkoutActivityTypeSwimBikeRun"), Sport::other) << "three in one are no run";
    EXPECT_EQ(sportWords("HKWorkoutActivityTypeTraditionalStrengthTraining"), "traditional strength training");
}

}  // namespace
}  // namespace legwork::apple
