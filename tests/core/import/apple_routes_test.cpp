// SPDX-License-Identifier: GPL-3.0-or-later
// An export of Apple Health as the phone packs it: export.xml, and a GPX file for each way.
#include "import/apple_routes.h"

#include "packed.h"

#include <gmock/gmock.h>

namespace legwork {
namespace {

using testing::SizeIs;

const Day today = makeDay(2026, 11, 19);

std::string workout(const std::string& attributes, const std::string& route = "") {
    return R"(<Workout workoutActivityType="HKWorkoutActivityTypeRunning" duration="6" durationUnit="min" startDate="2026-11-18 07:00:00 +0100" )"
           R"(endDate="2026-11-18 07:06:00 +0100" )" +
           attributes + ">" + (route.empty() ? "" : "<WorkoutRoute><FileReference path=\"" + route + "\"/></WorkoutRoute>") + "</Workout>";
}
/// A kilometre north in six minutes from 6:00 UTC and so many seconds.
std::string way(int late_s = 5) {
    std::string points;
    for (int minute = 0; minute <= 6; ++minute)
        points += "<trkpt lat=\"" + std::to_string(50 + minute * 0.0015) + "\" lon=\"8\"><time>2026-11-18T06:0" + std::to_string(minute) +
                  ":" + (late_s < 10 ? "0" : "") + std::to_string(late_s) + "Z</time></trkpt>";
    return "<gpx version=\"1.1\"><trk><name>Route</name><trkseg>" + points + "</trkseg></trk></gpx>";
}
ActivityFiles read(const std::string& xml, const std::vector<Member>& ways) {
    std::vector<Member> members{{"apple_health_export/export_cda.xml", "<ClinicalDocument/>"}};
    members.insert(members.end(), ways.begin(), ways.end());
    members.push_back({"apple_health_export/export.xml", "<HealthData>" + xml + "</HealthData>"});
    return readActivityFile(zip(members), "export.zip", today);
}

constexpr auto path = "/workout-routes/route_1.gpx";
const std::string packedPath = std::string{"apple_health_export"} + path;

TEST(AppleRoutes, AWorkoutAndItsWayAreOneActivity) {
    const auto files = read(workout(R"(totalDistance="1" totalDistanceUnit="km")", path), {{packedPath, way()}});
    ASSERT_THAT(files.activities, SizeIs(1));
    EXPECT_EQ(files.activities[0].distance_m, 1'000) << "the watch's own total";
    EXPECT_EQ(files.activities[0].format, appleHealth);
}

TEST(AppleRoutes, AWorkoutThatDoesNotSayHowFarItWentIsMeasuredAlongItsWay) {
    const auto files = read(workout("", path), {{packedPath, way()}});
    ASSERT_THAT(files.activities, SizeIs(1));
    // 0.009° of latitude at 50° north are 1001 m.
    EXPECT_NEAR(files.activities[0].distance_m.value(), 1'001, 2);
    EXPECT_TRUE(files.activities[0].isDistanceMeasured);
}

TEST(AppleRoutes, AWayIsKnownByItsTimeWhereTheWorkoutDoesNotNameIt) {
    EXPECT_THAT(read(workout(R"(totalDistance="1" totalDistanceUnit="km")"), {{packedPath, way()}}).activities, SizeIs(1));
}

TEST(AppleRoutes, AWayWithoutAWorkoutIsAnActivityOfItsOwn) {
    EXPECT_THAT(read("", {{packedPath, way()}}).activities, SizeIs(1));
    EXPECT_THAT(readActivityFile(zip({{packedPath, way()}}), "routes.zip", today).activities, SizeIs(1)) << "where there is no export";
}

TEST(AppleRoutes, ThoseThatTellNothingMoreAreNotRead) {
    ActivityFiles files;
    files.activities.resize(2);
    for (auto& activity : files.activities) activity.format = appleHealth;
    files.activities[0].start_s = 100;
    files.activities[0].distance_m = 5'000;
    files.activities[1].start_s = 200;
    const std::vector<AppleRoute> routes{{"/1.gpx", 100}, {"/2.gpx", 200}};
    EXPECT_EQ(routesToRead({"a/1.gpx", "a/2.gpx", "a/3.gpx"}, routes, files), (std::vector<std::string>{"a/2.gpx", "a/3.gpx"}));
}

}  // namespace
}  // namespace legwork
