// SPDX-License-Identifier: GPL-3.0-or-later
#include "legwork/exchange.h"
#include "legwork/take_out.h"

#include "any_records.h"
#include "diary/tables.h"
#include "story.h"
#include "temp_folder.h"

#include <algorithm>
#include <gmock/gmock.h>

namespace legwork {
namespace {

using testing::IsEmpty;
using testing::UnorderedElementsAreArray;

const Timestamp now = story::at(100, 20);

class ImportExchange : public testing::Test {
protected:
    std::unique_ptr<Journal> newJournal(std::string_view name = "journal.legwork") { return Journal::open(temp / name, now); }
    ImportCount take(Journal& journal, const ExchangeFolder& folder) { return importExchange(journal, folder, "an import", now); }

    TempFolder temp;
};

ExchangeFolder dayWith(std::string_view column, const Value& value, std::vector<Entered> entered = {}) {
    ExchangeFolder folder;
    auto& entry = folder.records.days.emplace_back();
    entry.day = story::day(0);
    findField<DayEntry>(column)->set(entry, value);
    folder.entered = std::move(entered);
    return folder;
}

Entered byImport(std::string_view column) { return {"days", text(story::day(0)), std::string{column}, now, By::import}; }

const DayEntry& theDay(const Journal& journal) { return *journal.diary()->on(story::day(0)).entry; }

void expectSameJournal(const Journal& a, const Journal& b) {
    const auto left = a.diary()->records(), right = b.diary()->records();
    forEachTable([&]<class Record>(std::vector<Record> Records::*list) { EXPECT_EQ(left.*list, right.*list) << tableName<Record>(); });
    EXPECT_EQ(a.diary()->runner(), b.diary()->runner());
    EXPECT_THAT(a.entered(), UnorderedElementsAreArray(b.entered()));
}

/// A journal with all this in it, exported and taken into an empty one.
void expectComesBack(const TempFolder& temp, unsigned seed, double filled, int days) {
    AnyRecords any(seed, filled);
    ExchangeFolder folder;
    folder.records = any.records(days);
    folder.runner = any.runner();
    folder.entered = any.entered(folder.records);
    const auto name = std::to_string(seed);
    const auto first = Journal::open(temp / (name + "-a"), now);
    importExchange(*first, folder, "made up", now);
    exportExchange(*first, temp / (name + "-folder"));
    const auto read = readExchange(temp / (name + "-folder"));
    EXPECT_THAT(read.problems, IsEmpty());
    const auto second = Journal::open(temp / (name + "-b"), now);
    importExchange(*second, read, "back again", now);
    expectSameJournal(*first, *second);
    exportArchive(*first, temp / (name + ".anything"));  // known by its content
    const auto third = Journal::open(temp / (name + "-c"), now);
    importExchange(*third, readExchange(temp / (name + ".anything")), "back from the archive", now);
    expectSameJournal(*first, *third);
    EXPECT_EQ(first->diary()->records().days.size(), folder.records.days.size());
    EXPECT_THAT(first->entered(), UnorderedElementsAreArray(folder.entered)) << "as the folder says, not as of the import";
}

TEST_F(ImportExchange, EveryColumnComesBackFieldForField) { expectComesBack(temp, 1, 1.0, 20); }

TEST_F(ImportExchange, AnyMixOfLoggedAndBlankComesBackFieldForField) {
    for (unsigned seed = 2; seed < 6; ++seed) expectComesBack(temp, seed, 0.3, 20);
}

TEST_F(ImportExchange, TellsHowFarItIsAndLeavesTheJournalAsItWasWhereItIsStopped) {
    AnyRecords any(5, 0.5);
    ExchangeFolder folder;
    folder.records = any.records(30);
    const auto journal = newJournal(), untouched = newJournal("untouched.legwork");
    take(*journal, dayWith("sleep_h", 7.0));
    take(*untouched, dayWith("sleep_h", 7.0));
    std::vector<double> told;
    const auto stopHalfWay = [&](double share) {
        told.push_back(share);
        return share < 0.5;
    };
    EXPECT_FALSE(importExchange(*journal, folder, "stopped", now, stopHalfWay));
    EXPECT_TRUE(std::ranges::is_sorted(told));
    EXPECT_GE(told.back(), 0.5);
    expectSameJournal(*journal, *untouched);
    EXPECT_EQ(journal->undoWording(), "an import") << "the one before";
    EXPECT_THAT(journal->check(), IsEmpty());
    EXPECT_TRUE(importExchange(*journal, folder, "whole", now, [](double) { return true; }));
    EXPECT_EQ(journal->undoWording(), "whole");
}

TEST_F(ImportExchange, ARepeatedImportAddsNothingAndIsNoStep) {
    AnyRecords any(7, 0.5);
    ExchangeFolder folder;
    folder.records = any.records(10);
    folder.runner = any.runner();
    folder.entered = any.entered(folder.records);
    const auto journal = newJournal();
    EXPECT_EQ(take(*journal, folder).added, 60);
    const auto again = take(*journal, folder);
    EXPECT_EQ(again.added, 0);
    EXPECT_EQ(again.changed, 0);
    EXPECT_EQ(again.alreadyThere, 60);
    EXPECT_THAT(journal->backups(), IsEmpty()) << "nothing was to be changed, so nothing was to be kept";
    journal->undo();
    EXPECT_EQ(journal->diary()->journalStart(), std::nullopt) << "one step for the whole import";
}

TEST_F(ImportExchange, A16_WithoutEnteredCellsCountAsTypedAtATimeNotKnown) {
    const auto journal = newJournal();
    take(*journal, dayWith("sleep_h", 7.0));
    EXPECT_THAT(journal->entered(), IsEmpty());
    EXPECT_EQ(theDay(*journal).imported, 0u);
}

TEST_F(ImportExchange, ATypedCellIsNeverOverwritten) {
    const auto journal = newJournal();
    take(*journal, dayWith("sleep_h", 7.0));
    const auto count = take(*journal, dayWith("sleep_h", 5.0, {byImport("sleep_h")}));
    EXPECT_EQ(count.alreadyThere, 1);
    EXPECT_EQ(theDay(*journal).sleep_h, 7.0);
}

TEST_F(ImportExchange, AnImportedCellTakesANewerImport) {
    const auto journal = newJournal();
    take(*journal, dayWith("sleep_h", 7.0, {byImport("sleep_h")}));
    const auto count = take(*journal, dayWith("sleep_h", 5.0, {byImport("sleep_h")}));
    EXPECT_EQ(count.changed, 1);
    EXPECT_EQ(theDay(*journal).sleep_h, 5.0);
}

TEST_F(ImportExchange, FillsBlanksOfARecordThatIsThereAndErasesNothing) {
    const auto journal = newJournal();
    take(*journal, dayWith("sleep_h", 7.0));
    const auto count = take(*journal, dayWith("stress", 3.0, {byImport("stress")}));
    EXPECT_EQ(count.changed, 1);
    EXPECT_EQ(theDay(*journal).sleep_h, 7.0);
    EXPECT_EQ(theDay(*journal).stress, 3.0);
    EXPECT_THAT(journal->entered(), testing::ElementsAre(byImport("stress")));
}

TEST_F(ImportExchange, BacksUpWhatWasThereBefore) {
    const auto journal = newJournal();
    take(*journal, dayWith("sleep_h", 7.0));
    EXPECT_THAT(journal->backups(), IsEmpty()) << "an empty journal needs none";
    take(*journal, dayWith("stress", 3.0));
    ASSERT_EQ(journal->backups().size(), 1u);
    EXPECT_EQ(journal->backups()[0].reason, "import");
}

TEST_F(ImportExchange, ASettingTheRunnerMadeStaysAndOthersAreTaken) {
    const auto journal = newJournal();
    Runner mine;
    mine.units = Units::imperial;
    mine.birth_year = 1980;
    journal->edit("settings", now, [&](Edit& edit) { edit.put(mine); });
    ExchangeFolder folder;
    folder.runner.emplace();
    folder.runner->birth_year = 1990;
    folder.runner->mass_kg = 70;
    folder.runner->day_start_min = 180;
    take(*journal, folder);
    const Runner runner = journal->diary()->runner();
    EXPECT_EQ(runner.units, Units::imperial);
    EXPECT_EQ(runner.birth_year, 1980);
    EXPECT_EQ(runner.mass_kg, 70);
    EXPECT_EQ(runner.day_start_min, 180);
}

}  // namespace
}  // namespace legwork
