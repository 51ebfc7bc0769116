// SPDX-License-Identifier: GPL-3.0-or-later
#include "story.h"

#include <gtest/gtest.h>

namespace legwork::story {
namespace {

Finding judged(const Story& story) { return judge(story, "urgent-signs", 10, 'd'); }

/// Severe tight pain of the shin on day 10, worse on stretching the toes, and numb.
struct Shin {
    Story story;
    Pain* pain;

    Shin() {
        story.records.pains.reserve(20);
        pain = &story.pain(10, Site::shinOuter, Side::left, 7);
        pain->quality = Set<Quality>{Quality::tight};
        pain->toe_stretch_pain = pain->numbness = true;
        pain->weakness = false;
        pain->fades_min = 60;
    }
};

TEST(UrgentTightPain, A164_AllFourPartsAreNow) {
    EXPECT_EQ(judged(Shin().story).tier, Tier::now);
    const auto state = [](void (*change)(Pain&)) {
        Shin shin;
        change(*shin.pain);
        return judged(shin.story);
    };
    EXPECT_EQ(state([](Pain& p) { p.score = 6; }).state, State::clear);
    EXPECT_EQ(state([](Pain& p) { p.quality = Set<Quality>{Quality::dull}; }).state, State::clear);
    EXPECT_EQ(state([](Pain& p) { p.toe_stretch_pain = false; }).state, State::clear);
    EXPECT_EQ(state([](Pain& p) { p.numbness = false; }).state, State::clear);
    EXPECT_EQ(state([](Pain& p) { p.numbness = false; p.weakness = true; }).tier, Tier::now);
}

TEST(UrgentTightPain, A164_BlanksThatCouldDecideAreNamed) {
    const auto missing = [](void (*change)(Pain&)) {
        Shin shin;
        change(*shin.pain);
        return judged(shin.story).missing;
    };
    EXPECT_EQ(missing([](Pain& p) { p.score.reset(); }), Columns{"score"});
    EXPECT_EQ(missing([](Pain& p) { p.quality.reset(); }), Columns{"quality"});
    EXPECT_EQ(missing([](Pain& p) { p.toe_stretch_pain.reset(); }), Columns{"toe_stretch_pain"});
    EXPECT_EQ(missing([](Pain& p) { p.numbness.reset(); }), Columns{"numbness"});
}

/// Tight pain that began at these minutes of the last three runs and faded after so long.
Finding afterThreeRuns(std::initializer_list<int> minutes, Number fades_min) {
    Shin shin;
    shin.pain->score = 4;
    shin.pain->fades_min = fades_min;
    int day = 4;
    for (const int minute : minutes) {
        shin.story.run(day).duration_s = 3'600;
        shin.story.pain(day, Site::shinOuter, Side::both, 3, 9).onset_time = at(day, 7, minute);
        day += 2;
    }
    return judged(shin.story);
}

TEST(UrgentTightPain, A164_TheSameMinuteOfThreeRunsAndGoneWithinHalfAnHour) {
    EXPECT_EQ(afterThreeRuns({20, 25, 22}, 10).tier, Tier::soon);
    EXPECT_EQ(afterThreeRuns({20, 25, 22}, 30).tier, Tier::soon);
    EXPECT_EQ(afterThreeRuns({20, 26, 22}, 20).state, State::clear);
    EXPECT_EQ(afterThreeRuns({20, 25}, 20).state, State::clear);
    EXPECT_EQ(afterThreeRuns({20, 25, 22}, 9).state, State::clear);
    EXPECT_EQ(afterThreeRuns({20, 25, 22}, 31).state, State::clear);
    EXPECT_EQ(afterThreeRuns({20, 25, 22}, {}).missing, Columns{"fades_min"});
}

TEST(UrgentTightPain, TellsWhichOfTheTwo) {
    Shin shin;
    EXPECT_EQ(sentence(judged(shin.story), shin.story.diary()),
              "You logged severe, tight pain that stretching the toes makes worse, with numbness or weakness. What you logged can be a "
              "sign of something that needs emergency care. Call your emergency number now. This journal cannot diagnose.");
}

}  // namespace
}  // namespace legwork::story
