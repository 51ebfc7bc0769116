// SPDX-License-Identifier: GPL-3.0-or-later
#include "legwork/day.h"

#include <gtest/gtest.h>

namespace legwork {
namespace {

TEST(Day, CountsFromTheFirstOfJanuary1970) {
    EXPECT_EQ(makeDay(1970, 1, 1).number, 0);
    EXPECT_EQ(makeDay(1969, 12, 31).number, -1);
    EXPECT_EQ(makeDay(2000, 3, 1) - makeDay(2000, 2, 28), 2);  // 2000 was a leap year
}

TEST(Day, ReadsWhatItWritesAndRefusesDaysThatAreNone) {
    EXPECT_EQ(text(makeDay(2026, 11, 9)), "2026-11-09");
    EXPECT_EQ(parseDay("2026-11-09"), makeDay(2026, 11, 9));
    for (const auto* wrong : {"2026-02-30", "2026-13-01", "2026-1-1", "09.11.2026", "", "2026-11-09 "})
        EXPECT_FALSE(parseDay(wrong)) << wrong;
}

TEST(Day, MondayIsOneAndSundayIsSeven) {
    EXPECT_EQ(weekday(makeDay(1970, 1, 1)), 4);    // a Thursday
    EXPECT_EQ(weekday(makeDay(1969, 12, 28)), 7);  // the Sunday before
    EXPECT_EQ(weekday(makeDay(2026, 11, 23)), 1);
}

TEST(Timestamp, ReadsWhatItWrites) {
    for (const auto* written : {"2026-11-19T07:10:00+01:00", "2026-11-19T23:59:59-09:30", "1969-12-31T00:00:00+00:00"})
        EXPECT_EQ(text(parseTimestamp(written).value()), written);
}

TEST(Timestamp, TakesZForTheOffsetLeavesOutSecondsAndCutsFractions) {
    EXPECT_EQ(text(parseTimestamp("2026-11-19T07:10Z").value()), "2026-11-19T07:10:00+00:00");
    EXPECT_EQ(text(parseTimestamp("2026-11-19T07:10:05.999+01:00").value()), "2026-11-19T07:10:05+01:00");
}

TEST(Timestamp, RefusesATimeWithoutOffsetOrOutOfTheClock) {
    for (const auto* wrong : {"2026-11-19T07:10:00", "2026-11-19T24:00:00Z", "2026-11-19T07:60:00Z", "2026-11-19", "soon"})
        EXPECT_FALSE(parseTimestamp(wrong)) << wrong;
}

TEST(Timestamp, A2_OrdersByInstantAcrossOffsets) {
    const auto beforeTheClocksWentBack = parseTimestamp("2026-10-25T02:30:00+02:00").value();
    const auto afterwards = parseTimestamp("2026-10-25T02:10:00+01:00").value();
    EXPECT_TRUE(earlier(beforeTheClocksWentBack, afterwards));
    EXPECT_NEAR(hoursBetween(beforeTheClocksWentBack, afterwards), 40.0 / 60.0, 1e-12);
}

TEST(JournalDay, A1_BeginsAtTheSetHourOfTheLocalClock) {
    const auto at = [](const char* written) { return parseTimestamp(written).value(); };
    const int four = 4 * 60;
    EXPECT_EQ(journalDay(at("2026-11-19T03:59:59+01:00"), four), makeDay(2026, 11, 18));
    EXPECT_EQ(journalDay(at("2026-11-19T04:00:00+01:00"), four), makeDay(2026, 11, 19));
    EXPECT_EQ(journalDay(at("2026-11-19T00:00:00-08:00"), 0), makeDay(2026, 11, 19));
}

TEST(Week, IsNamedAfterTheYearOfItsThursday) {
    EXPECT_EQ(text(weekOf(makeDay(2026, 11, 19))), "2026-W47");
    EXPECT_EQ(text(weekOf(makeDay(2027, 1, 3))), "2026-W53");   // Sunday of a week whose Thursday is 31 December
    EXPECT_EQ(text(weekOf(makeDay(2024, 12, 30))), "2025-W01");
}

TEST(Week, ReadsWhatItWritesAndRefusesA53rdWeekOfA52WeekYear) {
    EXPECT_EQ(parseWeek("2026-W53")->monday, makeDay(2026, 12, 28));
    EXPECT_FALSE(parseWeek("2025-W53"));
    EXPECT_FALSE(parseWeek("2026-W00"));
    EXPECT_FALSE(parseWeek("2026W47"));
}

TEST(Clock, TakesOneOrTwoDigitsForTheHour) {
    EXPECT_EQ(parseClock("7:05"), 7 * 60 + 5);
    EXPECT_EQ(parseClock("23:59"), 23 * 60 + 59);
    EXPECT_FALSE(parseClock("24:00"));
    EXPECT_EQ(clockText(65), "01:05");
}

}  // namespace
}  // namespace legwork
