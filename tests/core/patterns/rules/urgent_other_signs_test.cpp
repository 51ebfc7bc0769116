// SPDX-License-Identifier: GPL-3.0-or-later
#include "story.h"

#include <gtest/gtest.h>

namespace legwork::story {
namespace {

constexpr YesNo DayEntry::*emergencies[] = {&DayEntry::saddle_numbness, &DayEntry::bladder_bowel_change, &DayEntry::fainted,
                                            &DayEntry::chest_pain};

/// Day 10 with all signs answered no, and a sore knee.
struct Knee {
    Story story;
    Pain* pain;

    Knee() {
        auto& entry = story.on(10);
        for (const auto sign : emergencies) entry.*sign = false;
        entry.fever = entry.weight_loss = false;
        pain = &story.pain(10, Site::kneeInner, Side::left, 4);
        pain->warmth = pain->at_night = false;
        pain->activity_linked = true;
    }
    Finding judged() const { return judge(story, "urgent-signs", 10, 'e'); }
};

TEST(UrgentOtherSigns, A165_EachEmergencyIsNow) {
    EXPECT_EQ(Knee().judged().state, State::clear);
    for (const auto sign : emergencies) {
        Knee knee;
        knee.story.on(10).*sign = true;
        EXPECT_EQ(knee.judged().tier, Tier::now);
        (knee.story.on(10).*sign).reset();
        EXPECT_EQ(knee.judged().state, State::unknown);
        EXPECT_EQ(knee.judged().missing.size(), 1u);
    }
}

TEST(UrgentOtherSigns, A165_FeverWithAWarmSpotIsToday) {
    Knee knee;
    knee.story.on(10).fever = true;
    EXPECT_EQ(knee.judged().state, State::clear);
    knee.pain->warmth.reset();
    EXPECT_EQ(knee.judged().missing, Columns{"warmth"});
    knee.pain->warmth = true;
    EXPECT_EQ(knee.judged().tier, Tier::day);
    knee.pain->score = 0;  // A56
    EXPECT_EQ(knee.judged().tier, Tier::day);
}

TEST(UrgentOtherSigns, A165_NightPainWithoutActivityAndWithWeightLossIsToday) {
    Knee knee;
    knee.story.on(10).weight_loss = true;
    knee.pain->at_night = true;
    EXPECT_EQ(knee.judged().state, State::clear);
    knee.pain->activity_linked.reset();
    EXPECT_EQ(knee.judged().missing, Columns{"activity_linked"});
    knee.pain->activity_linked = false;
    EXPECT_EQ(knee.judged().tier, Tier::day);
}

TEST(UrgentOtherSigns, A185_NightPainAndActivityAreOfOneGroup) {
    Knee knee;
    knee.story.on(10).weight_loss = true;
    knee.pain->at_night = true;
    auto& other = knee.story.pain(10, Site::quad, Side::left, 3);
    other.at_night = other.activity_linked = false;
    EXPECT_EQ(knee.judged().state, State::clear);
}

TEST(UrgentOtherSigns, A185_IsNeverNotApplicable) {
    Knee knee;
    knee.story.records.pains.clear();
    EXPECT_EQ(knee.judged().state, State::clear);  // neither fever nor weight loss
    knee.story.on(10).fever = true;
    EXPECT_EQ(knee.judged().missing, Columns{"no_pain"});
    knee.story.on(10).no_pain = true;
    EXPECT_EQ(knee.judged().state, State::clear);
    EXPECT_EQ(judge(Story(), "urgent-signs", 10, 'e').state, State::unknown);
}

TEST(UrgentOtherSigns, ANoteListsTheAnswersItRestsOn) {
    Knee knee;
    knee.story.on(10).fever = knee.story.on(10).weight_loss = knee.story.on(10).fainted = true;
    EXPECT_EQ(knee.judged().answers, Columns{"fainted"});
    knee.pain->warmth = true;
    EXPECT_EQ(knee.judged().answers, (Columns{"fainted", "fever", "warmth"}));
    knee.pain->at_night = true;
    knee.pain->activity_linked = false;
    EXPECT_EQ(knee.judged().answers, (Columns{"at_night", "fainted", "fever", "warmth", "weight_loss"}));
}

}  // namespace
}  // namespace legwork::story
