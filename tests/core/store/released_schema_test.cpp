// SPDX-License-Identifier: GPL-3.0-or-later
// One real file per released schema: today's program opens it, keeps all it holds, and backs it up before an upgrade.
#include "source_folder.h"
#include "temp_journal.h"

#include <gmock/gmock.h>

namespace legwork {
namespace {

using testing::IsEmpty;

std::filesystem::path releasedFile(const char* name) { return sourceFolder() / "tests/data/journals" / name; }

// v001.db was made by the program of schema 1: a run and a day typed, a pain imported, a check, the runner, two steps.
TEST(ReleasedSchema, V001OpensWithAllItHolds) {
    const TempFolder folder;
    const auto file = folder / "journal.legwork";
    std::filesystem::copy_file(releasedFile("v001.db"), file);
    const auto journal = Journal::open(file, parseTimestamp("2026-11-23T12:00:00+01:00").value(), false);
    const auto diary = journal->diary();

    const auto* run = diary->findRun("r1");
    ASSERT_TRUE(run);
    EXPECT_EQ(text(run->start), "2026-11-19T07:10:00+01:00");
    EXPECT_EQ(run->kind, RunKind::longRun);
    EXPECT_EQ(run->distance_m, 18'400);
    EXPECT_TRUE(run->warmup && run->warmup->isNone());
    EXPECT_EQ(run->cooldown, std::nullopt);
    EXPECT_EQ(run->imported, 0u);

    const DayLog& log = diary->on(makeDay(2026, 11, 19));
    ASSERT_TRUE(log.entry);
    EXPECT_EQ(log.entry->sleep_h, 7.25);
    EXPECT_EQ(log.entry->headache, false);
    ASSERT_EQ(log.pains.size(), 1u);
    EXPECT_EQ(log.pains[0].site, Site::calfUpper);
    EXPECT_EQ(log.pains[0].score, 6);
    EXPECT_NE(log.pains[0].imported, 0u);
    ASSERT_EQ(diary->weeklyChecks().size(), 1u);
    EXPECT_EQ(diary->weeklyChecks()[0].side, std::nullopt);
    EXPECT_EQ(diary->runner().birth_year, 1988);
    EXPECT_EQ(diary->runner().complete_spans.size(), 1u);
    EXPECT_EQ(journal->drafts().size(), 1u);
    EXPECT_THAT(journal->check(), IsEmpty());
    EXPECT_THAT(diary->runner().experiments, IsEmpty());
    EXPECT_EQ(journal->backups().size(), 1u) << "of the file before its upgrade";
}

// v002.db was made by the program of schema 2: the records of v001.db taken in, and an experiment started on 20 November.
TEST(ReleasedSchema, V002OpensWithItsExperiment) {
    const TempFolder folder;
    const auto file = folder / "journal.legwork";
    std::filesystem::copy_file(releasedFile("v002.db"), file);
    const auto journal = Journal::open(file, parseTimestamp("2026-11-23T12:00:00+01:00").value(), false);
    const auto diary = journal->diary();
    EXPECT_TRUE(diary->findRun("r1"));
    const std::vector<Experiment> expected{{TriedHabit::electrolytes, makeDay(2026, 11, 20), 7, 8, 7, {}}};
    EXPECT_EQ(diary->runner().experiments, expected);
    EXPECT_EQ(journal->undoWording(), "start of an experiment");
    EXPECT_THAT(journal->check(), IsEmpty());
}

}  // namespace
}  // namespace legwork
