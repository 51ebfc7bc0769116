// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/tcx.h"

#include <gmock/gmock.h>

namespace legwork {
namespace {

using testing::IsEmpty;
using testing::SizeIs;

constexpr std::int64_t morningUtc = 1'795'068'600;  // 2026-11-19T06:10:00Z

std::string tcx(const std::string& body) {
    return R"(<?xml version="1.0"?><TrainingCenterDatabase xmlns="http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2">)" + body +
           "</TrainingCenterDatabase>";
}
std::string lap(const std::string& start, const std::string& totals, const std::string& track = "") {
    return "<Lap StartTime=\"" + start + "\">" + totals + track + "</Lap>";
}
std::string stated(const std::string& seconds, const std::string& metres, const std::string& mean, const std::string& highest) {
    return "<TotalTimeSeconds>" + seconds + "</TotalTimeSeconds><DistanceMeters>" + metres +
           "</DistanceMeters><AverageHeartRateBpm><Value>" + mean + "</Value></AverageHeartRateBpm><MaximumHeartRateBpm><Value>" + highest +
           "</Value></MaximumHeartRateBpm>";
}
std::string point(const std::string& time, const std::string& metres) {
    return "<Trackpoint><Time>" + time + "</Time><DistanceMeters>" + metres + "</DistanceMeters></Trackpoint>";
}
std::string run(const std::string& laps) {
    return "<Activity Sport=\"Running\"><Id>2026-11-19T06:10:00.000Z</Id><Notes>windy</Notes>" + laps +
           "<Creator><Name>Test watch</Name><UnitId>3885435205</UnitId></Creator></Activity>";
}

RecordedActivity only(const ActivityFiles& read) {
    for (const auto& problem : read.problems) ADD_FAILURE() << problem.sentence;
    EXPECT_THAT(read.activities, SizeIs(1));
    return read.activities.empty() ? RecordedActivity{} : read.activities.front();
}

TEST(Tcx, AddsUpWhatTheLapsState) {
    const auto track = "<Track>" + point("2026-11-19T06:10:00Z", "0") + point("2026-11-19T06:20:10Z", "1990") + "</Track>";
    const auto read = only(readTcx(tcx("<Activities>" +
                                       run(lap("2026-11-19T06:10:00.000Z", stated("200.5", "1000", "140", "160")) +
                                           lap("2026-11-19T06:13:20.500Z", stated("399.5", "1000.5", "155", "175"), track)) +
                                       "</Activities>"),
                                   "run.tcx"));
    EXPECT_EQ(read.sport, Sport::running);
    EXPECT_EQ(read.start_s, morningUtc);
    EXPECT_EQ(read.timer_s, 600);
    EXPECT_EQ(read.elapsed_s, 610);
    EXPECT_EQ(read.distance_m, 2000.5);
    EXPECT_FALSE(read.isDistanceMeasured);
    EXPECT_NEAR(*read.heart_rate_bpm, (140 * 200.5 + 155 * 399.5) / 600, 1e-9);
    EXPECT_EQ(read.heart_rate_max_bpm, 175);
    EXPECT_EQ(read.note, "windy");
    EXPECT_EQ(read.device, "Test watch");
    EXPECT_EQ(read.sourceId, "watch-3885435205-1795068600") << "the same as in the FIT file of that watch";
}

TEST(Tcx, TakesTheWatchsCountWhereALapStatesNoDistance) {
    const auto track = "<Track>" + point("2026-11-19T06:10:00Z", "0") + point("2026-11-19T06:15:00Z", "1234.5") + "</Track>";
    const auto read = only(
        readTcx(tcx("<Activities>" + run(lap("2026-11-19T06:10:00Z", "<TotalTimeSeconds>300</TotalTimeSeconds>", track)) + "</Activities>"),
                "run.tcx"));
    EXPECT_EQ(read.distance_m, 1234.5);
    EXPECT_FALSE(read.hasPositions);
}

TEST(Tcx, ReadsEachSportOfAMultisportSession) {
    const auto sport = [](const std::string& name) {
        return "<Activity Sport=\"" + name + "\"><Id>2026-11-19T06:10:00Z</Id>" +
               lap("2026-11-19T06:10:00Z", stated("60", "100", "140", "150")) + "</Activity>";
    };
    const auto read = readTcx(tcx("<Activities><MultiSportSession><FirstSport>" + sport("Biking") + "</FirstSport><NextSport>" +
                                  sport("Running") + "</NextSport></MultiSportSession></Activities>"),
                              "two.tcx");
    ASSERT_THAT(read.activities, SizeIs(2));
    EXPECT_EQ(read.activities[0].sport, Sport::cycling);
    EXPECT_EQ(read.activities[1].sport, Sport::running);
}

TEST(Tcx, LeavesOutCourses) {
    const auto read = readTcx(tcx("<Courses><Course><Name>Round</Name></Course></Courses>"), "course.tcx");
    ASSERT_THAT(read.problems, SizeIs(1));
    EXPECT_EQ(read.problems[0].verdict, FileVerdict::leftOut);
}

TEST(Tcx, TakesNothingForAStatementThatIsNoNumber) {
    const auto read =
        only(readTcx(tcx("<Activities>" + run(lap("2026-11-19T06:10:00Z", stated("600", "NaN", "-", ""))) + "</Activities>"), "run.tcx"));
    EXPECT_EQ(read.timer_s, 600);
    EXPECT_EQ(read.distance_m, std::nullopt);
    EXPECT_EQ(read.heart_rate_bpm, std::nullopt);
}

TEST(Tcx, KeepsWhatStandsBeforeABreak) {
    const auto whole = tcx("<Activities>" + run(lap("2026-11-19T06:10:00Z", stated("600", "2000", "140", "150"))) + "</Activities>");
    const auto read = readTcx(whole.substr(0, whole.find("<Creator>")), "run.tcx");
    ASSERT_THAT(read.activities, SizeIs(1));
    EXPECT_EQ(read.activities[0].distance_m, 2000);
    ASSERT_THAT(read.problems, SizeIs(1));
    EXPECT_EQ(read.problems[0].verdict, FileVerdict::kept);
}

TEST(Tcx, PassesOverSessionsWithinSessionsWithoutEnd) {
    std::string deep;
    for (int i = 0; i < 200'000; ++i) deep += "<MultiSportSession>";
    EXPECT_THAT(readTcx(tcx("<Activities>" + deep), "deep.tcx").activities, IsEmpty());
}

}  // namespace
}  // namespace legwork
