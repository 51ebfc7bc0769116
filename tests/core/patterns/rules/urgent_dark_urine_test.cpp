// SPDX-License-Identifier: GPL-3.0-or-later
#include "story.h"

#include <gtest/gtest.h>

namespace legwork::story {
namespace {

/// Rest days up to day 20, but a run of this effort on day 10.
Story runOfEffort(Number rpe) {
    Story story;
    story.restDays(0, 9).restDays(11, 20);
    story.run(10).rpe = rpe;
    return story;
}

Finding on(const Story& story, int day) { return judge(story, "urgent-signs", day, 'a'); }

TEST(UrgentDarkUrine, A161_AsksForSevenDaysAfterAHardRun) {
    const Story story = runOfEffort(7);
    EXPECT_EQ(on(story, 9).state, State::notApplicable);
    for (const int day : {10, 17}) EXPECT_EQ(on(story, day).missing, Columns{"dark_urine"});
    EXPECT_EQ(on(story, 18).state, State::notApplicable);
    EXPECT_EQ(on(runOfEffort(6), 10).state, State::notApplicable);
    EXPECT_EQ(on(runOfEffort({}), 10).missing, Columns{"dark_urine"});
}

TEST(UrgentDarkUrine, A167_UnconfirmedDaysLeaveItOpen) {
    Story story;
    EXPECT_EQ(on(story, 10).missing, (Columns{"dark_urine", "rest_day"}));
    story.on(10).dark_urine = false;
    EXPECT_EQ(on(story, 10).missing, Columns{"rest_day"});
}

TEST(UrgentDarkUrine, A161_AYesFlagsWhateverWasRun) {
    Story story = runOfEffort(2);
    story.on(15).dark_urine = true;
    EXPECT_EQ(on(story, 15).tier, Tier::day);
    EXPECT_TRUE(on(story, 15).sites.empty());
    Story hard = runOfEffort(8);
    hard.on(12).dark_urine = false;
    EXPECT_EQ(on(hard, 12).state, State::clear);
}

TEST(UrgentDarkUrine, A161_SeverePainWeaknessOrSwellingMakeItNow) {
    const auto tier = [](Number score, void (*change)(Pain&)) {
        Story story;
        story.on(10).dark_urine = true;
        change(story.pain(10, Site::quad, Side::both, score));
        return on(story, 10).tier;
    };
    EXPECT_EQ(tier(6, [](Pain&) {}), Tier::day);
    EXPECT_EQ(tier(7, [](Pain&) {}), Tier::now);
    EXPECT_EQ(tier(1, [](Pain& p) { p.weakness = true; }), Tier::now);
    EXPECT_EQ(tier(1, [](Pain& p) { p.swelling = true; }), Tier::now);
}

TEST(UrgentDarkUrine, A161_ColourAloneNeverFlags) {
    Story story = runOfEffort(9);
    story.on(11).urine_colour = 8;
    EXPECT_EQ(on(story, 11).state, State::unknown);
}

TEST(UrgentDarkUrine, TellsToCallForHelpNow) {
    Story story;
    story.on(10).dark_urine = true;
    story.pain(10, Site::quad, Side::both, 8);
    EXPECT_EQ(sentence(on(story, 10), story.diary()),
              "You logged urine like tea or cola and pain. What you logged can be a sign of something that needs emergency care. "
              "Call your emergency number now. This journal cannot diagnose.");
}

TEST(UrgentDarkUrine, ANoteListsTheAnswersItRestsOn) {
    Story story;
    story.on(10).dark_urine = true;
    EXPECT_EQ(on(story, 10).answers, Columns{"dark_urine"});
    auto& pain = story.pain(10, Site::quad, Side::both, 7);
    pain.swelling = true;
    pain.weakness = false;
    EXPECT_EQ(on(story, 10).answers, (Columns{"dark_urine", "score", "swelling"}));
}

}  // namespace
}  // namespace legwork::story
