// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets.h"

#include "fit_writer.h"
#include "import/apple_health.h"
#include "import/archive.h"
#include "import/daily_tables.h"
#include "import/fit.h"
#include "import/garmin_account.h"
#include "import/gpx.h"
#include "import/tcx.h"
#include "packed.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>

namespace legwork::fuzz {
namespace {

void demand(bool holds, const char* promise) {
    if (holds) return;
    std::fprintf(stderr, "broken promise: %s\n", promise);
    std::abort();
}

void demandFinite(const RecordedActivity& activity) {
    for (const auto& value : {activity.timer_s, activity.elapsed_s, activity.distance_m, activity.ascent_m, activity.descent_m,
                              activity.heart_rate_bpm, activity.heart_rate_max_bpm, activity.temp_c, activity.rpe, activity.feel})
        demand(!value || std::isfinite(*value), "a value is a number");
}

void demandOutcome(const ActivityFiles& files) {
    demand(!files.activities.empty() || !files.values.empty() || !files.problems.empty(), "every file gives an activity, a value or a problem");
    for (const auto& activity : files.activities) demandFinite(activity);
    for (const auto& value : files.values) demand(std::isfinite(value.value), "a value is a number");
    for (const auto& problem : files.problems) demand(problem.sentence.ends_with('.'), "a problem is a whole sentence");
}

/// By its own reader and by the entry, which also judges what was read.
template <ActivityFiles (*read)(std::string_view, const std::string&)>
void readBoth(std::string_view bytes) {
    demandOutcome(read(bytes, "file"));
    demandOutcome(readActivityFile(bytes, "file", makeDay(2026, 11, 19)));
}

void readFitBytes(std::string_view bytes) {
    // Without ".FIT" nothing is read: spare the fuzzer the search for it.
    std::string whole{bytes};
    if (whole.size() >= 12) whole.replace(8, 4, ".FIT");
    readBoth<readFit>(whole);
}

void readHealthBytes(std::string_view bytes) {
    const auto whole = readAppleHealth(onePiece(bytes), "file").files;
    std::size_t size = std::min(bytes.find("]>"), bytes.size()) + 2;  // the declaration of the form comes within the head, in one
    auto left = bytes;
    const auto inPieces = readAppleHealth([&] {
        const auto piece = left.substr(0, size);
        left.remove_prefix(piece.size());
        size = 1024;
        return piece;
    }, "file").files;
    demand(whole.activities == inPieces.activities && whole.values == inPieces.values, "pieces of any size come to the same");
    demandOutcome(readActivityFile("<HealthData>" + std::string{bytes}, "file", makeDay(2026, 11, 19)));
    demandOutcome(readActivityFile(bytes, "file", makeDay(2026, 11, 19)));
}

/// Tables of days and what Garmin writes as JSON.
void readDaysBytes(std::string_view bytes) {
    if (const auto table = readDailyTable(bytes, "file")) demandOutcome(*table);
    for (const auto kind : {GarminJson::activities, GarminJson::sleep}) demandOutcome(readGarminJson(kind, onePiece(bytes), "file"));
    demandOutcome(readActivityFile(bytes, "file", makeDay(2026, 11, 19)));
}

void readPacked(std::string_view bytes) {
    constexpr std::uint64_t most = 1 << 20;
    const ArchiveLimits limits{most, 4 * most, 100};
    std::uint64_t unpacked = 0;
    readWholeMembers({.bytes = bytes}, limits, [&](const std::string& path, std::string_view content) {
        demand(staysInside(path), "no path leads out");
        demand(content.size() <= limits.member, "no member is larger than the limit");
        unpacked += content.size();
    });
    demand(unpacked <= limits.whole, "no more is unpacked than the limit");
    Gunzip gunzip(onePiece(bytes));
    Input within(gunzip.unpacked());
    const auto whole = within.whole(limits.member);
    demand(!whole || whole->size() <= limits.member, "no file is larger than the limit");
}

std::vector<std::string> fitSeeds() {
    using namespace fit;
    FitWriter big(true), laps;
    big.message(18, {big.field(253, uint32, morning + 60), big.field(2, uint32, morning), big.field(5, enumType, 1)}, 0, {2, 4});
    laps.message(0, {laps.field(0, enumType, 4)}).message(12, {laps.text(3, "Run")});
    for (int i = 0; i < 3; ++i)
        laps.message(20, {laps.field(253, uint32, morning + i), laps.field(0, sint32, 600'000'000 + i), laps.field(1, sint32, 95'000'000),
                          laps.field(5, uint32, 300 * i)});
    laps.message(19, {laps.field(2, uint32, morning), laps.field(8, uint32, 3000), laps.real(9, 1.5, float32)}).compressed(0, 5, {});
    return {tenKilometres(), tenKilometres() + tenKilometres(), big.file(), laps.file()};
}

std::vector<std::string> gpxSeeds() {
    return {
        R"(<?xml version="1.0"?><gpx version="1.1" creator="w"><trk><name>Run</name><type>9</type><trkseg><trkpt lat="50" lon="8"><time>2026-11-19T06:10:00Z</time>)"
        R"(<extensions><a:b><a:hr>140</a:hr><a:atemp>11</a:atemp></a:b></extensions></trkpt><trkpt lat="50.01" lon="8"><time>2026-11-19T07:15:00.5+01:00</time>)"
        R"(</trkpt></trkseg><trkseg><trkpt lat="50.02" lon="8"><time>2026-11-19T06:20:00Z</time></trkpt></trkseg></trk></gpx>)",
        "<!DOCTYPE gpx [<!ENTITY a \"b\">]><gpx>&a;<rte/><wpt/></gpx>"};
}

std::vector<std::string> tcxSeeds() {
    return {
        R"(<TrainingCenterDatabase><Activities><Activity Sport="Running"><Id>2026-11-19T06:10:00Z</Id><Lap StartTime="2026-11-19T06:10:00Z"><TotalTimeSeconds>600)"
        R"(</TotalTimeSeconds><DistanceMeters>2000</DistanceMeters><AverageHeartRateBpm><Value>140</Value></AverageHeartRateBpm><Track><Trackpoint><Time>)"
        R"(2026-11-19T06:10:05Z</Time><Position><LatitudeDegrees>50</LatitudeDegrees><LongitudeDegrees>8</LongitudeDegrees></Position><DistanceMeters>7)"
        R"(</DistanceMeters></Trackpoint></Track></Lap><Creator><Name>w</Name><UnitId>77</UnitId></Creator></Activity><MultiSportSession><FirstSport/>)"
        R"(</MultiSportSession></Activities></TrainingCenterDatabase>)"};
}

std::vector<std::string> packedSeeds() {
    return {zip({{"a/1.fit", "one"}, {"../2.fit", "two"}, {"a/", ""}}), gzip("some text"), gzip("some text") + gzip("more")};
}

std::vector<std::string> healthSeeds() {
    return {
        R"(<?xml version="1.0"?><!DOCTYPE HealthData [<!ELEMENT HealthData ANY>]><HealthData><Record type="HKCategoryTypeIdentifierSleepAnalysis" )"
        R"(startDate="2026-11-17 23:00:00 +0100" endDate="2026-11-18 06:30:00 +0100" value="HKCategoryValueSleepAnalysisAsleepREM"/>)"
        R"(<Record type="HKQuantityTypeIdentifierBodyMass" unit="lb" startDate="2026-11-18 07:00:00 +0100" value="140"/>)"
        R"(<Record type="HKQuantityTypeIdentifierDietaryWater" unit="mL" startDate="2026-11-18 09:00:00 +0100" value="250"/>)"
        R"(<Workout workoutActivityType="HKWorkoutActivityTypeRunning" duration="50" durationUnit="min" totalDistance="10" totalDistanceUnit="km" )"
        R"(startDate="2026-11-18 18:00:00 +0100" endDate="2026-11-18 18:55:00 +0100"><MetadataEntry key="HKIndoorWorkout" value="1"/>)"
        R"(<WorkoutStatistics type="HKQuantityTypeIdentifierHeartRate" average="150" unit="count/min"/><WorkoutRoute><FileReference path="/r.gpx"/>)"
        R"(</WorkoutRoute></Workout></HealthData>)",
        "<!DOCTYPE HealthData [<!ENTITY a \"b\">]><HealthData>&a;</HealthData>"};
}

std::vector<std::string> daysSeeds() {
    return {"date,weight,restingHR,sleepSecs,soreness,protein\n2026-11-17,63.4,48,27000,2,95\n",
            "date, time,HRV4T_Recovery_Points, sleep_time,muscle_soreness\r\n\r\n2017-13-09,06:00,8,07:28,5\r\n",
            R"([{"summarizedActivitiesExport":[{"activityType":"running","beginTimestamp":1795068600000,"startTimeLocal":1795072200000,)"
            R"("duration":3000000.0,"distance":1000000.0,"splits":[{"a":[1]}]}]}])",
            R"([{"sleepStartTimestampGMT":"2026-11-18T22:11:30.0","calendarDate":"2026-11-19","deepSleepSeconds":5400,"retro":false}])"};
}

void readTableBytes(std::string_view bytes) {
    // A table has a header with separators: spare the fuzzer the search for it.
    const bool isTable = fileKind(bytes) == FileKind::csv;
    demandOutcome(readActivityFile(isTable ? std::string{bytes} : "Date,Type,Distance\n" + std::string{bytes}, "table.csv", makeDay(2026, 11, 19)));
}

std::vector<std::string> tableSeeds() {
    return {"Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,Distance,Filename,Distance\n"
            "77,\"Nov 19, 2026, 6:10:00 AM\",Lake,Run,\"Windy\nand wet\",3060,10.01,activities/1.fit.gz,10012.5\n",
            "Aktivitätstyp;Datum;Favorit;Titel;Distanz;Kalorien;Zeit;Ø Herzfrequenz;Anstieg gesamt\r\n"
            "Laufen;2026-11-18 06:08:34;false;Morgen;10,05;600;00:50:00,5;150;1.081\r\nLaufen;17.11.2026 06:08;false;Abend;5,00;--;27:00;--;--\r\n",
            "Date,Type,Route Name,Distance (mi),Duration,Average Pace,Climb (ft),Notes,GPX File\n2015-06-01 18:06:12,Running,,6.2,2:12:01,9:00,100,,1.gpx\n",
            "\xEF\xBB\xBFid,start_date_local,name,type,moving_time,distance,elapsed_time,icu_rpe,start_date\n"
            "i1,2026-11-18T07:10:00,Tempo,VirtualRun,3000,10000.5,3060,6,2026-11-18T06:10:00Z\n"};
}

constexpr Target all[] = {
    {"fit", readFitBytes, fitSeeds},
    {"gpx", readBoth<readGpx>, gpxSeeds},
    {"tcx", readBoth<readTcx>, tcxSeeds},
    {"archive", readPacked, packedSeeds},
    {"apple_health", readHealthBytes, healthSeeds},
    {"days", readDaysBytes, daysSeeds},
    {"table", readTableBytes, tableSeeds},
};

}  // namespace

std::span<const Target> targets() { return all; }

}  // namespace legwork::fuzz
