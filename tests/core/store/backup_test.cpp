// SPDX-License-Identifier: GPL-3.0-or-later
// Backups on real files: written, read back, and the way back from one.
#include "story.h"
#include "temp_folder.h"
#include "temp_journal.h"

#include <gmock/gmock.h>
#include <sys/stat.h>

#include <fstream>

namespace legwork {
namespace {

using story::at;
using story::day;
using testing::HasSubstr;
using testing::IsEmpty;

void logSleep(Journal& journal, int n, double hours) {
    journal.edit("sleep", at(n, 8), [&](Edit& edit) { edit.put(DayEntry{.day = day(n), .sleep_h = hours}); });
}

Number sleepOn(const Journal& journal, int n) {
    const auto& entry = journal.diary()->on(day(n)).entry;
    return entry ? entry->sleep_h : Number{};
}

unsigned rights(const std::filesystem::path& path) {
    struct stat status{};
    return stat(path.c_str(), &status) == 0 ? status.st_mode & 0777u : 0;
}

TEST(Backup, IsAJournalThatHoldsTheSameAndOnlyItsOwnerCanRead) {
    TempJournal journal;
    logSleep(*journal, 0, 7.5);
    const auto backup = journal->backUp(at(0, 9), "asked");
    EXPECT_EQ(backup.reason, "asked");
    EXPECT_EQ(backup.bytes, std::filesystem::file_size(backup.file));
    EXPECT_EQ(backup.file.parent_path(), journal->backupFolder());
    EXPECT_EQ(rights(backup.file), 0600u);
    EXPECT_EQ(rights(journal->backupFolder()), 0700u);
    EXPECT_EQ(sleepOn(*Journal::open(backup.file, at(0, 10), false), 0), 7.5);
}

TEST(Backup, TwoInOneSecondAreTwo) {
    TempJournal journal;
    logSleep(*journal, 0, 7.5);
    journal->backUp(at(0, 9), "asked");
    journal->backUp(at(0, 9), "asked");
    EXPECT_EQ(journal->backups().size(), 2u);
}

TEST(Backup, DailyIsMadeOnceADayAndOnlyAfterAChange) {
    TempJournal journal;
    logSleep(*journal, 0, 7.5);
    EXPECT_TRUE(journal->backUpDaily(at(0, 9)));
    logSleep(*journal, 0, 6);
    EXPECT_FALSE(journal->backUpDaily(at(0, 22))) << "the day has one";
    EXPECT_TRUE(journal->backUpDaily(at(1, 9)));
    EXPECT_FALSE(journal->backUpDaily(at(2, 9))) << "nothing changed since";
    EXPECT_EQ(journal->backups().size(), 2u);
    EXPECT_EQ(journal->backups().front().made, text(at(1, 9))) << "newest first";
}

TEST(Backup, ThinsTheOlderOnes) {
    TempJournal journal;
    for (int n = 0; n < 20; ++n) {
        logSleep(*journal, n, 7);
        journal->backUpDaily(at(n, 9));
    }
    // Days 19 to 8, then the newest of the week before (days 7 to 13: day 7) and of the first week (day 6).
    EXPECT_EQ(journal->backups().size(), 14u);
}

TEST(Restore, GivesBackTheRecordsAndCanBeUndone) {
    TempJournal journal;
    logSleep(*journal, 0, 7.5);
    const auto backup = journal->backUp(at(0, 9), "asked");
    const auto lines = journal->entered();
    logSleep(*journal, 0, 3);
    logSleep(*journal, 1, 8);
    journal->edit("runner", at(1, 9), [](Edit& edit) { edit.put(Runner{.birth_year = 1990}); });

    const auto change = journal->restore(backup.file, at(1, 10));
    EXPECT_FALSE(change.isNothing());
    EXPECT_THAT(change.wording, HasSubstr("2026-03-02"));
    EXPECT_EQ(sleepOn(*journal, 0), 7.5);
    EXPECT_EQ(sleepOn(*journal, 1), std::nullopt);
    EXPECT_EQ(journal->diary()->runner(), Runner{});
    EXPECT_EQ(journal->entered(), lines);
    EXPECT_EQ(journal->backups().front().reason, "restore");

    journal.reopen();
    journal->undo();
    EXPECT_EQ(sleepOn(*journal, 0), 3);
    EXPECT_EQ(sleepOn(*journal, 1), 8);
    EXPECT_EQ(journal->diary()->runner().birth_year, 1990);
}

TEST(Restore, OfSomethingElseChangesNothing) {
    TempJournal journal;
    logSleep(*journal, 0, 7.5);
    EXPECT_THROW(journal->restore(journal.folder.write("other.legwork", "hello"), at(0, 9)), StorageError);
    EXPECT_THROW(journal->restore(journal.folder / "not there", at(0, 9)), StorageError);
    EXPECT_EQ(sleepOn(*journal, 0), 7.5);
    EXPECT_THAT(journal->backups(), IsEmpty());
}

TEST(Restore, LeavesTheBackupAsItWas) {
    TempJournal journal;
    logSleep(*journal, 0, 7.5);
    const auto backup = journal->backUp(at(0, 9), "asked");
    const auto before = bytesOf(backup.file);
    logSleep(*journal, 0, 3);
    journal->restore(backup.file, at(0, 10));
    EXPECT_EQ(bytesOf(backup.file), before);
}

TEST(SetAside, TakesAlongWhatAnInterruptedSaveLeftAndNeverTheNameOfAnother) {
    TempFolder folder;
    const auto file = folder.write("journal.legwork", "torn");
    folder.write("journal.legwork-journal", "pages of the torn file");
    folder.write("journal.legwork.damaged-1", "an earlier one");
    const auto aside = setAside(file);
    EXPECT_EQ(aside, folder / "journal.legwork.damaged-2");
    EXPECT_EQ(bytesOf(aside), "torn");
    EXPECT_EQ(bytesOf(aside.string() + "-journal"), "pages of the torn file");
    EXPECT_EQ(bytesOf(folder / "journal.legwork.damaged-1"), "an earlier one");
    EXPECT_FALSE(std::filesystem::exists(file));
    EXPECT_FALSE(std::filesystem::exists(file.string() + "-journal"));
}

}  // namespace
}  // namespace legwork
