// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/garmin_account.h"

#include "fit_writer.h"
#include "legwork/take_in.h"
#include "packed.h"

#include <gmock/gmock.h>

namespace legwork {
namespace {

using testing::IsEmpty;
using testing::SizeIs;

const Day today = makeDay(2026, 11, 26);

/// 10 km in 50 minutes from 7:10 on 19 November 2026 at +01:00; Garmin counts in milliseconds and centimetres.
constexpr auto activities = R"([{"summarizedActivitiesExport": [{"activityId": 1, "name": "Morning run", "activityType": "running",
    "beginTimestamp": 1795068600000, "startTimeLocal": 1795072200000, "duration": 3000000.0, "elapsedDuration": 3060000.0,
    "distance": 1000000.0, "elevationGain": 12000.0, "avgHr": 148.0, "workoutRpe": 60, "parent": false,
    "splits": [{"duration": 5, "distance": 7}]},
   {"activityType": "multi_sport", "beginTimestamp": 1795068600000, "duration": 3000000.0, "parent": true}]}])";
constexpr auto nights = R"([{"sleepStartTimestampGMT": "2026-11-18T22:11:30.0", "sleepEndTimestampGMT": "2026-11-19T05:50:00.0",
    "calendarDate": "2026-11-19", "deepSleepSeconds": 5400, "lightSleepSeconds": 16200, "remSleepSeconds": 5400, "awakeSleepSeconds": 900,
    "sleepScores": {"overallScore": 80}},
   {"sleepStartTimestampGMT": null, "calendarDate": "2026-11-20", "retro": true}])";

ActivityFiles read(std::string_view json) { return readGarminJson(garminJson(json).value(), onePiece(json), "file.json"); }

TEST(GarminAccount, AnActivityIsInMetresAndSeconds) {
    const auto files = read(activities);
    ASSERT_THAT(files.activities, SizeIs(1)) << "the whole of a triathlon is none";
    const auto& run = files.activities[0];
    EXPECT_EQ(run.sport, Sport::running);
    EXPECT_EQ(text(Timestamp{run.start_s + 3600, *run.offset_min}), "2026-11-19T07:10:00+01:00");
    EXPECT_DOUBLE_EQ(run.timer_s.value(), 3'000);
    EXPECT_DOUBLE_EQ(run.elapsed_s.value(), 3'060);
    EXPECT_DOUBLE_EQ(run.distance_m.value(), 10'000);
    EXPECT_DOUBLE_EQ(run.ascent_m.value(), 120);
    EXPECT_EQ(run.heart_rate_bpm, 148);
    EXPECT_DOUBLE_EQ(run.rpe.value(), 6);
    EXPECT_EQ(run.title, "Morning run");
    EXPECT_THAT(files.problems, IsEmpty());
}

TEST(GarminAccount, ANightIsTheTimeAsleepOnTheMorningItEnds) {
    const auto files = read(nights);
    ASSERT_THAT(files.values, SizeIs(1)) << "of the other nothing is known";
    EXPECT_EQ(files.values[0].day, makeDay(2026, 11, 19));
    EXPECT_EQ(files.values[0].value, 7.5) << "1.5 h deep, 4.5 h light, 1.5 h REM";
}

TEST(GarminAccount, AFileThatBreaksOffGivesWhatWasWhole) {
    const std::string whole = activities;
    const auto files = read(std::string_view{whole}.substr(0, whole.find("multi_sport")));
    EXPECT_THAT(files.activities, SizeIs(1));
    ASSERT_THAT(files.problems, SizeIs(1));
    EXPECT_EQ(files.problems[0].verdict, FileVerdict::kept);
}

TEST(GarminAccount, OtherJsonIsNoneOfIt) {
    EXPECT_FALSE(garminJson("{}"));
    EXPECT_FALSE(garminJson(R"([{"calendarDate": "2026-11-19", "totalSteps": 5}])"));
}

TEST(GarminAccount, ARecordingInItWinsOverItsSummary) {
    // The recording is that of fit_writer.h: tenKilometres(). Its summary is a hundred metres off.
    const auto recording = readActivityFile(fit::tenKilometres(), "1.fit", today).activities.at(0);
    const auto summary = R"([{"summarizedActivitiesExport": [{"activityType": "running", "beginTimestamp": )" +
                         std::to_string(recording.start_s * 1000) + R"(, "duration": )" + std::to_string(*recording.timer_s * 1000) +
                         R"(, "distance": )" + std::to_string((*recording.distance_m + 100) * 100) + "}]}]";
    const auto files =
        readActivityFile(zip({{"DI_CONNECT/DI-Connect-Fitness/me_0_summarizedActivities.json", summary},
                              {"DI_CONNECT/DI-Connect-Uploaded-Files/UploadedFiles_0-_Part1.zip", zip({{"1.fit", fit::tenKilometres()}})}}),
                         "account.zip", today);
    ASSERT_THAT(files.activities, SizeIs(2));
    const auto plan = planFiles({}, files, [](std::int64_t) { return 60; });
    std::vector<const PlannedActivity*> added;
    for (const auto& planned : plan.activities)
        if (planned.fate == Fate::added) added.push_back(&planned);
    ASSERT_THAT(added, SizeIs(1));
    EXPECT_EQ(added[0]->run->distance_m, recording.distance_m);
    EXPECT_EQ(added[0]->recorded.format, "FIT");
}

}  // namespace
}  // namespace legwork
