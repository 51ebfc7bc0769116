// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/daily_tables.h"

#include <fmt/format.h>
#include <gmock/gmock.h>

namespace legwork {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

std::vector<std::string> valuesOf(const std::optional<ActivityFiles>& files) {
    std::vector<std::string> all;
    for (const auto& one : files.value().values) all.push_back(fmt::format("{} {} {:g}", text(one.day), one.column, one.value));
    return all;
}

TEST(DailyTables, WellnessOfIntervalsIcuBecomesSleepWeightAndFood) {
    const auto files = readDailyTable(
        "\xEF\xBB\xBF"
        "date,weight,restingHR,sleepSecs,sleepQuality,soreness,fatigue,stress,carbohydrates,protein\n"
        "2026-11-17,63.4,48,27000,,,,,310,95\n2026-11-18,,49,,,,,,,\n",
        "wellness.csv");
    // 27,000 s are 7.5 h.
    EXPECT_THAT(valuesOf(files), ElementsAre("2026-11-17 mass_kg 63.4", "2026-11-17 sleep_h 7.5", "2026-11-17 protein_g 95",
                                             "2026-11-17 carbohydrate_g 310"));
    EXPECT_THAT(files->problems, IsEmpty());
    EXPECT_EQ(files->values[0].format, "intervals.icu");
}

TEST(DailyTables, AnswersOnAnotherScaleAreLeftOutAndSaid) {
    const auto files = readDailyTable("date,weight,restingHR,sleepSecs,soreness\n2026-11-17,63.4,48,,3\n", "wellness.csv");
    EXPECT_THAT(valuesOf(files), ElementsAre("2026-11-17 mass_kg 63.4"));
    ASSERT_THAT(files->problems, SizeIs(1));
    EXPECT_EQ(files->problems[0].verdict, FileVerdict::kept);
    EXPECT_THAT(files->problems[0].sentence, testing::AllOf(HasSubstr("a scale of 1 to 4"), testing::EndsWith("left out, and the rest was read.")));
}

TEST(DailyTables, ATableOfNothingButThoseIsLeftOut) {
    const auto files = readDailyTable("date,weight,restingHR,sleepSecs,soreness\n2026-11-17,,48,,3\n", "wellness.csv");
    ASSERT_THAT(files->problems, SizeIs(1));
    EXPECT_EQ(files->problems[0].verdict, FileVerdict::leftOut);
}

TEST(DailyTables, TheDayStandsBeforeTheMonthWhereAnyRowShowsIt) {
    const auto files = readDailyTable(
        "date, time, HR,HRV4T_Recovery_Points, sleep_time, muscle_soreness\r\n\r\n"
        "2017-01-09,06:00,50,8,07:28,\r\n2017-13-09,06:00,50,8,06:45,\r\n",
        "MyMeasurements_Android.csv");
    // 1 and 13 September; 7 h 28 min are 7.47 h.
    EXPECT_THAT(valuesOf(files), ElementsAre("2017-09-01 sleep_h 7.47", "2017-09-13 sleep_h 6.75"));
}

TEST(DailyTables, AMonthThatStandsFirstStaysFirst) {
    EXPECT_THAT(valuesOf(readDailyTable("date,HRV4T_Recovery_Points,sleep_time,muscle_soreness\n2017-01-09,8,07:30,\n2017-01-13,8,07:30,\n",
                                        "a.csv")),
                ElementsAre("2017-01-09 sleep_h 7.5", "2017-01-13 sleep_h 7.5"));
}

TEST(DailyTables, AveragesOfWeeksAreNoNights) {
    const auto files = readDailyTable(
        "\xEF\xBB\xBF"
        "Date,Avg Duration,Avg Bedtime,Avg Wake Time\nOct 3-9,7h 9min,12:08 AM,7:31 AM\n",
        "Sleep.csv");
    EXPECT_THAT(files->values, IsEmpty());
    ASSERT_THAT(files->problems, SizeIs(1));
    EXPECT_EQ(files->problems[0].verdict, FileVerdict::leftOut);
    EXPECT_THAT(files->problems[0].sentence, HasSubstr("each week"));
}

TEST(DailyTables, ARowWithoutADateIsLeftOutAndSaid) {
    const auto files =
        readDailyTable("date,weight,restingHR,sleepSecs,soreness\nsome day,63.4,48,,\n2026-11-17,63.4,48,,\n", "wellness.csv");
    EXPECT_THAT(files->values, SizeIs(1));
    EXPECT_THAT(files->problems[0].sentence, HasSubstr("1 rows"));
}

TEST(DailyTables, AnotherTableIsNoneOfThem) {
    EXPECT_FALSE(readDailyTable("date,shoes\n2026-11-17,blue\n", "a.csv"));
    EXPECT_FALSE(readDailyTable("", "a.csv"));
}

}  // namespace
}  // namespace legwork
