// SPDX-License-Identifier: GPL-3.0-or-later
#include "measures/hardness.h"
#include "story.h"

#include <gtest/gtest.h>

namespace legwork::story {
namespace {

Run run(std::optional<RunKind> kind, Number rpe) {
    Run run;
    run.kind = kind;
    run.rpe = rpe;
    return run;
}

TEST(Hardness, A29_EffortFromTheCutOnIsHard) {
    EXPECT_TRUE(isHard(run({}, 7), 7).isYes());
    EXPECT_TRUE(isHard(run({}, 6.9), 7).isNo());
    EXPECT_TRUE(isHard(run({}, 6), 6).isYes());
}

TEST(Hardness, A29_IntervalsSprintsAndRacesAreHardAtAnyEffort) {
    for (const RunKind kind : {RunKind::intervals, RunKind::sprints, RunKind::race}) EXPECT_TRUE(isHard(run(kind, 2), 7).isYes());
    EXPECT_TRUE(isHard(run(RunKind::tempo, 6), 7).isNo());
}

TEST(Hardness, A29_AnEasyRunNeedsNoEffort) { EXPECT_TRUE(isHard(run(RunKind::easy, {}), 7).isNo()); }

TEST(Hardness, A29_NamesTheBlanksThatCouldStillDecide) {
    EXPECT_EQ(isHard(run({}, {}), 7).missing, (Columns{"kind", "rpe"}));
    EXPECT_EQ(isHard(run(RunKind::longRun, {}), 7).missing, Columns{"rpe"});
}

TEST(Hardness, A112_CountsDaysInARowBackToTheFirstHardOne) {
    Story story;
    for (const int day : {0, 1, 2}) story.run(day).rpe = 8;
    story.restDays(3, 3);
    const Diary diary = story.diary();
    const Facts facts(diary, {day(2), day(3)}, day(100));
    EXPECT_EQ(facts.on(day(2)).hardDays, 3);
    EXPECT_EQ(facts.on(day(3)).hardDays, 0);
    EXPECT_EQ(facts.on(day(3)).hard, Truth::no);
    EXPECT_EQ(facts.on(day(4)).hard, Truth::unknown);
}

TEST(Hardness, StreaksAreTheSameHoweverFewDaysAreAskedFor) {
    Story story;
    for (int n = 0; n < 200; ++n) story.run(n).rpe = 8;
    const Diary diary = story.diary();
    EXPECT_EQ(Facts(diary, {day(199), day(199)}, day(300)).on(day(199)).hardDays, 200);
    EXPECT_EQ(Facts(diary, {day(199), day(199)}, day(300)).on(day(199)).runDays, 200);
}

}  // namespace
}  // namespace legwork::story
