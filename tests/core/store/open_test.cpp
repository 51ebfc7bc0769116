// SPDX-License-Identifier: GPL-3.0-or-later
// What Journal::open makes of each kind of file, and that it leaves alone what is no journal.
#include "story.h"
#include "temp_journal.h"

#include <gmock/gmock.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#include <fstream>

namespace legwork {
namespace {

namespace fs = std::filesystem;
using Kind = StorageError::Kind;
using story::at;
using story::day;
using testing::HasSubstr;

std::unique_ptr<Journal> openFile(const fs::path& file, bool create = true) { return Journal::open(file, at(5, 7), create); }

/// The kind and sentence of the refusal; fails the test where there is none.
StorageError refusal(const fs::path& file, bool create = true) {
    try {
        openFile(file, create);
    } catch (const StorageError& error) {
        return error;
    }
    ADD_FAILURE() << "opened " << file;
    return {Kind::other, ""};
}

void runSql(const fs::path& file, const char* sql) {
    sqlite3* database = nullptr;
    sqlite3_open(file.c_str(), &database);
    EXPECT_EQ(sqlite3_exec(database, sql, nullptr, nullptr, nullptr), SQLITE_OK) << sqlite3_errmsg(database);
    sqlite3_close(database);
}

void logRest(Journal& journal, int n) {
    journal.edit("rest", at(n, 8), [&](Edit& edit) { edit.put(DayEntry{.day = day(n), .rest_day = true}); });
}

unsigned rights(const fs::path& path) {
    struct stat status{};
    return stat(path.c_str(), &status) == 0 ? status.st_mode & 0777u : 0;
}

/// Drops root's rights for as long as it lives: root may read and write everything.
class AsNobody {
public:
    explicit AsNobody(const fs::path& folder) : wasRoot_(geteuid() == 0) {
        if (!wasRoot_) return;
        for (const auto& entry : fs::recursive_directory_iterator(folder)) EXPECT_EQ(chown(entry.path().c_str(), nobody, nobody), 0);
        EXPECT_EQ(chown(folder.c_str(), nobody, nobody), 0);
        EXPECT_EQ(seteuid(nobody), 0);
    }
    ~AsNobody() {
        if (wasRoot_ && seteuid(0) != 0) ADD_FAILURE() << "root is lost";
    }

private:
    static constexpr uid_t nobody = 65534;
    bool wasRoot_;
};

TEST(Open, MakesAJournalThatOnlyItsOwnerCanReadAndItsFolder) {
    const TempFolder folder;
    const auto file = folder / "a/b/journal.legwork";
    openFile(file);
    EXPECT_EQ(rights(file), 0600u);
    EXPECT_EQ(rights(folder / "a/b"), 0700u);
    EXPECT_EQ(rights(folder / "a"), 0700u);
}

TEST(Open, TakesOthersRightsToTheFileAway) {
    TempJournal journal;
    chmod(journal.file().c_str(), 0644);
    journal.reopen();
    EXPECT_EQ(rights(journal.file()), 0600u);
}

TEST(Open, LeavesOneFileBehindWhenTheJournalIsClosed) {
    TempJournal journal;
    auto second = journal.secondDoor();
    logRest(*journal, 0);
    journal.journal.reset();
    logRest(*second, 1);
    openFile(journal.file());
    EXPECT_EQ(second->diary()->days()->length(), 2);
    logRest(*second, 2);
    second.reset();
    EXPECT_EQ(std::distance(fs::directory_iterator(journal.folder.path()), {}), 1);
}

TEST(Open, MakesNothingWhereItIsNotAskedTo) {
    const TempFolder folder;
    const auto error = refusal(folder / "journal.legwork", false);
    EXPECT_EQ(error.kind, Kind::missing);
    EXPECT_TRUE(fs::is_empty(folder.path()));
    EXPECT_EQ(refusal(folder.write("empty", ""), false).kind, Kind::missing);
}

TEST(Open, FillsAnEmptyFileAsAStoppedBeginningLeavesIt) {
    const TempFolder folder;
    logRest(*openFile(folder.write("journal.legwork", "")), 0);
    EXPECT_TRUE(openFile(folder / "journal.legwork", false)->diary()->on(day(0)).entry);
}

TEST(Open, LeavesAlone_WhatIsNoJournal) {
    const TempFolder folder;
    for (const std::string& bytes : {std::string{"x"}, std::string(5'000, 'y'), std::string{"SQLite format 3\0 and then nothing", 34}}) {
        const auto file = folder.write("other", bytes);
        const auto error = refusal(file);
        EXPECT_EQ(error.kind, Kind::notAJournal);
        EXPECT_THAT(error.what(), HasSubstr("left as it is"));
        EXPECT_EQ(bytesOf(file), bytes);
    }
}

TEST(Open, LeavesAlone_TheDatabaseOfAnotherProgram) {
    const TempFolder folder;
    const auto file = folder / "other.db";
    runSql(file, "CREATE TABLE t (a); INSERT INTO t VALUES (1)");
    chmod(file.c_str(), 0644);
    const auto before = bytesOf(file);
    EXPECT_EQ(refusal(file).kind, Kind::notAJournal);
    EXPECT_EQ(bytesOf(file), before);
    EXPECT_EQ(rights(file), 0644u);
    EXPECT_FALSE(fs::exists(folder / "other.db-journal"));
}

TEST(Open, LeavesAlone_AFolder) {
    const TempFolder folder;
    EXPECT_EQ(refusal(folder.path()).kind, Kind::notAJournal);
}

TEST(Open, LeavesAlone_AFileItMayNotRead) {
    TempJournal journal;
    logRest(*journal, 0);
    chmod(journal.file().c_str(), 0000);
    const AsNobody nobody(journal.folder.path());
    const auto error = refusal(journal.file());
    EXPECT_EQ(error.kind, Kind::other);
    EXPECT_THAT(error.what(), HasSubstr("may not be read by you"));
}

TEST(Open, RefusesAJournalFromANewerLegworkUntouched) {
    TempJournal journal;
    logRest(*journal, 0);
    journal.journal.reset();
    runSql(journal.file(), "PRAGMA user_version = 999");
    const auto before = bytesOf(journal.file());
    const auto error = refusal(journal.file());
    EXPECT_EQ(error.kind, Kind::newer);
    EXPECT_THAT(error.what(), HasSubstr("newer Legwork"));
    EXPECT_EQ(bytesOf(journal.file()), before);
}

/// Noise over everything but the header.
void damage(const fs::path& file) {
    const auto size = fs::file_size(file);
    std::fstream stream(file, std::ios::in | std::ios::out | std::ios::binary);
    stream.seekp(100);
    for (auto at = std::uintmax_t{100}; at < size; ++at) stream.put(static_cast<char>(at * 131 % 251));
}

TEST(Open, NamesTheNewestBackupThatOpensWhereTheJournalIsDamaged) {
    TempJournal journal;
    logRest(*journal, 0);
    const auto older = journal->backUp(at(1, 7), "asked");
    const auto newer = journal->backUp(at(2, 7), "asked");
    journal.journal.reset();
    damage(newer.file);
    damage(journal.file());
    const auto before = bytesOf(journal.file());
    const auto error = refusal(journal.file());
    EXPECT_EQ(error.kind, Kind::damaged);
    EXPECT_THAT(error.what(), HasSubstr("damaged"));
    EXPECT_THAT(error.what(), HasSubstr(older.file.string()));
    EXPECT_EQ(bytesOf(journal.file()), before);
}

TEST(Open, NamesTheBackupAlsoWhereTheFileBecameSomethingElse) {
    TempJournal journal;
    logRest(*journal, 0);
    const auto backup = journal->backUp(at(1, 7), "asked");
    journal.journal.reset();
    fs::resize_file(journal.file(), 50);
    const auto error = refusal(journal.file());
    EXPECT_EQ(error.kind, Kind::notAJournal);
    EXPECT_THAT(error.what(), HasSubstr(backup.file.string()));
}

TEST(Open, OfAReadOnlyFileShowsItAndRefusesEdits) {
    TempJournal journal;
    logRest(*journal, 0);
    journal.journal.reset();
    chmod(journal.file().c_str(), 0400);
    const AsNobody nobody(journal.folder.path());
    journal.reopen();
    EXPECT_TRUE(journal->diary()->on(day(0)).entry);
    try {
        logRest(*journal, 1);
        ADD_FAILURE() << "saved";
    } catch (const StorageError& error) {
        EXPECT_EQ(error.kind, Kind::readOnly);
    }
    EXPECT_FALSE(journal->diary()->on(day(1)).entry);
}

TEST(Open, InAReadOnlyFolderShowsItAndRefusesEdits) {
    TempJournal journal;
    logRest(*journal, 0);
    journal.journal.reset();
    fs::remove(journal.file().string() + "-journal");
    chmod(journal.folder.path().c_str(), 0500);
    {
        const AsNobody nobody(journal.folder.path());
        journal.reopen();
        EXPECT_TRUE(journal->diary()->on(day(0)).entry);
        try {
            logRest(*journal, 1);
            ADD_FAILURE() << "saved";
        } catch (const StorageError& error) {
            EXPECT_EQ(error.kind, Kind::readOnly) << error.what();
            EXPECT_THAT(error.what(), HasSubstr("read-only"));
        }
        EXPECT_FALSE(journal->diary()->on(day(1)).entry);
    }
    chmod(journal.folder.path().c_str(), 0700);
    logRest(*journal, 1);
    EXPECT_TRUE(journal->diary()->on(day(1)).entry) << "once the folder can be written, saving works again";
}

}  // namespace
}  // namespace legwork
