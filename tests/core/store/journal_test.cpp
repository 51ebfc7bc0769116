// SPDX-License-Identifier: GPL-3.0-or-later
// Edits, and what the journal, its file and other doors to it hold afterwards.
#include "story.h"
#include "temp_journal.h"

#include <gmock/gmock.h>

namespace legwork {
namespace {

using story::at;
using story::day;
using testing::ElementsAre;
using testing::IsEmpty;

Run tenKilometres() {
    Run run;
    run.id = "r1";
    run.start = at(0, 7);
    run.distance_m = 10'000;
    return run;
}

/// One of each kind with every field filled.
template <class Record>
Record filled(Record record) {
    for (const auto& field : fields<Record>()) {
        if (field.key || field.required) continue;
        switch (field.kind) {
            case FieldKind::number: field.set(record, field.whole ? field.most : (field.least + field.most) / 3); break;
            case FieldKind::yesNo: field.set(record, false); break;
            case FieldKind::choice: field.set(record, Choice{1}); break;
            case FieldKind::list: field.set(record, Choices{0b11}); break;
            case FieldKind::time: field.set(record, at(3, 9)); break;
            case FieldKind::times: field.set(record, Timestamps{at(0, 9), at(0, 21)}); break;
            case FieldKind::text: field.set(record, std::string{"ä; \"x\"\n'y'"}); break;
            case FieldKind::day: field.set(record, day(2)); break;
            case FieldKind::week: break;
        }
    }
    return record;
}

Records oneOfEach() {
    Records all;
    all.runs.push_back(filled(tenKilometres()));
    all.days.push_back(filled(DayEntry{.day = day(0)}));
    all.pains.push_back(filled(Pain{.id = "p1", .time = at(0, 8), .site = Site::achilles}));
    all.drinks.push_back(filled(Drink{.id = "d1", .time = at(0, 9)}));
    all.activities.push_back(filled(Activity{.id = "a1", .start = at(0, 18)}));
    all.weekly_checks.push_back(filled(WeeklyCheck{.week = weekOf(day(0)), .site = Site::toes}));
    all.weekly_checks.push_back(WeeklyCheck{.week = weekOf(day(0)), .site = Site::quad, .symptoms = 2});
    return all;
}

void putAll(Edit& edit, const Records& all) {
    for (const auto& record : all.runs) edit.put(record);
    for (const auto& record : all.days) edit.put(record);
    for (const auto& record : all.pains) edit.put(record);
    for (const auto& record : all.drinks) edit.put(record);
    for (const auto& record : all.activities) edit.put(record);
    for (const auto& record : all.weekly_checks) edit.put(record);
}

void expectSame(const Records& a, const Records& b) {
    EXPECT_EQ(a.runs, b.runs);
    EXPECT_EQ(a.days, b.days);
    EXPECT_EQ(a.pains, b.pains);
    EXPECT_EQ(a.drinks, b.drinks);
    EXPECT_EQ(a.activities, b.activities);
    auto sorted = [](auto checks) {
        std::ranges::sort(checks, {}, [](const WeeklyCheck& check) { return recordId(check); });
        return checks;
    };
    EXPECT_EQ(sorted(a.weekly_checks), sorted(b.weekly_checks));
}

TEST(Journal, KeepsEveryFieldOfEveryRecordAcrossARestart) {
    TempJournal journal;
    const Records all = oneOfEach();
    journal->edit("everything", at(0, 12), [&](Edit& edit) { putAll(edit, all); });
    expectSame(journal->diary()->records(), all);
    journal.reopen();
    expectSame(journal->diary()->records(), all);
}

TEST(Journal, KeepsBlankNoAndZeroApart) {
    TempJournal journal;
    DayEntry entry{.day = day(0), .rest_day = false, .nap_h = 0};
    entry.relief.emplace();  // answered: none
    journal->edit("day", at(0, 12), [&](Edit& edit) { edit.put(entry); });
    journal.reopen();
    const DayEntry& kept = *journal->diary()->on(day(0)).entry;
    EXPECT_EQ(kept.rest_day, false);
    EXPECT_EQ(kept.no_activity, std::nullopt);
    EXPECT_EQ(kept.nap_h, 0);
    EXPECT_EQ(kept.sleep_h, std::nullopt);
    EXPECT_TRUE(kept.relief && kept.relief->isNone());
    EXPECT_EQ(kept.stretched, std::nullopt);
}

TEST(Journal, KeepsTheRunnerWithAllLists) {
    TempJournal journal;
    Runner runner{.birth_year = 1988, .mass_kg = 61.5, .mass_day = day(1), .prior_stress_fracture = false, .day_start_min = 3 * 60,
                  .units = Units::imperial, .language = "de", .check_in_implies_no_run = false};
    runner.thresholds = {{"long-run-spike.ratio", 1.2}};
    runner.habits = {"warm_up"};
    runner.mutes = {{"long-run-spike", {}}};
    runner.complete_spans = {{{day(0), day(9)}, "watch"}};
    journal->edit("runner", at(0, 12), [&](Edit& edit) { edit.put(runner); });
    EXPECT_EQ(journal->diary()->runner(), runner);
    journal.reopen();
    EXPECT_EQ(journal->diary()->runner(), runner);
    journal->undo();
    EXPECT_EQ(journal->diary()->runner(), Runner{});
}

TEST(Journal, GivesANewRecordAnIdAndReturnsIt) {
    TempJournal journal;
    std::string first, second;
    journal->edit("drinks", at(0, 12), [&](Edit& edit) {
        first = edit.put(Drink{.time = at(0, 9), .ml = 200});
        second = edit.put(Drink{.time = at(0, 9), .ml = 200});
    });
    EXPECT_EQ(first.size(), 16u);
    EXPECT_NE(first, second);
    EXPECT_EQ(journal->diary()->on(day(0)).drinks.size(), 2u);
}

TEST(Journal, TellsWhichRecordsChanged) {
    TempJournal journal;
    const auto change = journal->edit("run and check", at(0, 12), [](Edit& edit) {
        edit.put(tenKilometres());
        edit.put(WeeklyCheck{.week = weekOf(day(0)), .site = Site::quad, .symptoms = 2});
    });
    EXPECT_EQ(change.wording, "run and check");
    EXPECT_THAT(change.records, ElementsAre(RecordKey{"runs", "r1"}, RecordKey{"weekly_checks", "2026-W10/quad/"}));
}

TEST(Journal, AnEditThatChangesNothingIsNoStep) {
    TempJournal journal;
    journal->edit("run", at(0, 12), [](Edit& edit) { edit.put(tenKilometres()); });
    const auto change = journal->edit("the same", at(0, 13), [](Edit& edit) { edit.put(tenKilometres()); });
    EXPECT_TRUE(change.isNothing());
    EXPECT_EQ(journal->undoWording(), "run");
}

TEST(Journal, ABodyThatThrowsChangesNothing) {
    TempJournal journal;
    journal->edit("run", at(0, 12), [](Edit& edit) { edit.put(tenKilometres()); });
    const auto before = journal->diary();
    EXPECT_THROW(journal->edit("half", at(0, 12), [](Edit& edit) {
        edit.remove({"runs", "r1"});
        throw std::runtime_error("stopped");
    }), std::runtime_error);
    EXPECT_EQ(journal->diary(), before);
    journal.reopen();
    expectSame(journal->diary()->records(), before->records());
}

TEST(Journal, ABlankDayIsRemoved) {
    TempJournal journal;
    journal->edit("rest", at(0, 12), [](Edit& edit) { edit.put(DayEntry{.day = day(0), .rest_day = true}); });
    journal->edit("blank", at(0, 12), [](Edit& edit) { edit.put(DayEntry{.day = day(0)}); });
    EXPECT_FALSE(journal->diary()->days());
    EXPECT_THAT(journal->entered(), IsEmpty());
}

TEST(Undo, TakesBackAndDoesAgainAlsoAfterARestart) {
    TempJournal journal;
    journal->edit("run 10 km", at(0, 12), [](Edit& edit) { edit.put(tenKilometres()); });
    auto longer = tenKilometres();
    longer.distance_m = 12'000;
    journal->edit("distance 12 km", at(0, 13), [&](Edit& edit) { edit.put(longer); });
    const auto both = journal->diary()->records();

    EXPECT_EQ(journal->undo().wording, "distance 12 km");
    EXPECT_EQ(journal->diary()->findRun("r1")->distance_m, 10'000);
    journal.reopen();
    EXPECT_EQ(journal->undoWording(), "run 10 km");
    EXPECT_EQ(journal->redoWording(), "distance 12 km");
    EXPECT_EQ(journal->undo().wording, "run 10 km");
    EXPECT_EQ(journal->diary()->findRun("r1"), nullptr);
    EXPECT_TRUE(journal->undo().isNothing());
    EXPECT_EQ(journal->undoWording(), "");

    journal.reopen();
    EXPECT_EQ(journal->redo().wording, "run 10 km");
    EXPECT_EQ(journal->redo().wording, "distance 12 km");
    EXPECT_TRUE(journal->redo().isNothing());
    expectSame(journal->diary()->records(), both);
}

TEST(Undo, BringsADeletedRecordBackWithItsLines) {
    TempJournal journal;
    journal->edit("everything", at(0, 12), [](Edit& edit) { putAll(edit, oneOfEach()); });
    const auto lines = journal->entered();
    journal->edit("delete", at(0, 13), [](Edit& edit) {
        edit.remove({"runs", "r1"});
        edit.remove({"days", text(day(0))});
        edit.remove({"weekly_checks", "2026-W10/quad/"});
        edit.remove({"runs", "not there"});
    });
    EXPECT_EQ(journal->diary()->findRun("r1"), nullptr);
    EXPECT_EQ(journal->diary()->weeklyChecks().size(), 1u);
    journal->undo();
    expectSame(journal->diary()->records(), oneOfEach());
    EXPECT_EQ(journal->entered(), lines);
    journal->redo();
    EXPECT_EQ(journal->diary()->findRun("r1"), nullptr);
}

TEST(Undo, ANewEditDropsWhatWasUndone) {
    TempJournal journal;
    journal->edit("first", at(0, 12), [](Edit& edit) { edit.put(tenKilometres()); });
    journal->undo();
    journal->edit("second", at(0, 12), [](Edit& edit) { edit.put(DayEntry{.day = day(0), .rest_day = true}); });
    EXPECT_EQ(journal->redoWording(), "");
    EXPECT_TRUE(journal->redo().isNothing());
    EXPECT_EQ(journal->diary()->findRun("r1"), nullptr);
}

void type(Journal& journal, double metres, Timestamp now, const std::string& merge) {
    Run run = tenKilometres();
    run.distance_m = metres;
    journal.edit("distance", now, [&](Edit& edit) { edit.put(run); }, merge);
}

TEST(Undo, TypingIntoOneFieldIsOneStep) {
    TempJournal journal;
    type(*journal, 10'000, at(0, 12), {});
    type(*journal, 1'000, plusSeconds(at(0, 13), 0), "r1 distance");
    type(*journal, 12'000, plusSeconds(at(0, 13), 1), "r1 distance");
    type(*journal, 12'500, plusSeconds(at(0, 13), 60), "r1 distance");
    journal.reopen();
    journal->undo();
    EXPECT_EQ(journal->diary()->findRun("r1")->distance_m, 10'000);
    journal->redo();
    EXPECT_EQ(journal->diary()->findRun("r1")->distance_m, 12'500);
}

TEST(Undo, AMinuteLaterOrInAnotherFieldItIsAnotherStep) {
    TempJournal journal;
    type(*journal, 1'000, at(0, 12), "a");
    type(*journal, 2'000, plusSeconds(at(0, 12), 60), "a");
    type(*journal, 3'000, plusSeconds(at(0, 12), 61), "b");
    type(*journal, 4'000, plusSeconds(at(0, 12), 62), {});
    type(*journal, 5'000, plusSeconds(at(0, 12), 63), {});
    for (double metres : {4'000, 3'000, 2'000, 1'000}) {
        journal->undo();
        EXPECT_EQ(journal->diary()->findRun("r1")->distance_m, metres);
    }
    journal->undo();
    EXPECT_EQ(journal->diary()->findRun("r1"), nullptr);
}

TEST(Undo, TypingBackToWhereItBeganLeavesNoStep) {
    TempJournal journal;
    const auto note = [&](const std::string& words, double second) {
        journal->edit("note", plusSeconds(at(0, 12), second), [&](Edit& edit) { edit.put(DayEntry{.day = day(0), .note = words}); }, "note");
    };
    note("x", 0);
    note("", 1);
    EXPECT_EQ(journal->undoWording(), "");
    EXPECT_FALSE(journal->diary()->days());
}

TEST(TwoDoors, SeeEachOthersEditsAndLoseNone) {
    TempJournal first;
    const auto second = first.secondDoor();
    EXPECT_FALSE(first->refresh());
    second->edit("run", at(0, 12), [](Edit& edit) { edit.put(tenKilometres()); });
    EXPECT_TRUE(first->refresh());
    EXPECT_FALSE(first->refresh());
    EXPECT_EQ(first->diary()->findRun("r1")->distance_m, 10'000);
    EXPECT_FALSE(second->refresh());

    second->edit("rest", at(1, 12), [](Edit& edit) { edit.put(DayEntry{.day = day(1), .rest_day = true}); });
    const auto change = first->edit("drink", at(1, 12), [](Edit& edit) { edit.put(Drink{.id = "d1", .time = at(1, 9)}); });
    EXPECT_TRUE(change.everything) << "the other's edit came in with it";
    EXPECT_TRUE(first->diary()->on(day(1)).entry);
    EXPECT_EQ(first->diary()->on(day(1)).drinks.size(), 1u);
    EXPECT_FALSE(first->refresh());
}

TEST(TwoDoors, TheBodyOfAnEditSeesTheOthersNewestRecords) {
    TempJournal first;
    const auto second = first.secondDoor();
    second->edit("run", at(0, 12), [](Edit& edit) { edit.put(tenKilometres()); });
    first->edit("rpe", at(0, 12), [&](Edit& edit) {
        auto run = *first->diary()->findRun("r1");
        run.rpe = 5;
        edit.put(run);
    });
    EXPECT_EQ(first->diary()->findRun("r1")->distance_m, 10'000);
    EXPECT_EQ(first->diary()->findRun("r1")->rpe, 5);
}

TEST(TwoDoors, OneTakesBackWhatTheOtherDid) {
    TempJournal first;
    const auto second = first.secondDoor();
    first->edit("run", at(0, 12), [](Edit& edit) { edit.put(tenKilometres()); });
    EXPECT_EQ(second->undoWording(), "run");
    second->undo();
    EXPECT_TRUE(first->refresh());
    EXPECT_EQ(first->diary()->findRun("r1"), nullptr);
    first->redo();
    EXPECT_NE(first->diary()->findRun("r1"), nullptr);
}

TEST(Drafts, AreKeptUntilTheyAreEmptyAndAreNoSteps) {
    TempJournal journal;
    const Draft draft{"runs", "r1", "distance_m", "600 km"};
    journal->keepDraft({"runs", "r1", "distance_m", "600"});
    journal->keepDraft(draft);
    journal.reopen();
    EXPECT_THAT(journal->drafts(), ElementsAre(draft));
    EXPECT_EQ(journal->undoWording(), "");
    journal->keepDraft({"runs", "r1", "distance_m", ""});
    EXPECT_THAT(journal->drafts(), IsEmpty());
}

}  // namespace
}  // namespace legwork
