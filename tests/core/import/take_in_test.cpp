// SPDX-License-Identifier: GPL-3.0-or-later
// Recorded activities on their way into a journal: never twice, and never over what the runner typed.
#include "legwork/take_in.h"

#include "story.h"
#include "temp_folder.h"

#include <gtest/gtest.h>

namespace legwork::story {
namespace {

const Timestamp evening = at(10, 20);

RecordedActivity recorded(const std::string& file, int hour = 7, double metres = 10'000, Sport sport = Sport::running) {
    RecordedActivity one;
    one.file = file;
    one.format = file.ends_with("gpx") ? "GPX" : "FIT";
    one.sport = sport;
    one.start_s = at(10, hour).utc_s();
    one.offset_min = 60;
    one.timer_s = 3'600;
    one.distance_m = metres;
    return one;
}

class TakeIn : public testing::Test {
protected:
    TempFolder folder;
    std::unique_ptr<Journal> journal = Journal::open(folder / "journal.legwork", evening);

    ActivityPlan plan(std::vector<RecordedActivity> files) {
        return planActivities(*journal->diary(), std::move(files), [](std::int64_t) { return 120; });
    }
    ImportCount take(std::vector<RecordedActivity> files) {
        return *takeActivities(*journal, plan(std::move(files)), "two files", evening, [](double) { return true; });
    }
    std::vector<legwork::Run> runs() { return journal->diary()->records().runs; }
    void type(legwork::Run run) {
        journal->edit("run", evening, [&](Edit& edit) { edit.put(run); });
    }
};

TEST_F(TakeIn, ARunBecomesARunWithTheClockOfTheRunner) {
    auto file = recorded("a.fit");
    file.rpe = 6;
    file.ascent_m = 120;
    file.heart_rate_bpm = 0;
    file.title = "Morning run";
    EXPECT_EQ(take({file}).added, 1);
    ASSERT_EQ(runs().size(), 1u);
    const legwork::Run run = runs()[0];
    EXPECT_EQ(text(run.start), "2026-03-12T07:00:00+01:00");
    EXPECT_EQ(run.id, "2026-03-12T06:00Z");
    EXPECT_EQ(run.distance_m, 10'000);
    EXPECT_EQ(run.duration_s, 3'600);
    EXPECT_EQ(run.rpe, 6);
    EXPECT_EQ(run.ascent_m, 120);
    EXPECT_FALSE(run.heart_rate_bpm) << "no heart beats 0 times";
    EXPECT_FALSE(run.kind) << "the file does not say";
    EXPECT_EQ(run.source, "FIT");
    EXPECT_EQ(run.note, "Morning run");
}

TEST_F(TakeIn, AFileThatDoesNotTellItsZoneIsOnTheRunnersClock) {
    auto file = recorded("a.gpx");
    file.offset_min.reset();
    take({file});
    EXPECT_EQ(text(runs()[0].start), "2026-03-12T08:00:00+02:00");
}

TEST_F(TakeIn, ARideBecomesAnActivityAndARowIsLeftOut) {
    auto row = recorded("c.fit", 18, 5'000, Sport::other);
    row.sportAsWritten = "rowing";
    const auto made = plan({recorded("b.fit", 12, 20'000, Sport::cycling), row});
    EXPECT_EQ(made.activities[0].activity->kind, ActivityKind::cycle);
    EXPECT_EQ(made.activities[1].fate, Fate::leftOut);
    EXPECT_EQ(made.activities[1].sentence, "“rowing” is neither a run nor a walk, ride or swim.");
    EXPECT_FALSE(made.activities[1].isWanted);
}

TEST_F(TakeIn, TheSameFilesTwiceAddNothing) {
    take({recorded("a.fit"), recorded("b.fit", 12, 5'000)});
    const auto again = take({recorded("a.fit"), recorded("b.fit", 12, 5'000)});
    EXPECT_EQ(again.added, 0);
    EXPECT_EQ(again.changed, 0);
    EXPECT_EQ(again.alreadyThere, 2);
    EXPECT_EQ(runs().size(), 2u);
}

TEST_F(TakeIn, TwoServicesInTwoOrdersGiveTheSameJournal) {
    auto fit = recorded("a.fit");
    auto gpx = recorded("a.gpx", 7, 10'180);
    gpx.start_s += 4;
    gpx.timer_s = 3'650;
    gpx.title = "Along the river";
    take({gpx});
    take({fit});
    const auto one = runs();
    journal = Journal::open(folder / "other.legwork", evening);
    take({fit});
    take({gpx});
    EXPECT_EQ(one, runs());
    journal = Journal::open(folder / "third.legwork", evening);
    take({gpx, fit});
    EXPECT_EQ(one, runs());
    ASSERT_EQ(one.size(), 1u);
    EXPECT_EQ(one[0].distance_m, 10'000) << "the watch's own total";
    EXPECT_EQ(one[0].source, "FIT");
    EXPECT_EQ(one[0].note, "Along the river") << "what only the other tells is kept";
}

TEST_F(TakeIn, WhatTheRunnerTypedStaysAndTheFilesValueIsShown) {
    legwork::Run typed;
    typed.id = "typed";
    typed.start = at(10, 7, 10);
    typed.distance_m = 10'500;
    typed.rpe = 8;
    type(typed);
    auto file = recorded("a.fit");
    file.rpe = 3;
    const auto made = plan({file});
    EXPECT_EQ(made.activities[0].fate, Fate::filled);
    EXPECT_EQ(made.activities[0].sentence, "You typed 10.50 km; the file says 10.00 km. Yours stays.");
    take({file});
    ASSERT_EQ(runs().size(), 1u);
    EXPECT_EQ(runs()[0].distance_m, 10'500);
    EXPECT_EQ(runs()[0].rpe, 8);
    EXPECT_EQ(runs()[0].start, typed.start);
    EXPECT_EQ(runs()[0].duration_s, 3'600) << "a blank is filled";
}

TEST_F(TakeIn, ASuspectedDoubleIsHeldUntilTheRunnerSaysSo) {
    take({recorded("a.fit")});
    auto made = plan({recorded("b.fit", 9)});  // the same run two hours later, as from another zone
    EXPECT_EQ(made.activities[0].fate, Fate::held);
    EXPECT_EQ(made.activities[0].sentence, "There is one of 2026-03-12 07:00 that may be the same. Take it only if it is another.");
    EXPECT_EQ(takeActivities(*journal, made, "b", evening, [](double) { return true; })->added, 0);
    EXPECT_EQ(runs().size(), 1u);
    made.activities[0].isWanted = true;
    EXPECT_EQ(takeActivities(*journal, made, "b", evening, [](double) { return true; })->added, 1);
    EXPECT_EQ(runs().size(), 2u);
}

TEST_F(TakeIn, ARunAtTheTimeOfARideIsHeld) {
    take({recorded("a.fit", 7, 10'000, Sport::cycling)});
    const auto made = plan({recorded("b.gpx", 7, 10'050)});
    EXPECT_EQ(made.activities[0].fate, Fate::held);
    EXPECT_EQ(made.activities[0].sentence, "There is one of 2026-03-12 07:00 that may be the same. Take it only if it is another.");
}

TEST_F(TakeIn, WhatLooksWrongIsHeldWithTheReason) {
    auto file = recorded("a.fit");
    file.doubt = "It is longer than a day of running.";
    const auto made = plan({file});
    EXPECT_EQ(made.activities[0].fate, Fate::held);
    EXPECT_EQ(made.activities[0].sentence, file.doubt);
}

TEST_F(TakeIn, WhatDoesNotSayItsSportIsHeldAsARun) {
    const auto made = plan({recorded("a.gpx", 7, 10'000, Sport::other)});
    EXPECT_EQ(made.activities[0].fate, Fate::held);
    EXPECT_EQ(made.activities[0].sentence, "The file does not say what sport this was. Take it if it was a run.");
    EXPECT_TRUE(made.activities[0].run);
}

TEST_F(TakeIn, AFileThatTellsTheRunnersClockAloneKeepsIt) {
    auto file = recorded("a.fit");
    file.start_s = at(10, 7).local_s;
    file.isStartLocal = true;
    file.offset_min.reset();
    take({file});
    EXPECT_EQ(text(runs()[0].start), "2026-03-12T07:00:00+02:00");
}

TEST_F(TakeIn, IsOneStepToUndoAndNoneWhereItWasStopped) {
    EXPECT_FALSE(takeActivities(*journal, plan({recorded("a.fit"), recorded("b.fit", 12, 5'000)}), "files", evening, [](double share) { return share < 0.4; }));
    EXPECT_TRUE(runs().empty());
    take({recorded("a.fit"), recorded("b.fit", 12, 5'000)});
    EXPECT_EQ(journal->undoWording(), "two files");
    journal->undo();
    EXPECT_TRUE(runs().empty());
}

TEST_F(TakeIn, TwoShortRunsRecordedOneAfterTheOtherStayTwo) {
    auto first = recorded("a.fit", 7, 1'000), second = recorded("b.fit", 7, 1'020);
    first.timer_s = second.timer_s = 300;
    second.start_s += 8 * 60;
    EXPECT_EQ(take({first, second}).added, 2);
    EXPECT_EQ(take({first, second}).alreadyThere, 2);
}

TEST_F(TakeIn, TwoFilesThatDifferAreNotSaidToBeTyped) {
    const auto made = plan({recorded("a.fit", 7, 10'000), recorded("a.gpx", 7, 10'400)});
    EXPECT_EQ(made.activities[1].fate, Fate::alreadyThere);
    EXPECT_EQ(made.activities[1].sentence, "");
}

TEST_F(TakeIn, ARunOfTheRunnersOwnTableIsAskedAboutWhereTheDayHasOneOfThatLength) {
    take({recorded("a.fit")});
    auto row = recorded("", 12, 10'100);
    row.format = "";
    row.service = "table";
    EXPECT_EQ(plan({row}).activities[0].fate, Fate::held);
}

/// The same run, as a row of Strava's table joined with its recording.
RecordedActivity onStrava(const std::string& file) {
    auto one = recorded(file);
    one.service = "Strava";
    one.archive = "activities.csv";
    one.title = "Round the lake";
    return one;
}

TEST_F(TakeIn, ARunFromItsFileAndFromStravaIsOneInEitherOrder) {
    take({recorded("a.fit")});
    EXPECT_EQ(take({onStrava("1.fit")}).changed, 1) << "the title is new";
    EXPECT_EQ(take({onStrava("1.fit")}).alreadyThere, 1);
    const auto fileFirst = runs();
    ASSERT_EQ(fileFirst.size(), 1u);
    journal->undo();
    journal->undo();
    take({onStrava("1.fit")});
    EXPECT_EQ(take({recorded("a.fit")}).alreadyThere, 1);
    EXPECT_EQ(runs(), fileFirst);
    EXPECT_EQ(runs()[0].source, "Strava, FIT");
    EXPECT_EQ(runs()[0].note, "Round the lake");
}

TEST_F(TakeIn, ARowOfATableGivesWayToARecording) {
    auto row = onStrava("");
    row.format = "";
    row.distance_m = 9'900;
    take({row});
    EXPECT_EQ(runs()[0].source, "Strava");
    take({recorded("b.gpx", 7, 10'000)});
    EXPECT_EQ(runs()[0].distance_m, 10'000);
    EXPECT_EQ(runs()[0].note, "Round the lake");
}

TEST_F(TakeIn, A16_AWholeArchiveMakesTheDaysBetweenItsRunsKnownInTheSameStep) {
    auto later = onStrava("2.fit");
    later.start_s += 9 * 86'400;
    take({onStrava("1.fit"), later});
    const std::vector<CompleteSpan> expected{{{makeDay(2026, 3, 12), makeDay(2026, 3, 21)}, "Strava"}};
    EXPECT_EQ(journal->diary()->runner().complete_spans, expected);
    journal->undo();
    EXPECT_TRUE(journal->diary()->runner().complete_spans.empty());
    EXPECT_TRUE(runs().empty());
}

}  // namespace
}  // namespace legwork::story
