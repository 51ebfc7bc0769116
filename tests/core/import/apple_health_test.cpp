// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/apple_health.h"

#include <fmt/format.h>
#include <gmock/gmock.h>

namespace legwork {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

AppleHealth read(const std::string& xml) { return readAppleHealth(onePiece(xml), "export.xml"); }
AppleHealth readWithin(const std::string& elements) {
    return read("<?xml version=\"1.0\"?>\n<HealthData locale=\"en_GB\">\n" + elements + "\n</HealthData>\n");
}

std::string record(const std::string& type, const std::string& start, const std::string& end, const std::string& value,
                   const std::string& unit = "") {
    return fmt::format(R"(<Record type="{}" sourceName="Watch" unit="{}" startDate="{}" endDate="{}" value="{}"/>)", type, unit, start, end,
                       value);
}
std::string asleep(const std::string& start, const std::string& end, const std::string& stage = "AsleepCore") {
    return record("HKCategoryTypeIdentifierSleepAnalysis", start, end, "HKCategoryValueSleepAnalysis" + stage);
}
std::string workout(const std::string& kind, const std::string& attributes, const std::string& children = "") {
    return fmt::format(R"(<Workout workoutActivityType="HKWorkoutActivityType{}" sourceName="Watch" startDate="2026-11-18 07:10:00 +0100" )"
                       R"(endDate="2026-11-18 08:05:00 +0100" {}>{}</Workout>)",
                       kind, attributes, children);
}

/// "2026-11-18 sleep_h 7.5".
std::vector<std::string> valuesOf(const AppleHealth& health) {
    std::vector<std::string> all;
    for (const auto& one : health.files.values)
        all.push_back(fmt::format("{} {} {:g}", one.time ? text(*one.time) : text(one.day), one.column, one.value));
    return all;
}

TEST(AppleHealth, AWorkoutHasItsTotalsInEitherOfTheWaysThatAppleWroteThem) {
    const auto old = readWithin(workout("Running", R"(duration="50" durationUnit="min" totalDistance="6.2" totalDistanceUnit="mi")"));
    const auto since2022 = readWithin(workout(
        "Running", R"(duration="50" durationUnit="min")",
        R"(<WorkoutStatistics type="HKQuantityTypeIdentifierDistanceWalkingRunning" sum="6.2" unit="mi"/>)"
        R"(<WorkoutStatistics type="HKQuantityTypeIdentifierHeartRate" average="151.5" maximum="178" unit="count/min"/>)"
        R"(<WorkoutActivity><WorkoutStatistics type="HKQuantityTypeIdentifierHeartRate" average="99" unit="count/min"/></WorkoutActivity>)"));
    for (const auto& health : {old, since2022}) {
        ASSERT_THAT(health.files.activities, SizeIs(1));
        const auto& run = health.files.activities[0];
        EXPECT_EQ(run.sport, Sport::running);
        EXPECT_EQ(text(Timestamp{run.start_s + *run.offset_min * 60, *run.offset_min}), "2026-11-18T07:10:00+01:00");
        EXPECT_EQ(run.timer_s, 3'000);
        EXPECT_EQ(run.elapsed_s, 3'300) << "five minutes of it stopped";
        EXPECT_DOUBLE_EQ(run.distance_m.value(), 6.2 * 1609.344);
        EXPECT_THAT(health.files.problems, IsEmpty());
    }
    EXPECT_EQ(since2022.files.activities[0].heart_rate_bpm, 151.5) << "the whole, not a part of it";
    EXPECT_EQ(since2022.files.activities[0].heart_rate_max_bpm, 178);
}

TEST(AppleHealth, AWorkoutTellsWhetherItWasIndoorsAndHowFarUp) {
    const auto health = readWithin(
        workout("Running", "",
                R"(<MetadataEntry key="HKIndoorWorkout" value="1"/><MetadataEntry key="HKElevationAscended" value="12345 cm"/>)") +
        workout("Running", "", R"(<MetadataEntry key="HKIndoorWorkout" value="0"/>)") + workout("Cycling", ""));
    ASSERT_THAT(health.files.activities, SizeIs(3));
    EXPECT_EQ(health.files.activities[0].place, Place::treadmill);
    EXPECT_DOUBLE_EQ(health.files.activities[0].ascent_m.value(), 123.45);
    EXPECT_EQ(health.files.activities[1].place, Place::outdoor);
    EXPECT_FALSE(health.files.activities[2].place) << "what is not told of the one before";
}

TEST(AppleHealth, AWorkoutNamesTheRouteThatBelongsToIt) {
    const auto health =
        readWithin(workout("Walking", "") +
                   workout("Running", "", R"(<WorkoutRoute><FileReference path="/workout-routes/route_1.gpx"/></WorkoutRoute>)"));
    ASSERT_THAT(health.routes, SizeIs(1));
    EXPECT_EQ(health.routes[0].path, "/workout-routes/route_1.gpx");
    EXPECT_EQ(health.routes[0].start_s, health.files.activities[1].start_s);
}

TEST(AppleHealth, OnlyTimeAsleepIsSleep) {
    const auto health = readWithin(asleep("2026-11-17 22:00:00 +0100", "2026-11-18 07:00:00 +0100", "InBed") +
                                   asleep("2026-11-17 23:00:00 +0100", "2026-11-18 02:00:00 +0100", "AsleepDeep") +
                                   asleep("2026-11-18 02:00:00 +0100", "2026-11-18 02:30:00 +0100", "Awake") +
                                   asleep("2026-11-18 02:30:00 +0100", "2026-11-18 06:30:00 +0100", "AsleepREM") +
                                   asleep("2026-11-18 13:00:00 +0100", "2026-11-18 13:30:00 +0100", "Asleep"));
    EXPECT_THAT(valuesOf(health), ElementsAre("2026-11-18 sleep_h 7", "2026-11-18 nap_h 0.5"));
}

TEST(AppleHealth, WeightAndWaterAreInTheUnitsOfTheJournal) {
    const auto health =
        readWithin(record("HKQuantityTypeIdentifierBodyMass", "2026-11-18 07:00:00 +0100", "2026-11-18 07:00:00 +0100", "140", "lb") +
                   record("HKQuantityTypeIdentifierDietaryWater", "2026-11-18 12:00:00 +0100", "2026-11-18 12:00:00 +0100", "0.25", "L"));
    // 140 lb × 0.45359237 = 63.50 kg.
    EXPECT_THAT(valuesOf(health), ElementsAre("2026-11-18T07:00:00+01:00 mass_kg 63.5", "2026-11-18T12:00:00+01:00 ml 250"));
}

TEST(AppleHealth, ARecordWithinACorrelationIsNotCountedAgain) {
    const auto water =
        record("HKQuantityTypeIdentifierDietaryWater", "2026-11-18 12:00:00 +0100", "2026-11-18 12:00:00 +0100", "250", "mL");
    EXPECT_THAT(readWithin("<Correlation type=\"food\">" + water + "</Correlation>" + water).files.values, SizeIs(1));
}

TEST(AppleHealth, WhatHasAnUnknownUnitOrTimeIsLeftOutAndSaid) {
    const auto health = readWithin(record("HKQuantityTypeIdentifierBodyMass", "2026-11-18 07:00:00 +0100", "", "9", "slug") +
                                   record("HKQuantityTypeIdentifierBodyMass", "today", "", "60", "kg"));
    EXPECT_THAT(health.files.values, IsEmpty());
    ASSERT_THAT(health.files.problems, SizeIs(1));
    EXPECT_EQ(health.files.problems[0].verdict, FileVerdict::kept);
    EXPECT_THAT(health.files.problems[0].sentence, HasSubstr("2 entries"));
}

TEST(AppleHealth, AFileThatBreaksOffGivesWhatWasWholeAndTheLine) {
    const auto whole = "<HealthData>\n" + asleep("2026-11-17 23:00:00 +0100", "2026-11-18 06:00:00 +0100") + "\n" +
                       workout("Running", R"(duration="50" durationUnit="min")") + "\n";
    const auto health =
        read(whole + R"(<Workout workoutActivityType="HKWorkoutActivityTypeRunning" startDate="2026-11-19 07:10:00 +0100"><Metadata)");
    EXPECT_THAT(health.files.activities, SizeIs(1)) << "the second was not whole";
    EXPECT_THAT(valuesOf(health), ElementsAre("2026-11-18 sleep_h 7"));
    ASSERT_THAT(health.files.problems, SizeIs(1));
    EXPECT_THAT(health.files.problems[0].sentence, HasSubstr("line 4"));
    EXPECT_EQ(health.files.problems[0].verdict, FileVerdict::kept);
}

TEST(AppleHealth, AFileOfNothingBreaksOffAtOnce) {
    const auto health = read("");
    ASSERT_THAT(health.files.problems, SizeIs(1));
    EXPECT_THAT(health.files.problems[0].sentence, HasSubstr("line 1"));
}

TEST(AppleHealth, AFileThatDeclaresEntitiesIsRefused) {
    const auto bomb = R"(<!DOCTYPE HealthData [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><HealthData>)" +
                      asleep("2026-11-17 23:00:00 +0100", "2026-11-18 06:00:00 +0100") + "&b;</HealthData>";
    const auto health = read(bomb);
    EXPECT_THAT(health.files.values, IsEmpty());
    ASSERT_THAT(health.files.problems, SizeIs(1));
    EXPECT_EQ(health.files.problems[0].verdict, FileVerdict::refused);
}

TEST(AppleHealth, AMalformedDeclarationOfTheFormIsNoMatter) {
    // As phones wrote it in 2022: the first list is never closed.
    const auto health = read(
        "<?xml version=\"1.0\"?>\n<!DOCTYPE HealthData [\n<!ATTLIST VisionPrescription\n  brand CDATA #IMPLIED\n<!ELEMENT RightEye "
        "EMPTY>\n]>\n<HealthData>" +
        asleep("2026-11-17 23:00:00 +0100", "2026-11-18 06:00:00 +0100") + "</HealthData>");
    EXPECT_THAT(health.files.values, SizeIs(1));
    EXPECT_THAT(health.files.problems, IsEmpty());
}

TEST(AppleHealth, AControlCharacterInANameIsNoMatter) {
    EXPECT_THAT(readWithin("<Record type=\"x\" sourceName=\"a\vb\"/>" + asleep("2026-11-17 23:00:00 +0100", "2026-11-18 06:00:00 +0100"))
                    .files.problems,
                IsEmpty());
}

TEST(AppleHealth, MayBeWrittenInUtf16) {
    const std::string plain = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><HealthData>" +
                              asleep("2026-11-17 23:00:00 +0100", "2026-11-18 06:00:00 +0100") + "</HealthData>";
    std::string wide = "\xFF\xFE";
    for (const char c : plain) wide += {c, '\0'};
    EXPECT_THAT(valuesOf(read(wide)), ElementsAre("2026-11-18 sleep_h 7"));
}

TEST(AppleHealth, ComesToTheSameInPiecesOfAnySize) {
    const auto xml = "<HealthData>\n" + asleep("2026-11-17 23:00:00 +0100", "2026-11-18 06:00:00 +0100") +
                     workout("Running", R"(duration="50" durationUnit="min")") + "</HealthData>";
    for (const std::size_t size : {1u, 7u, 64u}) {
        std::string_view left = xml;
        const auto health = readAppleHealth(
            [&] {
                const auto piece = left.substr(0, size);
                left.remove_prefix(piece.size());
                return piece;
            },
            "export.xml");
        EXPECT_THAT(health.files.activities, SizeIs(1));
        EXPECT_THAT(health.files.values, SizeIs(1));
        EXPECT_THAT(health.files.problems, IsEmpty());
    }
}

}  // namespace
}  // namespace legwork
