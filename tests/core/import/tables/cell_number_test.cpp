// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/tables/cell_number.h"

#include <gtest/gtest.h>

namespace legwork {
namespace {

TEST(CellNumber, ReadsThousandsAndFractionsOfEitherLanguage) {
    EXPECT_EQ(numberIn("10.05", '.'), 10.05);
    EXPECT_EQ(numberIn("1,214", '.'), 1214);
    EXPECT_EQ(numberIn("1,234,567.5", '.'), 1'234'567.5);
    EXPECT_EQ(numberIn("10,05", ','), 10.05);
    EXPECT_EQ(numberIn("1.234,56", ','), 1234.56);
    EXPECT_EQ(numberIn("1 234,5", ','), 1234.5);
    EXPECT_EQ(numberIn("1\xE2\x80\xAF" "234,5", ','), 1234.5);
    EXPECT_EQ(numberIn("1'234.5", '.'), 1234.5);
    EXPECT_EQ(numberIn("5,123", ','), 5.123);
    EXPECT_EQ(numberIn("5.02 km", '.'), 5.02);
    EXPECT_EQ(numberIn("-3", '.'), -3);
}

TEST(CellNumber, AFractionThatCanBeNothingElseIsOneInAnyLanguage) {
    EXPECT_EQ(numberIn("10,05", '.'), 10.05);
    EXPECT_EQ(numberIn("1.234,56", '.'), 1234.56);
    EXPECT_EQ(numberIn("12.5", ','), 12.5);
}

TEST(CellNumber, IsNothingForWhatIsNone) {
    for (const auto cell : {"", "--", "5:51", "nan", "inf", "Run", ".", "1.2.3", "2022-04-20"}) EXPECT_FALSE(numberIn(cell, '.')) << cell;
}

TEST(CellNumber, TheTableTellsItsSign) {
    EXPECT_EQ(decimalSign(readTable("a;b\n1.214;10,05\n")), ',');
    EXPECT_EQ(decimalSign(readTable("a,b\n\"1,214\",10.05\n")), '.');
    EXPECT_EQ(decimalSign(readTable("a,b\n\"1,214\",7\n")), '.') << "a thousand is no fraction";
}

TEST(CellNumber, ReadsDurationsWithColonsLettersAndPlain) {
    EXPECT_EQ(secondsIn("00:28:21", '.', 1), 28 * 60 + 21);
    EXPECT_EQ(secondsIn("00:08:02.2", '.', 1), 482.2);
    EXPECT_EQ(secondsIn("08:02,5", '.', 1), 482.5);
    EXPECT_EQ(secondsIn("2:12:01", '.', 1), 2 * 3600 + 12 * 60 + 1);
    EXPECT_EQ(secondsIn("1h 02m 03s", '.', 1), 3723);
    EXPECT_EQ(secondsIn("45 min", '.', 1), 2700);
    EXPECT_EQ(secondsIn("45", '.', 60), 2700);
    EXPECT_FALSE(secondsIn("--:--", '.', 1));
    EXPECT_FALSE(secondsIn("Morning", '.', 1));
}

}  // namespace
}  // namespace legwork
