// SPDX-License-Identifier: GPL-3.0-or-later
// Files that others recorded, where they lie beside the project: each is read, left out with a reason or refused with a
// reason, and what is read has the totals that its watch or another reader gives.
#include "legwork/activity_files.h"

#include "source_folder.h"

#include <gmock/gmock.h>
#include <algorithm>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>

namespace legwork {
namespace {

using nlohmann::json;

const Day today = makeDay(2026, 11, 26);

std::filesystem::path dataFolder() { return sourceFolder() / "../shared/data"; }

std::string bytesOf(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

ActivityFiles readFile(const std::string& file) { return readActivityFile(bytesOf(dataFolder() / file), file, today); }

json expectations() {
    std::ifstream file(dataFolder() / "expected.json");
    return json::parse(file);
}

/// "2018-10-20 14:46:25+00:00" or "2012-12-26T21:29:53.000Z" as seconds UTC; nothing for "None" or a number.
std::optional<double> instant(std::string text) {
    if (text.size() < 19) return {};
    text[10] = 'T';
    if (const auto time = parseTimestamp(text)) return static_cast<double>(time->utc_s());
    return {};
}

std::optional<double> numberIn(const json& object, const char* key) {
    if (!object.contains(key) || !object[key].is_number()) return {};
    return object[key].get<double>();
}

void expectNear(const Number& read, std::optional<double> expected, double off, const char* what) {
    if (!expected || *expected == 0) return;  // watches write zero for what they did not measure
    ASSERT_TRUE(read) << what << " is " << *expected << " and was not read";
    EXPECT_NEAR(*read, *expected, off) << what;
}

/// What the FIT file's own session messages say.
void expectSessions(const ActivityFiles& files, const json& said) {
    if (said["sessions"].empty() || files.activities.empty()) return;
    ASSERT_EQ(files.activities.size(), said["sessions"].size());
    for (std::size_t i = 0; i < files.activities.size(); ++i) {
        const auto& activity = files.activities[i];
        const auto& session = said["sessions"][i];
        const auto start = instant(session["start_time"]);
        EXPECT_EQ(activity.start_s, start.value_or(static_cast<double>(activity.start_s)));
        expectNear(activity.timer_s, numberIn(session, "total_timer_time"), 1, "timer");
        expectNear(activity.elapsed_s, numberIn(session, "total_elapsed_time"), 1, "elapsed time");
        const auto metres = numberIn(session, "total_distance");
        expectNear(activity.distance_m, metres, metres.value_or(0) * 0.001, "distance");
        expectNear(activity.heart_rate_bpm, numberIn(session, "avg_heart_rate"), 0.5, "heart rate");
        expectNear(activity.ascent_m, numberIn(session, "total_ascent"), 0.5, "ascent");
    }
}

/// What the laps of a TCX file add up to.
void expectLaps(const ActivityFiles& files, const json& said) {
    ASSERT_EQ(files.activities.size(), said["activities"].size());
    for (std::size_t i = 0; i < files.activities.size(); ++i) {
        const auto& activity = files.activities[i];
        const auto& laps = said["activities"][i];
        EXPECT_EQ(activity.start_s, instant(laps["id"]));
        expectNear(activity.timer_s, numberIn(laps, "lap_seconds"), 1, "timer");
        const auto metres = numberIn(laps, "lap_metres");
        expectNear(activity.distance_m, metres, metres.value_or(0) * 0.001, "distance");
    }
}

/// What another reader measures along a GPX file's points, on a sphere. It adds up all tracks and, within a segment, steps
/// between points whose times fail; a step of hundreds of kilometres shows the sphere.
void expectMeasured(const ActivityFiles& files, const json& said) {
    if (files.activities.size() != 1 || said["tracks"] != 1) return;
    const auto& activity = files.activities.front();
    const auto start = instant(said["start"]), end = instant(said["end"]);
    if (start && end && *end > *start) {
        EXPECT_EQ(activity.start_s, *start);
        expectNear(activity.elapsed_s, *end - *start, 1, "elapsed time");
    }
    const auto metres = numberIn(said, "length_2d_m");
    if (metres && *metres > 0) expectNear(activity.distance_m, metres, std::max(*metres * 0.01, 0.1), "distance");
}

void expectAsserted(const ActivityFiles& files, const json& said) {
    for (const auto& assertion : said) {
        const auto& values = assertion["values"];
        if (files.activities.size() != 1 || values.contains("note")) continue;
        const auto& activity = files.activities.front();
        const bool isMeasured = activity.isDistanceMeasured;
        if (const auto metres = numberIn(values, "distance_m"))
            expectNear(activity.distance_m, metres, *metres * (isMeasured ? 0.01 : 0.001) + 0.5, "distance");
    }
}

TEST(RealActivities, HaveTheTotalsThatTheirWatchesAndOtherReadersGive) {
    if (!std::filesystem::exists(dataFolder())) GTEST_SKIP() << "there are no files beside the project";
    const auto expected = expectations();
    for (const auto& [file, said] : expected.items()) {
        SCOPED_TRACE(file);
        const auto files = readFile(file);
        if (said.contains("fitdecode_0_11")) expectSessions(files, said["fitdecode_0_11"]);
        if (said.contains("xml_read")) expectLaps(files, said["xml_read"]);
        if (said.contains("gpxpy")) expectMeasured(files, said["gpxpy"]);
        if (said.contains("peer_asserts")) expectAsserted(files, said["peer_asserts"]);
    }
}

/// A service's whole archive: every row of its table is one activity, with what the service says of it beside the numbers
/// of its recording.
TEST(RealActivities, AnArchiveIsOneActivityForEachOfItsRows) {
    const auto archive = dataFolder() / "exports/strava-bulk-2024-one-run";
    if (!std::filesystem::exists(archive)) GTEST_SKIP() << "there are no files beside the project";
    const auto files = readActivityFiles(filesBelow({archive}), today, [](double) { return true; });
    const json row = expectations()["exports/strava-bulk-2024-one-run/activities/12866632127.fit.gz"]["strava_row"];
    ASSERT_EQ(files->activities.size(), 1u);
    const auto& run = files->activities.front();
    EXPECT_EQ(run.service, "Strava");
    EXPECT_EQ(run.format, "FIT");
    EXPECT_EQ(run.title, row["name"].get<std::string>());
    EXPECT_EQ(run.sport, Sport::running);
    EXPECT_NEAR(*run.distance_m, std::stod(row["distance_m"].get<std::string>()), 3.3);
    EXPECT_NEAR(*run.elapsed_s, std::stod(row["elapsed_s"].get<std::string>()), 1);
    EXPECT_EQ(run.start_s, parseTimestamp("2022-05-29T15:53:35Z")->utc_s());
    EXPECT_FALSE(run.archive.empty());
}

TEST(RealActivities, AreReadOrLeftOutOrRefusedWithAReason) {
    if (!std::filesystem::exists(dataFolder())) GTEST_SKIP() << "there are no files beside the project";
    for (const auto& entry : std::filesystem::recursive_directory_iterator(dataFolder())) {
        const auto file = entry.path().lexically_relative(dataFolder()).string();
        if (!entry.is_regular_file() || file.starts_with("journals/")) continue;
        const auto files = readFile(file);
        EXPECT_FALSE(files.activities.empty() && files.problems.empty()) << file;
        for (const auto& problem : files.problems) EXPECT_TRUE(problem.sentence.ends_with('.')) << file << ": " << problem.sentence;
        const bool isRefused =
            std::ranges::any_of(files.problems, [](const FileProblem& problem) { return problem.verdict != FileVerdict::kept; });
        EXPECT_TRUE(isRefused || !files.activities.empty()) << file;
    }
}

}  // namespace
}  // namespace legwork
