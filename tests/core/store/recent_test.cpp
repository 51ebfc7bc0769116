// SPDX-License-Identifier: GPL-3.0-or-later
// A journal opened for its recent days first: what that shows, and that nothing is ever done on less than everything.
#include "legwork/exchange.h"
#include "legwork/review.h"
#include "temp_journal.h"
#include "ten_years.h"

#include <fstream>
#include <gmock/gmock.h>

namespace legwork {
namespace {

constexpr int recentDays = 400;

void expectSame(const DayLog& a, const DayLog& b) {
    EXPECT_EQ(a.entry, b.entry);
    EXPECT_EQ(a.runs, b.runs);
    EXPECT_EQ(a.pains, b.pains);
    EXPECT_EQ(a.drinks, b.drinks);
    EXPECT_EQ(a.activities, b.activities);
}

std::size_t linesOf(const std::filesystem::path& file) {
    std::ifstream text(file);
    return static_cast<std::size_t>(std::count(std::istreambuf_iterator<char>(text), {}, '\n'));
}

class Recent : public testing::Test {
protected:
    inline static const Day today = lastOfManyYears();
    inline static const Timestamp evening = at(today, 21 * 60, 60);
    inline static const Records all = manyYears(2);
    inline static std::unique_ptr<TempFolder> written;
    TempFolder folder;
    std::unique_ptr<Journal> journal;

    static void SetUpTestSuite() {
        written = std::make_unique<TempFolder>();
        Journal::open(*written / "journal.legwork", evening)->edit("two years", evening, [](Edit& edit) {
            edit.put(runnerOfManyYears());
            const auto putAll = [&](const auto& records) { for (const auto& record : records) edit.put(record); };
            putAll(all.runs), putAll(all.days), putAll(all.pains), putAll(all.drinks), putAll(all.activities), putAll(all.weekly_checks);
        });
    }
    static void TearDownTestSuite() { written.reset(); }
    void SetUp() override {
        std::filesystem::copy_file(*written / "journal.legwork", folder / "journal.legwork");
        journal = Journal::open(folder / "journal.legwork", evening, false, Journal::Read::recent);
    }
};

TEST_F(Recent, ShowsTheLastDaysWholeAndNoOlderOnesUntilTheRestIsRead) {
    const auto recent = journal->diarySoFar();
    const auto everything = journal->diary();
    EXPECT_EQ(everything->records().runs.size(), all.runs.size());
    EXPECT_EQ(everything->days()->first, today - (2 * 365 - 1));
    EXPECT_GE(recent->days()->first, today - (recentDays + 1));
    EXPECT_EQ(recent->runner(), everything->runner());
    for (Day day = today - (recentDays - 1); day <= today; ++day) expectSame(recent->on(day), everything->on(day));
    EXPECT_EQ(recent->weeklyChecks().back(), everything->weeklyChecks().back());
    EXPECT_LT(recent->weeklyChecks().size(), everything->weeklyChecks().size());
    EXPECT_EQ(journal->diarySoFar(), everything);
}

TEST_F(Recent, JudgesADayOfThisWeekAsEverythingDoes) {
    const auto recent = journal->diarySoFar();
    const auto everything = journal->diary();
    const DaySpan week{today - 6, today};
    const Review a = analyse(*recent, week, today), b = analyse(*everything, week, today);
    ASSERT_EQ(a.findings.size(), b.findings.size());
    for (std::size_t i = 0; i < a.findings.size(); ++i) {
        EXPECT_EQ(a.findings[i].rule, b.findings[i].rule);
        EXPECT_EQ(a.findings[i].state, b.findings[i].state) << a.findings[i].rule->id;
        EXPECT_EQ(a.findings[i].level, b.findings[i].level) << a.findings[i].rule->id;
        EXPECT_EQ(a.findings[i].tier, b.findings[i].tier) << a.findings[i].rule->id;
        EXPECT_EQ(sentence(a.findings[i], *recent), sentence(b.findings[i], *everything));
    }
    EXPECT_EQ(openSafetyNotes(*recent, today, today).size(), openSafetyNotes(*everything, today, today).size());
}

TEST_F(Recent, ReadsTheRestBeforeAnEditAndSaysThatEverythingChanged) {
    legwork::Run run = all.runs.back();
    run.note = "by the river";
    const Change change = journal->edit("note", evening, [&](Edit& edit) { edit.put(run); });
    EXPECT_TRUE(change.everything);
    EXPECT_EQ(journal->diarySoFar()->records().runs.size(), all.runs.size());
    EXPECT_EQ(journal->diarySoFar()->findRun(run.id)->note, "by the river");
}

TEST_F(Recent, ReadsTheRestBeforeUndoing) {
    journal->undo();
    EXPECT_FALSE(journal->diarySoFar()->days()) << "two years were one step";
}

TEST_F(Recent, TellsOfTheRestAsOfAnotherWindowsWriting) {
    EXPECT_TRUE(journal->refresh());
    EXPECT_EQ(journal->diarySoFar()->records().runs.size(), all.runs.size());
    EXPECT_FALSE(journal->refresh());
}

TEST_F(Recent, ExportsEverything) {
    exportExchange(*journal, folder / "out");
    EXPECT_EQ(linesOf(folder / "out" / "runs.csv"), all.runs.size() + 1);
    EXPECT_EQ(linesOf(folder / "out" / "drinks.csv"), all.drinks.size() + 1);
}

}  // namespace
}  // namespace legwork
