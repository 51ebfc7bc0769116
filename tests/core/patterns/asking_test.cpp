// SPDX-License-Identifier: GPL-3.0-or-later
#include "legwork/asking.h"

#include "legwork/field.h"
#include "legwork/rules.h"
#include "story.h"

#include <gtest/gtest.h>

namespace legwork::story {
namespace {

/// An entry with nothing but sleep on each of so many days, the first on day 0.
Story slept(int days) {
    Story story;
    for (int n = 0; n < days; ++n) story.on(n).sleep_h = 7;
    return story;
}

bool isAside(const Story& story, std::string_view column, int n) { return stepsAside<DayEntry>(column, story.diary(), day(n)); }
bool isRunAside(const Story& story, std::string_view column, int n) { return stepsAside<legwork::Run>(column, story.diary(), day(n)); }

TEST(Asking, ANewJournalAsksForEverything) {
    for (const auto& field : fields<legwork::Run>()) EXPECT_FALSE(isRunAside(Story{}, field.column, 0)) << field.column;
    for (const auto& field : fields<DayEntry>()) EXPECT_FALSE(isAside(Story{}, field.column, 0)) << field.column;
}

TEST(Asking, ANeededFieldStepsAsideAfterTwentyEightLoggedDaysLeftBlank) {
    EXPECT_FALSE(isAside(slept(27), "protein_g", 27));
    EXPECT_TRUE(isAside(slept(28), "protein_g", 28));
}

TEST(Asking, DaysWithoutAnEntryDoNotCount) {
    Story story = slept(27);
    EXPECT_FALSE(isAside(story, "protein_g", 300));
    story.on(299).sleep_h = 7;
    EXPECT_TRUE(isAside(story, "protein_g", 300));
}

TEST(Asking, OneAnswerKeepsTheFieldForAnotherTwentyEightLoggedDays) {
    Story story = slept(60);
    story.on(30).protein_g = 90;
    EXPECT_FALSE(isAside(story, "protein_g", 58));  // days 30 to 57 are 28
    EXPECT_TRUE(isAside(story, "protein_g", 59));
}

TEST(Asking, TheAnswerOfTheShownDayMovesNothing) {
    Story story = slept(28);
    story.on(28).protein_g = 90;
    EXPECT_TRUE(isAside(story, "protein_g", 28));
    EXPECT_FALSE(isAside(story, "protein_g", 29));
}

TEST(Asking, AFieldOfTheRunStepsAsideAfterFourteenRuns) {
    Story story;
    for (int n = 0; n < 13; ++n) story.run(n);
    EXPECT_FALSE(isRunAside(story, "temp_c", 13));
    story.run(13);
    EXPECT_TRUE(isRunAside(story, "temp_c", 14));
    story.records.runs.front().temp_c = 0;  // zero is an answer, and 14 runs ago
    EXPECT_FALSE(isRunAside(story, "temp_c", 14));
}

TEST(Asking, ARuleSwitchedOffTakesItsFieldAtOnceUnlessItIsInUse) {
    Story story = slept(11);
    EXPECT_FALSE(isAside(story, "sleep_quality", 10));
    story.runner.rules_off = {"poor-sleep-quality"};
    EXPECT_EQ(isNeeded("days.sleep_quality", story.diary()), false);
    EXPECT_TRUE(isAside(story, "sleep_quality", 10));
    story.on(3).sleep_quality = 4;  // days 3 to 9 are 7
    EXPECT_FALSE(isAside(story, "sleep_quality", 10));
    EXPECT_TRUE(isAside(story, "sleep_quality", 11));
}

TEST(Asking, ARuleSwitchedOnOrAHabitChosenNeedsItsField) {
    Story story;
    EXPECT_FALSE(isNeeded("days.stretched", story.diary()));
    story.runner.rules_on = {"no-post-run-stretch"};
    EXPECT_TRUE(isNeeded("days.stretched", story.diary()));
    story.runner.rules_on = {};
    story.runner.habits = {"stretch_after"};
    EXPECT_TRUE(isNeeded("days.stretched", story.diary()));
}

TEST(Asking, PlainPartsOfTheDiaryAndSafetyNeverStepAside) {
    Story story = slept(40);
    for (int n = 0; n < 40; ++n) story.run(n);
    for (const Rule* rule : rules()) story.runner.rules_off.emplace_back(rule->id);
    for (const auto column : {"start", "kind", "distance_m", "duration_s", "rpe", "note"})
        EXPECT_FALSE(isRunAside(story, column, 40)) << column;
    for (const auto column : {"sleep_h", "no_pain", "rest_day", "note", "dark_urine", "chest_pain", "fever"})
        EXPECT_FALSE(isAside(story, column, 40)) << column;
}

}  // namespace
}  // namespace legwork::story
