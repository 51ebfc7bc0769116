// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/gpx.h"

#include <gmock/gmock.h>

namespace legwork {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

constexpr std::int64_t morningUtc = 1'795'068'600;  // 2026-11-19T06:10:00Z

std::string gpx(const std::string& body) {
    return R"(<?xml version="1.0" encoding="UTF-8"?><gpx version="1.1" creator="Test watch" xmlns="http://www.topografix.com/GPX/1/1">)" +
           body + "</gpx>";
}
std::string point(const std::string& lat, const std::string& time, const std::string& more = "") {
    return "<trkpt lat=\"" + lat + "\" lon=\"8.0\"><time>" + time + "</time>" + more + "</trkpt>";
}
std::string heart(const std::string& beats, const std::string& degrees) {
    return "<extensions><ns3:TrackPointExtension><ns3:atemp>" + degrees + "</ns3:atemp><ns3:hr>" + beats +
           "</ns3:hr></ns3:TrackPointExtension></extensions>";
}

// 0.009 degrees of latitude at 50° N are 1001.1 m: a degree there is 111,229 m.
const std::string kilometre = point("50.0", "2026-11-19T06:10:00Z", heart("140", "11")) +
                              point("50.0045", "2026-11-19T06:12:30Z", heart("150", "13")) +
                              point("50.009", "2026-11-19T06:15:00Z", heart("150", "13"));

RecordedActivity only(const ActivityFiles& read) {
    for (const auto& problem : read.problems) ADD_FAILURE() << problem.sentence;
    EXPECT_THAT(read.activities, SizeIs(1));
    return read.activities.empty() ? RecordedActivity{} : read.activities.front();
}

TEST(Gpx, MeasuresARunAlongItsPoints) {
    const auto run = only(
        readGpx(gpx("<trk><name>Park</name><desc>windy</desc><type>running</type><trkseg>" + kilometre + "</trkseg></trk>"), "run.gpx"));
    EXPECT_EQ(run.sport, Sport::running);
    EXPECT_EQ(run.start_s, morningUtc);
    EXPECT_EQ(run.elapsed_s, 300);
    EXPECT_EQ(run.timer_s, 300);
    EXPECT_NEAR(*run.distance_m, 1001.1, 0.2);
    EXPECT_TRUE(run.isDistanceMeasured);
    EXPECT_TRUE(run.hasPositions);
    EXPECT_EQ(run.heart_rate_max_bpm, 150);
    EXPECT_EQ(run.title, "Park");
    EXPECT_EQ(run.note, "windy");
    EXPECT_EQ(run.device, "Test watch");
    EXPECT_EQ(run.ascent_m, std::nullopt);
}

TEST(Gpx, ReadsTheOlderVersionAndAnyNamespace) {
    const auto text =
        "<g:gpx version=\"1.0\" xmlns:g=\"http://www.topografix.com/GPX/1/0\"><g:trk><g:trkseg><g:trkpt lat=\"50\" "
        "lon=\"8\"><g:time>2026-11-19T06:10:00Z</g:time>"
        "</g:trkpt><g:trkpt lat=\"50.0009\" lon=\"8\"><g:time>2026-11-19T06:10:30Z</g:time></g:trkpt></g:trkseg></g:trk></g:gpx>";
    EXPECT_EQ(only(readGpx(text, "run.gpx")).elapsed_s, 30);
}

TEST(Gpx, LeavesThePauseBetweenSegmentsOut) {
    const auto more = point("50.1", "2026-11-19T06:20:00Z") + point("50.109", "2026-11-19T06:25:00Z");
    const auto run = only(readGpx(gpx("<trk><trkseg>" + kilometre + "</trkseg><trkseg>" + more + "</trkseg></trk>"), "run.gpx"));
    EXPECT_EQ(run.elapsed_s, 900);
    EXPECT_EQ(run.timer_s, 600);
    EXPECT_NEAR(*run.distance_m, 2002.2, 0.4);
}

TEST(Gpx, KeepsTheOffsetOfTimesThatTellOne) {
    const auto points = point("50", "2026-11-19T07:10:00.250+01:00") + point("50.0009", "2026-11-19T07:10:30.750+01:00");
    const auto run = only(readGpx(gpx("<trk><trkseg>" + points + "</trkseg></trk>"), "run.gpx"));
    EXPECT_EQ(run.start_s, morningUtc);
    EXPECT_EQ(run.offset_min, 60);
    EXPECT_NEAR(*run.elapsed_s, 30.5, 1e-6);
}

TEST(Gpx, ReadsTimesAsSomeProgramsWriteThem) {
    const auto startOf = [](const std::string& time) {
        return only(readGpx(gpx("<trk><trkseg>" + point("50", time) + "</trkseg></trk>"), "run.gpx")).start_s;
    };
    EXPECT_EQ(startOf("2026-11-19T07:10:00+0100"), morningUtc);
    EXPECT_EQ(startOf("2026-11-19T06:10:00"), morningUtc);
    EXPECT_EQ(startOf(" 2026-11-19 06:10:00Z\n"), morningUtc);
}

TEST(Gpx, TakesZForNoOffset) {
    EXPECT_EQ(only(readGpx(gpx("<trk><trkseg>" + kilometre + "</trkseg></trk>"), "run.gpx")).offset_min, std::nullopt);
}

TEST(Gpx, KnowsTheSportByTypeOrByAWordOfTheTitle) {
    const auto sport = [](const std::string& head) {
        return only(readGpx(gpx("<trk>" + head + "<trkseg>" + kilometre + "</trkseg></trk>"), "run.gpx")).sport;
    };
    EXPECT_EQ(sport("<type>9</type>"), Sport::running);
    EXPECT_EQ(sport("<type>trail_running</type>"), Sport::running);
    EXPECT_EQ(sport("<type>VirtualRide</type>"), Sport::cycling);
    EXPECT_EQ(sport("<type>Hiking</type>"), Sport::walking);
    EXPECT_EQ(sport("<type>Nordic Ski</type>"), Sport::other);
    EXPECT_EQ(sport("<name>Morning Run</name>"), Sport::running);
    EXPECT_EQ(sport("<name>Rund um den See</name>"), Sport::other) << "no word of its own";
    EXPECT_EQ(sport("<name>Morning Run</name><type>cycling</type>"), Sport::cycling);
}

TEST(Gpx, TakesEachTrackForAnActivity) {
    const auto track = "<trk><trkseg>" + kilometre + "</trkseg></trk>";
    EXPECT_THAT(readGpx(gpx(track + track), "two.gpx").activities, SizeIs(2));
}

TEST(Gpx, LeavesOutRoutesAndTracksWithoutTimes) {
    const auto route = readGpx(gpx(R"(<rte><rtept lat="50" lon="8"/></rte><wpt lat="50" lon="8"/>)"), "route.gpx");
    ASSERT_THAT(route.problems, SizeIs(1));
    EXPECT_EQ(route.problems[0].verdict, FileVerdict::leftOut);
    EXPECT_EQ(route.problems[0].sentence, "The file holds no track, only waypoints, routes or nothing; it was left out.");
    const auto plan = readGpx(gpx(R"(<trk><trkseg><trkpt lat="50" lon="8"/></trkseg></trk>)"), "plan.gpx");
    ASSERT_THAT(plan.problems, SizeIs(1));
    EXPECT_EQ(plan.problems[0].sentence, "The track has no times, so that it is a plan rather than a run; it was left out.");
}

TEST(Gpx, KeepsWhatStandsBeforeABreak) {
    const auto whole = gpx("<trk><trkseg>" + kilometre + "</trkseg></trk>");
    const auto cut = whole.substr(0, whole.find("06:15:00Z"));
    const auto read = readGpx(cut, "run.gpx");
    ASSERT_THAT(read.activities, SizeIs(1));
    EXPECT_EQ(read.activities[0].elapsed_s, 150);
    ASSERT_THAT(read.problems, SizeIs(1));
    EXPECT_EQ(read.problems[0].verdict, FileVerdict::kept);
    EXPECT_THAT(read.problems[0].sentence, HasSubstr("of " + std::to_string(cut.size())));
}

TEST(Gpx, PassesOverPointsThatAreNone) {
    const auto points = point("NaN", "2026-11-19T06:10:00Z") + point("50", "2026-11-19T06:10:01Z") + point("1e99", "2026-11-19T06:10:02Z") +
                        point("50.00009", "2026-11-19T06:10:03Z") + point("50.00018", "yesterday");
    const auto run = only(readGpx(gpx("<trk><trkseg>" + points + "</trkseg></trk>"), "run.gpx"));
    EXPECT_EQ(run.elapsed_s, 3);
    EXPECT_EQ(run.distance_m, std::nullopt) << "no two points in a row have positions";
}

TEST(Gpx, RefusesEntitiesOfTheFilesOwn) {
    const auto bomb = "<!DOCTYPE gpx [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>" + gpx("<trk><name>&b;</name></trk>");
    const auto read = readGpx(bomb, "bomb.gpx");
    EXPECT_THAT(read.activities, IsEmpty());
    ASSERT_THAT(read.problems, SizeIs(1));
    EXPECT_EQ(read.problems[0].verdict, FileVerdict::refused);
    EXPECT_THAT(read.problems[0].sentence, HasSubstr("entities of its own"));
}

TEST(Gpx, ReadsATreeOfAnyDepth) {
    std::string deep;
    for (int i = 0; i < 200'000; ++i) deep += "<extensions>";
    EXPECT_THAT(readGpx(gpx("<trk><trkseg><trkpt lat=\"50\" lon=\"8\"><time>2026-11-19T06:10:00Z</time>" + deep), "deep.gpx").problems,
                SizeIs(1));
}

}  // namespace
}  // namespace legwork
