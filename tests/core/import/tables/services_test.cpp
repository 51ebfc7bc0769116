// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of services, as their exports write them.
#include "import/tables/services.h"

#include "packed.h"
#include "fit_writer.h"
#include "temp_folder.h"

#include <algorithm>
#include <cstring>
#include <gmock/gmock.h>

namespace legwork {
namespace {

using testing::HasSubstr;
using testing::SizeIs;

const Day today = makeDay(2026, 11, 19);

ActivityFiles read(const std::string& bytes, Units units = Units::metric) { return readActivityFile(bytes, "export/table.csv", today, {units, {}}); }

/// The only activity of a table with one row.
RecordedActivity one(const std::string& bytes) {
    const auto files = read(bytes);
    EXPECT_THAT(files.activities, SizeIs(1)) << (files.problems.empty() ? "" : files.problems[0].sentence);
    return files.activities.empty() ? RecordedActivity{} : files.activities[0];
}

/// When it began by the clock that the table tells.
std::string start(const RecordedActivity& activity) { return text(Timestamp{activity.start_s, 0}).substr(0, 16); }

const std::string stravaHeader =
    "Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,Distance,Max Heart Rate,Relative Effort,Commute,"
    "Activity Private Note,Activity Gear,Filename,Athlete Weight,Bike Weight,Elapsed Time,Moving Time,Distance,Max Speed,Average Speed,Elevation Gain,"
    "Perceived Exertion,Type,Start Time\n";

std::string stravaRow(const std::string& file, const std::string& type = "Run") {
    return "77,\"Nov 19, 2026, 6:10:00 AM\",Round the lake," + type + ",Windy,3060,10.01,171,,false,Left calf,Shoes," + file +
           ",,,3060.0,3010.5,10012.5,5,3.3,81.5,6,,123456\n";
}

TEST(Strava, ARowTellsNumbersTitleAndBothNotesInUtc) {
    const auto run = one(stravaHeader + stravaRow(""));
    EXPECT_EQ(start(run), "2026-11-19T06:10");
    EXPECT_FALSE(run.isStartLocal);
    EXPECT_EQ(run.sport, Sport::running);
    EXPECT_EQ(run.distance_m, 10'012.5) << "the second column, in metres";
    EXPECT_EQ(run.timer_s, 3010.5);
    EXPECT_EQ(run.elapsed_s, 3060);
    EXPECT_EQ(run.ascent_m, 81.5);
    EXPECT_EQ(run.rpe, 6);
    EXPECT_EQ(run.title, "Round the lake");
    EXPECT_EQ(run.note, "Windy. Left calf");
    EXPECT_EQ(run.service, "Strava");
    EXPECT_EQ(run.file, "export/table.csv, line 2");
}

TEST(Strava, ReadsTheFirstExportsInMetres) {
    const auto run = one("id,date,name,type,description,elapsed_time,distance,commute,gear,filename\n"
                         "77,2018-11-27 19:11:32,Evening,Run,\"\",1468,5075.0,false,,activities/1.gpx\n");
    EXPECT_EQ(start(run), "2018-11-27T19:11");
    EXPECT_EQ(run.distance_m, 5075);
    EXPECT_EQ(run.elapsed_s, 1468);
}

TEST(Strava, ReadsOtherLanguagesAndTheirCommas) {
    const auto run = one("Aktivitäts-ID,Aktivitätsdatum,Name der Aktivität,Aktivitätsart,Aktivitätsbeschreibung,Verstrichene Zeit,Distanz,Max. Herzfrequenz,"
                         "Relative Leistung,Pendeln,Aktivitätsausrüstung,Dateiname,Verstrichene Zeit,Bewegungszeit,Distanz,Höhenzunahme\n"
                         "77,\"19.11.2026, 06:10:00\",Um den See,Lauf,,3060,\"10,01\",171,,false,,,3060,3010,\"10,01\",\"81,5\"\n");
    EXPECT_EQ(start(run), "2026-11-19T06:10");
    EXPECT_EQ(run.sport, Sport::running);
    EXPECT_EQ(run.distance_m, 10'010);
    EXPECT_EQ(run.timer_s, 3010);
    EXPECT_EQ(run.ascent_m, 81.5);
}

TEST(Strava, KnowsALanguageThatItHasNoWordsForByItsRecordings) {
    const auto run = one("A,B,C,D,E,F,G,H,I\n77,\"19.11.2026, 06:10:00\",Tó,跑步,,3060,\"10,01\",,activities/1.fit.gz\n");
    EXPECT_EQ(run.distance_m, 10'010);
    EXPECT_EQ(run.sport, Sport::running);
}

TEST(Strava, OutlivesATripThroughASpreadsheet) {
    auto header = stravaHeader;
    header.replace(header.rfind("Distance"), 8, "Distance.1");
    header.replace(header.rfind("Elapsed Time"), 12, "Elapsed Time.1");
    std::string semicolons = header + stravaRow("");
    for (const auto& [from, to] : {std::pair{"Nov 19, 2026, 6:10:00 AM", "Nov 19 2026 6:10:00 AM"}}) semicolons.replace(semicolons.find(from), strlen(from), to);
    std::ranges::replace(semicolons, ',', ';');
    EXPECT_EQ(one("\xEF\xBB\xBF" + semicolons).distance_m, 10'012.5);
}

TEST(Strava, AnArchiveIsOneActivityForEachRowAndItsRecording) {
    const auto files = readActivityFile(
        zip({{"activities/1.fit.gz", gzip(fit::tenKilometres())}, {"activities.csv", stravaHeader + stravaRow("activities/1.fit.gz", "Ride") + stravaRow("")}}),
        "export.zip", today);
    ASSERT_THAT(files.activities, SizeIs(2));
    EXPECT_EQ(files.activities[0].format, "FIT");
    EXPECT_EQ(files.activities[0].distance_m, 10'000);
    EXPECT_EQ(files.activities[0].sport, Sport::cycling) << "as the runner has it on Strava";
    EXPECT_EQ(files.activities[0].title, "Round the lake");
    EXPECT_EQ(files.activities[1].format, "");
    EXPECT_EQ(files.activities[1].archive, "activities.csv");
    EXPECT_THAT(files.problems, SizeIs(0));
}

TEST(Strava, AFolderIsAnArchiveTooWhereverItLies) {
    const TempFolder folder;
    folder.write("export/activities.csv", stravaHeader + stravaRow("activities/1.fit.gz"));
    folder.write("export/activities/1.fit.gz", gzip(fit::tenKilometres()));
    const auto files = readActivityFiles(filesBelow({folder / "export"}), today, [](double) { return true; });
    ASSERT_THAT(files->activities, SizeIs(1));
    EXPECT_EQ(files->activities[0].service, "Strava");
    EXPECT_EQ(files->activities[0].format, "FIT");
}

const std::string garminHeader =
    "Activity Type,Date,Favorite,Title,Distance,Calories,Time,Avg HR,Max HR,Aerobic TE,Avg Run Cadence,Max Run Cadence,Avg Pace,Best Pace,Total Ascent,"
    "Total Descent,Avg Stride Length,Training Stress Score®,Moving Time,Elapsed Time\n";

TEST(Garmin, ARowIsOnTheRunnersClock) {
    const auto run = one(garminHeader +
                         "Running,2026-11-18 06:08:34,false,Morning,\"8.80\",\"600\",\"00:50:00\",\"150\",\"170\",3.0,160,180,5:41,4:50,\"81\",\"79\",1.10,0.0,00:49:50,00:55:00\n");
    EXPECT_EQ(start(run), "2026-11-18T06:08");
    EXPECT_TRUE(run.isStartLocal);
    EXPECT_EQ(run.distance_m, 8'800);
    EXPECT_EQ(run.timer_s, 3000);
    EXPECT_EQ(run.elapsed_s, 3300);
    EXPECT_EQ(run.heart_rate_bpm, 150);
    EXPECT_EQ(run.ascent_m, 81);
    EXPECT_EQ(run.service, "Garmin Connect");
}

TEST(Garmin, MilesAreKnownByTheStepsAndClimbsAreInFeetThen) {
    const auto run = one(garminHeader +
                         "Running,2026-11-18 06:08:34,false,Morning,5.468,600,00:50:00,150,170,3.0,160,180,9:09,7:50,100,100,1.10,0.0,00:49:50,00:55:00\n");
    EXPECT_NEAR(*run.distance_m, 8'800, 1);
    EXPECT_NEAR(*run.ascent_m, 30.48, 1e-9);
}

TEST(Garmin, ReadsOtherLanguagesTheirCommasAndDashesForNothing) {
    const auto files = read("Aktivitätstyp,Datum,Favorit,Titel,Distanz,Kalorien,Zeit,Ø Herzfrequenz,Maximale Herzfrequenz,Anstieg gesamt,Abstieg gesamt\n"
                            "Laufen,2026-11-18 06:08:34,false,Am Morgen,\"10,05\",600,\"00:50:00,5\",150,170,\"1.081\",--\n"
                            "Laufband,2026-11-17 06:08:34,false,Drinnen,\"5,00\",300,00:30:00,--,--,--,--\n"
                            "Schwimmbadschwimmen,2026-11-16 06:08:34,false,Bahnen,\"1.200\",300,00:30:00,--,--,--,--\n");
    ASSERT_THAT(files.activities, SizeIs(3));
    EXPECT_EQ(files.activities[0].distance_m, 10'050);
    EXPECT_EQ(files.activities[0].timer_s, 3000.5);
    EXPECT_EQ(files.activities[0].ascent_m, 1081);
    EXPECT_FALSE(files.activities[0].descent_m);
    EXPECT_EQ(files.activities[1].place, Place::treadmill);
    EXPECT_EQ(files.activities[1].sport, Sport::running);
    EXPECT_EQ(files.activities[2].sport, Sport::swimming);
    EXPECT_EQ(files.activities[2].distance_m, 1200) << "pools are in metres";
    EXPECT_THAT(files.problems, SizeIs(0));
}

TEST(Garmin, ReadsATableWithoutItsHeaderOrInUnknownWords) {
    const std::string row = "Running,2026-11-18 06:08:34,false,Morning,8.80,600,00:35:00,150,170\n";
    EXPECT_EQ(one(row).distance_m, 8'800);
    EXPECT_EQ(one("Α,Β,Γ,Δ,Ε,Ζ,Η,Θ,Ι\n" + row).distance_m, 8'800);
}

TEST(Garmin, SaysWhichUnitItTookWhereTheTableLeavesItOpen) {
    const std::string table = garminHeader + "Running,2026-11-18 06:08:34,false,Morning,5.00,600,00:37:30,,,,,,,,,,,,,\n";
    EXPECT_EQ(read(table, Units::metric).activities[0].distance_m, 5'000);
    const auto miles = read(table, Units::imperial);
    EXPECT_NEAR(*miles.activities[0].distance_m, 8'046.72, 1e-6);
    ASSERT_THAT(miles.problems, SizeIs(1));
    EXPECT_EQ(miles.problems[0].verdict, FileVerdict::kept);
    EXPECT_THAT(miles.problems[0].sentence, HasSubstr("does not name the unit"));
}

TEST(Garmin, LeavesWhatMayStandInAnotherColumnWhereRowsAreShorterThanTheHeader) {
    const auto run = one(garminHeader + "Running,2026-11-18 06:08:34,false,Morning,8.80,600,00:35:00,150,170,3.0,160\n");
    EXPECT_EQ(run.distance_m, 8'800);
    EXPECT_FALSE(run.ascent_m);
}

TEST(Garmin, PutsDistancesTogetherWhoseCommaStandsBareAmongCommas) {
    const auto run = one("Aktivitätstyp,Datum,Favorit,Titel,Distanz,Kalorien,Zeit,Ø Herzfrequenz,Maximale Herzfrequenz,Anstieg gesamt\n"
                         "Laufen,2026-11-18 06:08:34,false,Am Morgen,10,05,600,00:50:00,150,170,3,1\n");
    EXPECT_EQ(run.distance_m, 10'050);
    EXPECT_EQ(run.heart_rate_bpm, 150);
    EXPECT_FALSE(run.ascent_m) << "it may be that of another column";
}

TEST(Garmin, SpreadsheetsTurnDatesRound) {
    const auto files = read(garminHeader + "Running,5/2/2025 16:42,FALSE,A,8.8,600,0:35:00,,,,,,,,,,,,,\nRunning,4/30/2025 6:42,FALSE,B,8.8,600,0:35:00,,,,,,,,,,,,,\n");
    ASSERT_THAT(files.activities, SizeIs(2));
    EXPECT_EQ(start(files.activities[0]), "2025-05-02T16:42");
}

const std::string runkeeperHeader =
    "Date,Type,Route Name,Distance (mi),Duration,Average Pace,Average Speed (mph),Calories Burned,Climb (ft),Average Heart Rate (bpm),Notes,GPX File\n";

TEST(Runkeeper, TheHeaderTellsTheUnits) {
    const auto run = one(runkeeperHeader + "2015-06-01 18:06:12,Running,Park,6.2,2:12:01,9:00,6.7,500,100,150,Warm,2015-06-01-1806.gpx\n");
    EXPECT_NEAR(*run.distance_m, 6.2 * 1609.344, 1e-9);
    EXPECT_EQ(run.timer_s, 2 * 3600 + 12 * 60 + 1);
    EXPECT_NEAR(*run.ascent_m, 30.48, 1e-9);
    EXPECT_EQ(run.title, "Park");
    EXPECT_EQ(run.note, "Warm");
    EXPECT_TRUE(run.isStartLocal);
}

TEST(Runkeeper, TheRecordingBesideItTellsTheZone) {
    const std::string gpx = "<gpx><trk><trkseg><trkpt lat=\"50\" lon=\"8\"><time>2015-06-01T16:06:14Z</time></trkpt>"
                            "<trkpt lat=\"50.01\" lon=\"8\"><time>2015-06-01T16:16:14Z</time></trkpt></trkseg></trk></gpx>";
    const auto files = readActivityFile(zip({{"cardioActivities.csv", runkeeperHeader + "2015-06-01 18:06:12,Running,,0.7,10:00,,,,,,,2015-06-01-1806.gpx\n"},
                                             {"2015-06-01-1806.gpx", gpx}}),
                                        "runkeeper.zip", today);
    ASSERT_THAT(files.activities, SizeIs(1));
    EXPECT_EQ(files.activities[0].format, "GPX");
    EXPECT_EQ(files.activities[0].sport, Sport::running);
    EXPECT_EQ(files.activities[0].offset_min, 120);
    EXPECT_EQ(files.activities[0].archive, "cardioActivities.csv");
}

TEST(Intervals, BothClocksTellTheZone) {
    const auto run = one("\xEF\xBB\xBFid,start_date_local,name,type,moving_time,distance,elapsed_time,total_elevation_gain,average_heartrate,icu_rpe,trainer,"
                         "start_date,timezone,file_type,description\r\n"
                         "i1,2026-11-18T07:10:00,Tempo,VirtualRun,3000,10000.5,3060,81,150,6,true,2026-11-18T06:10:00Z,Europe/Berlin,fit,Good legs\r\n");
    EXPECT_EQ(start(run), "2026-11-18T06:10");
    EXPECT_EQ(run.offset_min, 60);
    EXPECT_EQ(run.distance_m, 10'000.5);
    EXPECT_EQ(run.timer_s, 3000);
    EXPECT_EQ(run.rpe, 6);
    EXPECT_EQ(run.place, Place::treadmill);
    EXPECT_EQ(run.note, "Good legs");
    EXPECT_EQ(run.service, "intervals.icu");
}

TEST(Intervals, ClocksThatNoZoneIsApartTellNone) {
    const auto run = one("id,start_date_local,name,type,moving_time,distance,elapsed_time,icu_rpe,start_date\n"
                         "i1,6383-11-18T07:10:00,Tempo,Run,3000,10000,3000,6,2026-11-18T06:10:00Z\n");
    EXPECT_EQ(start(run), "2026-11-18T06:10");
    EXPECT_FALSE(run.offset_min);
}

TEST(Services, ATableOfOtherThingsIsLeftOut) {
    for (const auto bytes : {"Bike Name,Bike Brand\n", "Date,Weight\n2026-11-18,70\n", "a,b,c\n1,2,3\n"}) {
        const auto files = read(bytes);
        EXPECT_THAT(files.activities, SizeIs(0));
        ASSERT_THAT(files.problems, SizeIs(1)) << bytes;
        EXPECT_EQ(files.problems[0].verdict, FileVerdict::leftOut);
    }
}

TEST(Services, ARowWithoutADateIsNamedByItsLine) {
    const auto files = read(runkeeperHeader + "2015-06-01 18:06:12,Running,,6.2,30:00,,,,,,,\nsoon,Running,,6.2,30:00,,,,,,,\n,,,,,,,,,,,\n");
    EXPECT_THAT(files.activities, SizeIs(1));
    ASSERT_THAT(files.problems, SizeIs(1));
    EXPECT_THAT(files.problems[0].sentence, HasSubstr("line 3"));
}

}  // namespace
}  // namespace legwork
