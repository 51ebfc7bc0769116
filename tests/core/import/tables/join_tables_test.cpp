// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/tables/service_table.h"

#include <gtest/gtest.h>

namespace legwork {
namespace {

RecordedActivity recording(const std::string& file, std::int64_t start_s = 1'000'000, double metres = 10'000) {
    RecordedActivity one;
    one.file = file;
    one.format = "FIT";
    one.sport = Sport::cycling;
    one.sportAsWritten = "cycling";
    one.start_s = start_s;
    one.distance_m = metres;
    one.title = "workout";
    return one;
}

TableRow row(const std::string& recording, std::int64_t start_s = 1'000'000) {
    TableRow one;
    one.activity.file = "activities.csv, line 2";
    one.activity.service = "Strava";
    one.activity.sport = Sport::running;
    one.activity.sportAsWritten = "Run";
    one.activity.start_s = start_s;
    one.activity.distance_m = 9'990;
    one.activity.timer_s = 3'000;
    one.activity.title = "Round the lake";
    one.activity.note = "Windy";
    one.recording = recording;
    return one;
}

ActivityFiles joined(std::vector<RecordedActivity> recordings, std::vector<TableRow> rows, bool isWhole = true) {
    ActivityFiles files{std::move(recordings), {}, {}};
    joinTables(files, {{"activities.csv", isWhole, std::move(rows)}});
    return files;
}

TEST(JoinTables, ARowAndItsRecordingAreOne) {
    const auto files = joined({recording("activities/1.fit.gz")}, {row("activities/1.fit.gz")});
    ASSERT_EQ(files.activities.size(), 1u);
    const auto& one = files.activities[0];
    EXPECT_EQ(one.distance_m, 10'000) << "the recording's number stays";
    EXPECT_EQ(one.timer_s, 3'000) << "what it lacks the row gives";
    EXPECT_EQ(one.sport, Sport::running) << "the row knows the sport, the title and the note";
    EXPECT_EQ(one.title, "Round the lake");
    EXPECT_EQ(one.note, "Windy");
    EXPECT_EQ(one.file, "activities/1.fit.gz");
    EXPECT_EQ(one.format, "FIT");
    EXPECT_EQ(one.service, "Strava");
    EXPECT_TRUE(files.problems.empty());
}

TEST(JoinTables, FindsARecordingThatWasUnpackedSince) {
    EXPECT_EQ(joined({recording("activities/1.fit")}, {row("activities/1.fit.gz")}).activities.size(), 1u);
}

TEST(JoinTables, FindsARecordingHoweverItsPathWasGiven) {
    EXPECT_EQ(joined({recording("./export/../export/1.fit")}, {row("export/./1.fit")}).activities.size(), 1u);
}

TEST(JoinTables, ARowAndARecordingWithoutEachOtherStayTwo) {
    auto alone = row("");
    const auto files = joined({recording("2.fit")}, {alone});
    ASSERT_EQ(files.activities.size(), 2u);
    EXPECT_EQ(files.activities[1].title, "Round the lake");
    EXPECT_EQ(files.activities[1].archive, "") << "a table that links to nothing here is no whole archive";
}

TEST(JoinTables, AWholeTableThatFoundARecordingNamesTheArchiveOfAllItsActivities) {
    auto files = joined({recording("1.fit"), recording("other.fit")}, {row("1.fit"), row("")});
    ASSERT_EQ(files.activities.size(), 3u);
    EXPECT_EQ(files.activities[0].archive, "activities.csv");
    EXPECT_EQ(files.activities[1].archive, "");
    EXPECT_EQ(files.activities[2].archive, "activities.csv");
    EXPECT_EQ(joined({recording("1.fit")}, {row("1.fit")}, false).activities[0].archive, "");
}

TEST(JoinTables, SaysHowManyRecordingsAreMissing) {
    const auto some = joined({recording("1.fit")}, {row("1.fit"), row("2.fit")});
    ASSERT_EQ(some.problems.size(), 1u);
    EXPECT_EQ(some.problems[0].verdict, FileVerdict::kept);
    EXPECT_NE(some.problems[0].sentence.find("Of the 2 recordings that this table names one is"), std::string::npos);
    EXPECT_NE(joined({}, {row("1.fit")}).problems[0].sentence.find("not beside it"), std::string::npos);
}

TEST(JoinTables, EachPartOfOneRecordingGoesToTheRowThatBeganWithIt) {
    const auto files = joined({recording("1.fit", 1'000'000), recording("1.fit", 1'003'600)}, {row("1.fit", 1'003'600), row("1.fit", 1'000'000)});
    ASSERT_EQ(files.activities.size(), 2u);
    EXPECT_EQ(files.activities[0].service, "Strava");
    EXPECT_EQ(files.activities[1].service, "Strava");
}

TEST(JoinTables, ALocalClockBesideOneInUtcTellsTheZone) {
    auto local = row("1.gpx", 1'000'000 + 2 * 3600 - 34);
    local.activity.isStartLocal = true;
    EXPECT_EQ(joined({recording("1.gpx")}, {local}).activities[0].offset_min, 120);
    local.activity.start_s = 1'000'000 + 40 * 60;
    EXPECT_FALSE(joined({recording("1.gpx")}, {local}).activities[0].offset_min) << "no zone is 40 minutes off";
}

}  // namespace
}  // namespace legwork
