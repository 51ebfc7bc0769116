// SPDX-License-Identifier: GPL-3.0-or-later
// Who filled which cell when, and that an import never writes over what the runner typed (product.md 3).
#include "story.h"
#include "temp_journal.h"

#include <gmock/gmock.h>

namespace legwork {
namespace {

using story::at;
using story::day;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

Pain calf(Number score) { return {.id = "p1", .time = at(0, 8), .site = Site::calfUpper, .score = score}; }

template <class Record>
FieldMask bit(std::string_view column) {
    return FieldMask{1} << (findField<Record>(column) - fields<Record>().data());
}

TEST(Entered, MarksEachFilledCellWithTimeAndHand) {
    TempJournal journal;
    journal->edit("pain", at(0, 9), [](Edit& edit) { edit.put(calf(3)); });
    EXPECT_THAT(journal->entered(), ElementsAre(Entered{"pains", "p1", "score", at(0, 9), By::typed}, Entered{"pains", "p1", "site", at(0, 9), By::typed},
                                                Entered{"pains", "p1", "time", at(0, 9), By::typed}));
}

TEST(Entered, MarksOnlyWhatChanges) {
    TempJournal journal;
    journal->edit("pain", at(0, 9), [](Edit& edit) { edit.put(calf(3)); });
    journal->edit("worse", at(1, 9), [](Edit& edit) { edit.put(calf(6)); });
    EXPECT_THAT(journal->entered(), ElementsAre(Entered{"pains", "p1", "score", at(1, 9), By::typed}, Entered{"pains", "p1", "site", at(0, 9), By::typed},
                                                Entered{"pains", "p1", "time", at(0, 9), By::typed}));
}

TEST(Entered, ABlankedCellAndARemovedRecordLoseTheirLines) {
    TempJournal journal;
    journal->edit("pain", at(0, 9), [](Edit& edit) { edit.put(calf(3)); });
    journal->edit("blank", at(1, 9), [](Edit& edit) { edit.put(calf({})); });
    EXPECT_EQ(journal->entered().size(), 2u);
    journal->edit("remove", at(1, 9), [](Edit& edit) { edit.remove({"pains", "p1"}); });
    EXPECT_THAT(journal->entered(), IsEmpty());
    journal->undo();
    journal->undo();
    EXPECT_EQ(journal->entered().size(), 3u);
}

TEST(Entered, CanBeSetAsAnExchangeFolderStatesIt) {
    TempJournal journal;
    const Entered line{"pains", "p1", "score", at(-3, 9), By::import};
    journal->edit("pain", at(0, 9), [&](Edit& edit) {
        edit.put(calf(3));
        edit.setEntered(line);
        edit.setEntered({"pains", "p1", "site", {}, By::typed});  // which is what no line says
    });
    EXPECT_THAT(journal->entered(), UnorderedElementsAre(line, Entered{"pains", "p1", "time", at(0, 9), By::typed}));
    EXPECT_EQ(journal->diary()->on(day(0)).pains[0].imported, bit<Pain>("score"));
}

TEST(Import, SetsTheImportedBitsAlsoAfterARestart) {
    TempJournal journal;
    journal->edit("import", at(0, 9), [](Edit& edit) { edit.put(calf(3), By::import); });
    const FieldMask expected = bit<Pain>("time") | bit<Pain>("site") | bit<Pain>("score");
    EXPECT_EQ(journal->diary()->on(day(0)).pains[0].imported, expected);
    journal.reopen();
    EXPECT_EQ(journal->diary()->on(day(0)).pains[0].imported, expected);
}

TEST(Import, NeverWritesOverWhatWasTyped) {
    TempJournal journal;
    journal->edit("typed", at(0, 9), [](Edit& edit) { edit.put(calf(3)); });
    journal->edit("import", at(1, 9), [](Edit& edit) {
        auto imported = calf(8);
        imported.note = "from the watch";
        edit.put(imported, By::import);
    });
    const Pain& pain = journal->diary()->on(day(0)).pains[0];
    EXPECT_EQ(pain.score, 3);
    EXPECT_EQ(pain.note, "from the watch") << "a blank may be filled";
    EXPECT_EQ(pain.imported, bit<Pain>("note"));
}

TEST(Import, ReplacesWhatAnImportGaveAndBlanksNothing) {
    TempJournal journal;
    journal->edit("first", at(0, 9), [](Edit& edit) { edit.put(calf(3), By::import); });
    journal->edit("second", at(1, 9), [](Edit& edit) { edit.put(calf(8), By::import); });
    EXPECT_EQ(journal->diary()->on(day(0)).pains[0].score, 8);
    EXPECT_TRUE(journal->edit("third", at(2, 9), [](Edit& edit) { edit.put(calf({}), By::import); }).isNothing());
    EXPECT_EQ(journal->diary()->on(day(0)).pains[0].score, 8);
}

TEST(Import, AValueTypedOverAnImportedOneIsTypedFromThenOn) {
    TempJournal journal;
    journal->edit("import", at(0, 9), [](Edit& edit) { edit.put(calf(3), By::import); });
    journal->edit("typed", at(0, 10), [](Edit& edit) { edit.put(calf(5)); });
    journal->edit("import", at(1, 9), [](Edit& edit) { edit.put(calf(8), By::import); });
    EXPECT_EQ(journal->diary()->on(day(0)).pains[0].score, 5);
}

TEST(Import, OfABlankDayChangesNothing) {
    TempJournal journal;
    EXPECT_TRUE(journal->edit("blank", at(0, 9), [](Edit& edit) { edit.put(DayEntry{.day = day(0)}, By::import); }).isNothing());
    journal->edit("typed", at(0, 9), [](Edit& edit) { edit.put(DayEntry{.day = day(0), .rest_day = true}); });
    EXPECT_TRUE(journal->edit("blank", at(0, 9), [](Edit& edit) { edit.put(DayEntry{.day = day(0)}, By::import); }).isNothing());
}

TEST(Import, KeepsTheRunnersAnswersAndSettingsAndAddsSpans) {
    TempJournal journal;
    Runner typed{.birth_year = 1988, .units = Units::imperial};
    typed.thresholds = {{"a.x", 1}};
    typed.complete_spans = {{{day(0), day(9)}, "watch"}};
    journal->edit("typed", at(0, 9), [&](Edit& edit) { edit.put(typed); });
    Runner imported{.birth_year = 1970, .mass_kg = 60, .language = "de"};
    imported.thresholds = {{"a.x", 2}, {"a.y", 3}};
    imported.complete_spans = {{{day(0), day(9)}, "watch"}, {{day(20), day(29)}, "watch"}};
    journal->edit("import", at(1, 9), [&](Edit& edit) { edit.put(imported, By::import); });

    const Runner& runner = journal->diary()->runner();
    EXPECT_EQ(runner.birth_year, 1988);
    EXPECT_EQ(runner.mass_kg, 60);
    EXPECT_EQ(runner.units, Units::imperial);
    EXPECT_EQ(runner.language, "de");
    EXPECT_EQ(runner.thresholds, (std::map<std::string, double>{{"a.x", 1}, {"a.y", 3}}));
    EXPECT_EQ(runner.complete_spans, imported.complete_spans);
}

}  // namespace
}  // namespace legwork
