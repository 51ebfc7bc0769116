// SPDX-License-Identifier: GPL-3.0-or-later
#include "legwork/activity_files.h"

#include "fit_writer.h"
#include "packed.h"

#include <gmock/gmock.h>

namespace legwork {
namespace {

using namespace fit;
using testing::ElementsAre;
using testing::Field;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;
using testing::StartsWith;

const Day today = makeDay(2026, 11, 19);

ActivityFiles read(const std::string& bytes) { return readActivityFile(bytes, "file", today); }

/// A run of so many metres and seconds that began `start` seconds behind 1989-12-31.
std::string run(std::int64_t start, std::int64_t metres, std::int64_t seconds, const std::vector<Written>& more = {}) {
    FitWriter fit;
    std::vector<Written> session{fit.field(2, uint32, start), fit.field(5, enumType, 1), fit.field(8, uint32, seconds * 1000),
                                 fit.field(9, uint32, metres * 100)};
    session.insert(session.end(), more.begin(), more.end());
    return fit.message(0, {fit.field(0, enumType, 4)}).message(18, session).file();
}

std::string onlyProblem(const ActivityFiles& files) {
    EXPECT_THAT(files.problems, SizeIs(1));
    return files.problems.empty() ? "" : files.problems.front().sentence;
}

TEST(ActivityFiles, ReadsAPackedFileAsTheOneWithin) {
    const auto plain = read(tenKilometres());
    ASSERT_THAT(plain.activities, SizeIs(1));
    EXPECT_EQ(read(gzip(tenKilometres())).activities, plain.activities);
}

TEST(ActivityFiles, NamesEachByItsPathInTheArchive) {
    const auto files = read(
        zip({{"activities/1.fit.gz", gzip(tenKilometres())}, {"notes.txt", "hello"}, {"__MACOSX/._1", "x"}, {"2.fit", tenKilometres()}}));
    EXPECT_THAT(files.activities,
                ElementsAre(Field(&RecordedActivity::file, "activities/1.fit.gz"), Field(&RecordedActivity::file, "2.fit")));
    EXPECT_THAT(files.problems, ElementsAre(Field(&FileProblem::file, "notes.txt")));
}

TEST(ActivityFiles, SaysOnceWhatHoldsOfManyFilesInAnArchive) {
    std::vector<Member> members{{"1.fit", tenKilometres()}, {"odd.txt", "hello"}};
    for (int i = 0; i < 30; ++i) members.push_back({"me/" + std::to_string(i) + ".json", "{}"});
    const auto files = read(zip(members));
    EXPECT_THAT(files.activities, SizeIs(1));
    ASSERT_THAT(files.problems, SizeIs(2));
    EXPECT_EQ(files.problems[0].file, "odd.txt");
    EXPECT_EQ(files.problems[1].file, "file") << "the archive";
    EXPECT_THAT(files.problems[1].sentence, StartsWith("30 files, the first me/0.json: This is a JSON file"));
}

TEST(ActivityFiles, ReadsAnXmlFileThatBeginsWithSpaces) {
    // As the TCX files that Strava gives back do.
    const auto files = read(
        "          <?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<TrainingCenterDatabase><Activities><Activity Sport=\"Running\">"
        "<Lap "
        "StartTime=\"2026-11-19T06:10:00Z\"><TotalTimeSeconds>600</TotalTimeSeconds></Lap></Activity></Activities></"
        "TrainingCenterDatabase>");
    EXPECT_THAT(files.activities, SizeIs(1));
    EXPECT_THAT(files.problems, IsEmpty());
}

TEST(ActivityFiles, RefusesFilesPackedOverAndOver) {
    EXPECT_THAT(read(gzip(gzip(tenKilometres()))).activities, SizeIs(1));
    const auto files = read(gzip(gzip(gzip(tenKilometres()))));
    EXPECT_THAT(files.activities, IsEmpty());
    EXPECT_THAT(onlyProblem(files), StartsWith("This is packed within packed files"));
}

TEST(ActivityFiles, GivesEveryFileAnActivityOrAReason) {
    for (const std::string bytes : {"", "hello", "{}", "<html/>", "a,b\n", "<gpx/>", "<TrainingCenterDatabase/>", "\x1F\x8B", "PK\x03\x04",
                                    "<HealthData/>", "<kml/>"}) {
        const auto files = read(bytes);
        EXPECT_THAT(files.activities, IsEmpty());
        ASSERT_THAT(files.problems, SizeIs(1)) << bytes;
        EXPECT_EQ(files.problems[0].file, "file");
        EXPECT_NE(files.problems[0].verdict, FileVerdict::kept) << bytes;
    }
}

TEST(ActivityFiles, RefusesAStartBeforeThereWereSuchWatches) {
    const auto files = read(run(0x1000'0000, 10'000, 3000));  // 1998-07-03
    EXPECT_THAT(files.activities, IsEmpty());
    EXPECT_THAT(onlyProblem(files), HasSubstr("1998-07-03"));
}

TEST(ActivityFiles, RefusesAStartThatIsYetToCome) {
    constexpr std::int64_t day = 86'400;
    EXPECT_THAT(read(run(morning + day, 10'000, 3000)).activities, SizeIs(1)) << "in Auckland it can be tomorrow already";
    EXPECT_THAT(onlyProblem(read(run(morning + 2 * day, 10'000, 3000))), HasSubstr("2026-11-21, which is yet to come"));
}

TEST(ActivityFiles, HoldsWhatIsFurtherOrFasterOrLongerThanAnyoneGoes) {
    const auto doubtOf = [](const std::string& bytes) {
        const auto files = read(bytes);
        EXPECT_THAT(files.activities, SizeIs(1));
        return files.activities.empty() ? "" : files.activities.front().doubt;
    };
    EXPECT_THAT(doubtOf(run(morning, 10'000, 3000)), IsEmpty());
    EXPECT_THAT(doubtOf(run(morning, 400'000, 200'000)), StartsWith("400 km in one go is further than anyone goes"));
    EXPECT_THAT(doubtOf(run(morning, 10'000, 600)), StartsWith("10.00 km in 600 s is faster than anyone goes"));
    EXPECT_THAT(doubtOf(run(morning - 400'000, 100'000, 300'000)), StartsWith("From start to end 83 hours passed"));
}

TEST(ActivityFiles, LeavesOutAValueThatCannotBeAndSaysSo) {
    const FitWriter fit;
    const auto files = read(run(morning, 10'000, 3000, {fit.field(16, uint8, 7)}));
    ASSERT_THAT(files.activities, SizeIs(1));
    EXPECT_EQ(files.activities[0].heart_rate_bpm, std::nullopt);
    EXPECT_THAT(onlyProblem(files), StartsWith("What cannot be was left out (heart rate 7)"));
}

TEST(ActivityFiles, TakesAZeroForNothingMeasured) {
    const FitWriter fit;
    const auto files = read(run(morning, 0, 3000, {fit.field(16, uint8, 0)}));
    ASSERT_THAT(files.activities, SizeIs(1));
    EXPECT_EQ(files.activities[0].distance_m, std::nullopt);
    EXPECT_EQ(files.activities[0].heart_rate_bpm, std::nullopt);
    EXPECT_THAT(files.problems, IsEmpty());
}

TEST(ActivityFiles, RefusesOneThatTellsNeitherTimeNorDistance) {
    EXPECT_THAT(onlyProblem(read(run(morning, 0, 0))), StartsWith("The file tells neither how long it lasted nor how far it went"));
}

}  // namespace
}  // namespace legwork
