// SPDX-License-Identifier: GPL-3.0-or-later
#include "story.h"

#include <gtest/gtest.h>

namespace legwork::story {
namespace {

const std::vector<std::string> leftKnee{"knee_inner_left"};

/// The left knee swollen on these days.
Story swollenKnee(std::initializer_list<int> days) {
    Story story;
    for (const int day : days) story.pain(day, Site::kneeInner, Side::left, 3).swelling = true;
    return story;
}

std::vector<Finding> notes(const Story& story, int n) {
    static std::vector<std::unique_ptr<Diary>> kept;  // findings point into their diary
    return openSafetyNotes(*kept.emplace_back(std::make_unique<Diary>(story.diary())), day(n), day(n));
}

void acknowledge(Story& story, Tier tier, int n, std::vector<std::string> sites = leftKnee) {
    story.runner.acknowledged.push_back({"see-professional-signs", "", std::string{token(tier)}, std::move(sites), day(n)});
}

TEST(OpenSafetyNotes, StandUntilAcknowledgedForFourWeeks) {
    const Story story = swollenKnee({10});
    EXPECT_TRUE(notes(story, 9).empty());
    ASSERT_EQ(notes(story, 10).size(), 1u);
    EXPECT_EQ(notes(story, 10)[0].tier, Tier::soon);
    EXPECT_EQ(notes(story, 37).size(), 1u);
    EXPECT_TRUE(notes(story, 38).empty());
}

TEST(OpenSafetyNotes, ShowTheNewestOfTheSameSitesOnce) {
    const auto found = notes(swollenKnee({10, 12}), 12);
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].day, day(12));
}

TEST(OpenSafetyNotes, GoOnceAcknowledgedAndComeBackAfterSevenDays) {
    Story story = swollenKnee({10});
    acknowledge(story, Tier::soon, 10);
    EXPECT_TRUE(notes(story, 10).empty());
    EXPECT_TRUE(notes(story, 30).empty());
    Story again = swollenKnee({10, 17});
    acknowledge(again, Tier::soon, 10);
    EXPECT_TRUE(notes(again, 17).empty());
    Story later = swollenKnee({10, 18});
    acknowledge(later, Tier::soon, 10);
    EXPECT_EQ(notes(later, 18).size(), 1u);
}

TEST(OpenSafetyNotes, AHigherTierCountsAsNewAndALowerOneDoesNot) {
    Story worse = swollenKnee({10, 12});
    worse.records.pains[1].foot_drop = true;
    acknowledge(worse, Tier::soon, 10);
    ASSERT_EQ(notes(worse, 12).size(), 1u);
    EXPECT_EQ(notes(worse, 12)[0].tier, Tier::day);
    Story better = swollenKnee({10, 12});
    better.records.pains[0].foot_drop = true;
    acknowledge(better, Tier::day, 10);
    EXPECT_TRUE(notes(better, 12).empty());
}

TEST(OpenSafetyNotes, AnAcknowledgementIsOfItsSitesAlone) {
    Story story = swollenKnee({10});
    acknowledge(story, Tier::soon, 10, {"knee_inner_right"});
    EXPECT_EQ(notes(story, 10).size(), 1u);
}

TEST(OpenSafetyNotes, PutTheGravestFirstAndAnAcknowledgementIsOfItsPart) {
    Story story = swollenKnee({10});
    story.on(9).fainted = true;
    story.on(9).dark_urine = true;
    story.runner.acknowledged.push_back({"urgent-signs", "a", "day", {}, day(9)});
    const auto found = notes(story, 10);
    ASSERT_EQ(found.size(), 2u);
    EXPECT_EQ(found[0].rule->part, 'e');
    EXPECT_EQ(found[0].tier, Tier::now);
    EXPECT_EQ(found[1].tier, Tier::soon);
}

TEST(OpenSafetyNotes, CannotBeSwitchedOffOrMuted) {
    Story story = swollenKnee({10});
    story.runner.rules_off = {"see-professional-signs"};
    story.runner.mutes = {{"see-professional-signs", {}}};
    EXPECT_EQ(notes(story, 10).size(), 1u);
}

}  // namespace
}  // namespace legwork::story
