// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/fit.h"

#include "fit_writer.h"

#include <gmock/gmock.h>

namespace legwork {
namespace {

using namespace fit;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;
using testing::StartsWith;

constexpr std::int64_t morningUtc = 1'795'068'600;

RecordedActivity only(const ActivityFiles& read) {
    for (const auto& problem : read.problems) ADD_FAILURE() << problem.sentence;
    EXPECT_THAT(read.activities, SizeIs(1));
    return read.activities.empty() ? RecordedActivity{} : read.activities.front();
}

FileProblem onlyProblem(const ActivityFiles& read) {
    EXPECT_THAT(read.problems, SizeIs(1));
    return read.problems.empty() ? FileProblem{} : read.problems.front();
}

/// An activity file's own description, behind which a test writes its messages.
FitWriter begun(bool isBigEndian = false) {
    FitWriter fit(isBigEndian);
    fit.message(0, {fit.field(0, enumType, 4), fit.field(1, uint16, 1), fit.field(3, uint32z, 77)});
    return fit;
}

/// `count` records a second apart, each 3 m further, from `seconds` behind the morning on.
void addRecords(FitWriter& fit, int count, int seconds = 0) {
    for (int i = 0; i < count; ++i)
        fit.message(20, {fit.field(253, uint32, morning + seconds + i), fit.field(5, uint32, 300 * (seconds + i)),
                         fit.field(3, uint8, 140 + i % 2)});
}

TEST(Fit, ReadsARunByTheWatchsOwnTotals) {
    const auto run = only(readFit(tenKilometres(), "run.fit"));
    EXPECT_EQ(run.file, "run.fit");
    EXPECT_EQ(run.sport, Sport::running);
    EXPECT_EQ(run.sportAsWritten, "running");
    EXPECT_EQ(run.start_s, morningUtc);
    EXPECT_EQ(run.offset_min, 60);
    EXPECT_EQ(run.timer_s, 3000);
    EXPECT_EQ(run.elapsed_s, 3010);
    EXPECT_EQ(run.distance_m, 10'000);
    EXPECT_FALSE(run.isDistanceMeasured);
    EXPECT_EQ(run.device, "Garmin, product 3110");
    EXPECT_EQ(run.sourceId, "watch-77-1795068600");
}

TEST(Fit, LeavesOpenWhatTheWatchDidNotWrite) {
    const auto run = only(readFit(tenKilometres(), "run.fit"));
    for (const auto& value : {run.ascent_m, run.descent_m, run.heart_rate_bpm, run.heart_rate_max_bpm, run.temp_c, run.rpe, run.feel})
        EXPECT_EQ(value, std::nullopt);
    EXPECT_EQ(run.place, std::nullopt);
    EXPECT_THAT(run.title, IsEmpty());
}

TEST(Fit, ReadsWhatTheWatchKnowsOfTheRunner) {
    const FitWriter fit;
    const auto run = only(
        readFit(tenKilometres({fit.field(16, uint8, 151), fit.field(17, uint8, 176), fit.field(22, uint16, 120), fit.field(23, uint16, 118),
                               fit.field(57, sint8, -4), fit.field(192, uint8, 75), fit.field(193, uint8, 60)}),
                "run.fit"));
    EXPECT_EQ(run.heart_rate_bpm, 151);
    EXPECT_EQ(run.heart_rate_max_bpm, 176);
    EXPECT_EQ(run.ascent_m, 120);
    EXPECT_EQ(run.descent_m, 118);
    EXPECT_EQ(run.temp_c, -4);
    EXPECT_EQ(run.feel, 75);
    EXPECT_EQ(run.rpe, 6) << "the watch writes ten times the effort";
}

TEST(Fit, ReadsATreadmillRunWithoutPositions) {
    const FitWriter fit;
    const auto run = only(readFit(tenKilometres({fit.field(6, enumType, 1)}), "run.fit"));
    EXPECT_EQ(run.place, Place::treadmill);
    EXPECT_FALSE(run.hasPositions);
    EXPECT_EQ(run.sportAsWritten, "running, treadmill");
    EXPECT_EQ(run.distance_m, 10'000);
}

TEST(Fit, ReadsBothOrdersOfBytes) {
    for (const bool isBigEndian : {false, true}) {
        auto fit = begun(isBigEndian);
        fit.message(18, {fit.field(253, uint32, morning + 60), fit.field(2, uint32, morning), fit.field(5, enumType, 1),
                         fit.field(8, uint32, 60'000), fit.field(9, uint32, 20'000)});
        const auto run = only(readFit(fit.file(), "run.fit"));
        EXPECT_EQ(run.start_s, morningUtc);
        EXPECT_EQ(run.timer_s, 60);
        EXPECT_EQ(run.distance_m, 200);
    }
}

TEST(Fit, PassesOverFieldsOfDevelopers) {
    auto fit = begun();
    fit.message(18, {fit.field(253, uint32, morning + 60), fit.field(2, uint32, morning), fit.field(8, uint32, 60'000)}, 1, {2, 4})
        .message(34, {fit.field(253, uint32, morning + 60), fit.field(5, uint32, morning + 60 - 5 * 3600)});
    const auto run = only(readFit(fit.file(), "run.fit"));
    EXPECT_EQ(run.timer_s, 60);
    EXPECT_EQ(run.offset_min, -300) << "the message behind the developer's fields is read in step";
}

TEST(Fit, TakesLapsWhereTheSessionStatesNoTotals) {
    auto fit = begun();
    for (const int lap : {0, 1})
        fit.message(19, {fit.field(2, uint32, morning + 300 * lap), fit.field(8, uint32, 300'000), fit.field(9, uint32, 100'000),
                         fit.field(21, uint16, 10)});
    fit.message(18, {fit.field(253, uint32, morning + 600), fit.field(2, uint32, morning), fit.field(5, enumType, 1)});
    const auto run = only(readFit(fit.file(), "run.fit"));
    EXPECT_EQ(run.timer_s, 600);
    EXPECT_EQ(run.distance_m, 2000);
    EXPECT_EQ(run.ascent_m, 20);
}

TEST(Fit, TakesRecordsWhereNeitherSessionNorLapsTell) {
    auto fit = begun();
    addRecords(fit, 61);
    fit.message(18, {fit.field(253, uint32, morning + 60), fit.field(2, uint32, morning), fit.field(5, enumType, 1)});
    const auto run = only(readFit(fit.file(), "run.fit"));
    EXPECT_EQ(run.elapsed_s, 60);
    EXPECT_EQ(run.timer_s, 60);
    EXPECT_EQ(run.distance_m, 180);
    EXPECT_NEAR(*run.heart_rate_bpm, 140.5, 0.02);
    EXPECT_EQ(run.heart_rate_max_bpm, 141);
}

TEST(Fit, GivesEachSportOfATriathlonItsOwn) {
    auto fit = begun();
    addRecords(fit, 10, 0);
    addRecords(fit, 10, 100);
    fit.message(18, {fit.field(2, uint32, morning), fit.field(5, enumType, 5), fit.field(7, uint32, 60'000)})
        .message(18, {fit.field(2, uint32, morning + 100), fit.field(5, enumType, 1), fit.field(7, uint32, 60'000)});
    const auto read = readFit(fit.file(), "triathlon.fit");
    ASSERT_THAT(read.activities, SizeIs(2));
    EXPECT_EQ(read.activities[0].sport, Sport::swimming);
    EXPECT_EQ(read.activities[1].sport, Sport::running);
    EXPECT_EQ(read.activities[1].start_s, morningUtc + 100);
    EXPECT_EQ(read.activities[1].distance_m, 27) << "nine steps of 3 m, none of the swim";
}

TEST(Fit, ReadsEveryFileOfAChain) {
    const auto read = readFit(tenKilometres() + tenKilometres(), "chain.fit");
    EXPECT_THAT(read.activities, SizeIs(2));
    EXPECT_THAT(read.problems, IsEmpty());
}

TEST(Fit, HoldsARunWhoseChecksumDoesNotMatch) {
    auto bytes = tenKilometres();
    bytes[bytes.size() - 1] ^= 1;
    const auto run = only(readFit(bytes, "run.fit"));
    EXPECT_EQ(run.distance_m, 10'000);
    EXPECT_THAT(run.doubt, StartsWith("The file's checksum does not match"));
}

TEST(Fit, KeepsTheTotalsOfAFileThatEndsBehindThem) {
    const auto whole = tenKilometres();
    const auto cut = whole.substr(0, whole.size() - 5);
    const auto read = readFit(cut, "run.fit");
    ASSERT_THAT(read.activities, SizeIs(1));
    EXPECT_EQ(read.activities[0].distance_m, 10'000);
    const auto problem = onlyProblem(read);
    EXPECT_EQ(problem.verdict, FileVerdict::kept);
    EXPECT_THAT(problem.sentence, HasSubstr("of " + std::to_string(cut.size())));
    EXPECT_THAT(problem.sentence, HasSubstr("the totals that the watch had written"));
}

TEST(Fit, KeepsTheRecordsOfAFileThatEndsBeforeItsTotals) {
    auto fit = begun();
    addRecords(fit, 61);
    const auto whole = fit.file();
    const auto read = readFit(whole.substr(0, whole.size() - 3), "run.fit");
    ASSERT_THAT(read.activities, SizeIs(1));
    EXPECT_EQ(read.activities[0].elapsed_s, 59) << "the last record is broken";
    EXPECT_EQ(read.activities[0].distance_m, 177);
    EXPECT_THAT(onlyProblem(read).sentence, HasSubstr("what was recorded up to there"));
}

TEST(Fit, ReadsAFileWhoseWatchDidNotComeToWriteItsSize) {
    auto bytes = tenKilometres();
    bytes.replace(4, 4, 4, '\0');
    const auto read = readFit(bytes, "run.fit");
    ASSERT_THAT(read.activities, SizeIs(1));
    EXPECT_EQ(read.activities[0].distance_m, 10'000);
    EXPECT_EQ(onlyProblem(read).verdict, FileVerdict::kept);
}

TEST(Fit, SaysWhereAMessageWithoutDefinitionBreaksIt) {
    auto fit = begun();
    addRecords(fit, 11);
    const auto at = fit.file().size() - 2;
    fit.raw("\x07\x55\x55");
    const auto read = readFit(fit.file(), "run.fit");
    ASSERT_THAT(read.activities, SizeIs(1));
    EXPECT_THAT(onlyProblem(read).sentence, StartsWith("The file cannot be read beyond byte " + std::to_string(at)));
}

TEST(Fit, RefusesAFileThatBreaksBeforeAnyActivity) {
    const auto read = readFit(tenKilometres().substr(0, 20), "run.fit");
    EXPECT_THAT(read.activities, IsEmpty());
    EXPECT_EQ(onlyProblem(read).verdict, FileVerdict::refused);
}

TEST(Fit, LeavesOutWhatIsNoActivity) {
    FitWriter fit;
    fit.message(0, {fit.field(0, enumType, 2)});
    const auto problem = onlyProblem(readFit(fit.file(), "settings.fit"));
    EXPECT_EQ(problem.verdict, FileVerdict::leftOut);
    EXPECT_EQ(problem.sentence, "The file holds settings, no activity; it was left out.");
}

TEST(Fit, TakesACourseForNoRunThoughItHasPoints) {
    FitWriter fit;
    fit.message(0, {fit.field(0, enumType, 6)});
    addRecords(fit, 10);
    EXPECT_EQ(onlyProblem(readFit(fit.file(), "course.fit")).sentence, "The file holds a course, no activity; it was left out.");
}

TEST(Fit, RefusesATimeThatCountsFromSwitchingOn) {
    auto fit = begun();
    fit.message(18, {fit.field(253, uint32, 1060), fit.field(2, uint32, 1000), fit.field(8, uint32, 60'000)});
    const auto read = readFit(fit.file(), "run.fit");
    EXPECT_THAT(read.activities, IsEmpty());
    EXPECT_THAT(onlyProblem(read).sentence, StartsWith("The watch's clock was not set"));
}

TEST(Fit, TakesTheRunnersClockWhereItAloneIsKnown) {
    auto fit = begun();
    fit.message(18, {fit.field(253, uint32, 1060), fit.field(2, uint32, 1000), fit.field(8, uint32, 60'000)})
        .message(34, {fit.field(253, uint32, 1070), fit.field(5, uint32, morning)});
    const auto run = only(readFit(fit.file(), "run.fit"));
    EXPECT_TRUE(run.isStartLocal);
    EXPECT_EQ(run.start_s, morningUtc - 70);
    EXPECT_EQ(run.offset_min, std::nullopt);
}

TEST(Fit, TakesNoTimeFromANumberThatIsNone) {
    for (const double none : {-101.0, 1e300, -1e300}) {
        auto fit = begun();
        fit.message(20, {fit.real(253, none, float64), fit.real(5, none, float64), fit.real(3, none, float64), fit.real(13, none, float64)})
            .message(18, {fit.field(2, uint32, morning), fit.real(5, none, float64), fit.field(8, uint32, 60'000)})
            .message(18, {fit.real(2, none, float64), fit.real(253, none, float64), fit.field(7, uint32, 60'000)});
        const auto run = only(readFit(fit.file(), "run.fit"));
        EXPECT_EQ(run.timer_s, 60);
        EXPECT_EQ(run.sport, Sport::other);
    }
}

TEST(Fit, CountsNoStartBackFromATimeWithoutEnd) {
    for (const double endless : {1e37, -1e37}) {
        auto fit = begun();
        fit.message(18, {fit.field(253, uint32, morning), fit.real(7, endless, float64)});
        const auto read = readFit(fit.file(), "run.fit");
        EXPECT_THAT(read.activities, IsEmpty());
        EXPECT_THAT(read.problems, SizeIs(1));
    }
}

TEST(Fit, TakesSameTimesTwiceForNoOffset) {
    auto fit = begun();
    fit.message(18, {fit.field(2, uint32, morning), fit.field(8, uint32, 60'000)})
        .message(34, {fit.field(253, uint32, morning), fit.field(5, uint32, morning)});
    EXPECT_EQ(only(readFit(fit.file(), "run.fit")).offset_min, std::nullopt);
}

}  // namespace
}  // namespace legwork
