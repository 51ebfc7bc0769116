// SPDX-License-Identifier: GPL-3.0-or-later
#include "any_records.h"
#include "story.h"
#include "temp_journal.h"

#include <gmock/gmock.h>
#include <sqlite3.h>

namespace legwork {
namespace {

using story::at;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

std::vector<std::string> checkAfter(const char* sql) {
    TempJournal journal;
    journal->edit("run", at(0, 12), [](Edit& edit) { edit.put(Run{.id = "r1", .start = at(0, 7), .rpe = 5}); });
    journal.journal.reset();
    sqlite3* database = nullptr;
    sqlite3_open(journal.file().c_str(), &database);
    EXPECT_EQ(sqlite3_exec(database, sql, nullptr, nullptr, nullptr), SQLITE_OK) << sqlite3_errmsg(database);
    sqlite3_close(database);
    journal.reopen();
    return journal->check();
}

TEST(Check, FindsNothingInAJournalOfAllKindsOfRecords) {
    TempJournal journal;
    AnyRecords any(7, 0.5);
    const Records records = any.records(30);
    const Runner runner = any.runner();
    journal->edit("any", at(0, 12), [&](Edit& edit) {
        for (const auto& run : records.runs) edit.put(run);
        for (const auto& entry : records.days) edit.put(entry);
        for (const auto& pain : records.pains) edit.put(pain);
        for (const auto& check : records.weekly_checks) edit.put(check);
        edit.put(runner);
    });
    EXPECT_THAT(journal->check(), IsEmpty());
}

TEST(Check, NamesACellOutsideItsLimits) {
    EXPECT_THAT(checkAfter("UPDATE runs SET rpe = 50"), ElementsAre("runs r1, rpe: Effort, session RPE goes from 0 to 10."));
}

TEST(Check, NamesAWordThatIsNoAnswer) {
    EXPECT_THAT(checkAfter("UPDATE runs SET kind = 'slow'"), ElementsAre(HasSubstr("runs r1, kind: “slow” is none of")));
}

TEST(Check, NamesAListOfTheRunnerInAnotherShape) {
    EXPECT_THAT(checkAfter("UPDATE runner SET mutes = '{}'"), ElementsAre(HasSubstr("runner, mutes:")));
}

TEST(Check, NamesAnUndoStepThatCannotBeRead) {
    EXPECT_THAT(checkAfter("UPDATE history SET changeset = x'FF00'"), ElementsAre("The undo step “run” cannot be read."));
}

TEST(ACellThatCannotBeRead, CountsAsNotLoggedAndHindersNothing) {
    TempJournal journal;
    journal->edit("run", at(0, 12), [](Edit& edit) { edit.put(legwork::Run{.id = "r1", .start = at(0, 7), .kind = RunKind::easy, .rpe = 5}); });
    sqlite3* database = nullptr;
    sqlite3_open(journal.file().c_str(), &database);
    sqlite3_exec(database, "UPDATE runs SET kind = 'slow'", nullptr, nullptr, nullptr);
    sqlite3_close(database);
    journal.reopen();
    EXPECT_EQ(journal->diary()->findRun("r1")->kind, std::nullopt);
    EXPECT_EQ(journal->diary()->findRun("r1")->rpe, 5);
}

}  // namespace
}  // namespace legwork
