// SPDX-License-Identifier: GPL-3.0-or-later
#include "story.h"

#include <gtest/gtest.h>

namespace legwork::story {
namespace {

constexpr YesNo DayEntry::*symptoms[] = {&DayEntry::headache, &DayEntry::nausea, &DayEntry::vomiting, &DayEntry::bloating};
constexpr YesNo DayEntry::*emergencies[] = {&DayEntry::confusion, &DayEntry::seizure, &DayEntry::collapse};

/// A run on day 10, two hours and half a kilo heavier after it unless changed; nothing felt on days 10 to 12.
struct Drunk {
    Story story;
    Run* run;

    Drunk() {
        run = &story.run(10);
        run->duration_s = 7'200;
        run->mass_before_kg = 60;
        run->mass_after_kg = 60.5;
        for (const int day : {10, 11, 12}) {
            for (const auto sign : symptoms) story.on(day).*sign = false;
            for (const auto sign : emergencies) story.on(day).*sign = false;
        }
    }
    Finding on(int day) const { return judge(story, "urgent-signs", day, 'b'); }
};

TEST(UrgentAfterRun, A162_EachSymptomOnTheDayOrTheNextSendsToday) {
    EXPECT_EQ(Drunk().on(10).state, State::clear);
    for (const auto symptom : symptoms) {
        Drunk drunk;
        drunk.story.on(10).*symptom = drunk.story.on(11).*symptom = drunk.story.on(12).*symptom = true;
        EXPECT_EQ(drunk.on(10).tier, Tier::day);
        EXPECT_EQ(drunk.on(11).tier, Tier::day);
        EXPECT_EQ(drunk.on(12).state, State::notApplicable);
    }
}

TEST(UrgentAfterRun, A162_WithoutTooMuchDrinkASymptomIsClear) {
    Drunk drunk;
    drunk.story.on(10).headache = true;
    drunk.run->mass_after_kg = 59;
    EXPECT_EQ(drunk.on(10).state, State::clear);
    drunk.run->mass_after_kg.reset();
    EXPECT_EQ(drunk.on(10).missing, (Columns{"fluid_ml", "mass_after_kg"}));
}

TEST(UrgentAfterRun, A162_ConfusionSeizureOrCollapseAreNowWhateverWasRun) {
    for (const auto sign : emergencies) {
        Story story;
        story.on(10).*sign = true;
        EXPECT_EQ(judge(story, "urgent-signs", 10, 'b').tier, Tier::now);
        Drunk drunk;
        drunk.story.on(10).*sign = true;
        EXPECT_EQ(drunk.on(10).tier, Tier::now);
    }
}

TEST(UrgentAfterRun, A162_ABlankEmergencyKeepsItOpen) {
    Drunk drunk;
    drunk.story.on(10).seizure.reset();
    EXPECT_EQ(drunk.on(10).missing, Columns{"seizure"});
}

TEST(UrgentAfterRun, A168_AShortRunDoesNotCountAndABlankDurationIsUnknown) {
    Drunk drunk;
    drunk.story.on(10).headache = true;
    drunk.run->duration_s = 3'599;
    EXPECT_EQ(drunk.on(10).state, State::notApplicable);
    drunk.run->duration_s = 3'600;
    EXPECT_EQ(drunk.on(10).tier, Tier::day);
    drunk.run->duration_s.reset();
    EXPECT_EQ(drunk.on(10).missing, Columns{"duration_s"});
}

TEST(UrgentAfterRun, TellsNotToDrinkMore) {
    Drunk drunk;
    drunk.story.on(10).headache = drunk.story.on(10).nausea = true;
    EXPECT_EQ(sentence(drunk.on(10), drunk.story.diary()),
              "You logged headache and nausea. It came with a long run on which you drank as much as you sweated, or more. Do not "
              "drink more water; eat something salty if you feel awake. Please get medical advice today. This journal cannot "
              "diagnose.");
}

TEST(UrgentAfterRun, ANoteListsTheAnswersItRestsOn) {
    Drunk drunk;
    drunk.story.on(10).headache = drunk.story.on(10).bloating = true;
    EXPECT_EQ(drunk.on(10).answers, (Columns{"bloating", "headache"}));
    drunk.story.on(10).collapse = true;
    EXPECT_EQ(drunk.on(10).answers, (Columns{"bloating", "collapse", "headache"}));
    drunk.run->mass_after_kg = 59;  // not too much to drink: a headache is no sign of that
    EXPECT_EQ(drunk.on(10).answers, Columns{"collapse"});
}

}  // namespace
}  // namespace legwork::story
