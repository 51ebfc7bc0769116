// SPDX-License-Identifier: GPL-3.0-or-later
#include "story.h"

#include <gtest/gtest.h>

namespace legwork::story {
namespace {

constexpr std::string_view rule = "cramp-on-run";

Story cramped(std::optional<Cramp> cramp, YesNo stopped = {}) {
    Story story;
    auto& run = story.run(0);
    run.cramp = cramp;
    run.cramp_stopped = stopped;
    return story;
}
Finding judged(const Story& story) { return judgeRun(story, rule, "r1"); }

TEST(CrampOnRun, A110_NearOrFullIsANoteAndOneThatStoppedTheRunACaution) {
    for (const Cramp cramp : {Cramp::near, Cramp::full}) {
        EXPECT_EQ(judged(cramped(cramp)).level, 1);
        EXPECT_EQ(judged(cramped(cramp, false)).level, 1);
        EXPECT_EQ(judged(cramped(cramp, true)).level, 2);
    }
}

TEST(CrampOnRun, A110_NoneIsClearAndABlankUnknown) {
    EXPECT_EQ(judged(cramped(Cramp::none)).state, State::clear);
    EXPECT_EQ(judged(cramped({})).missing, Columns{"cramp"});
    EXPECT_EQ(judged(cramped({}, true)).missing, Columns{"cramp"});
}

TEST(CrampOnRun, NamesItsMinute) {
    auto story = cramped(Cramp::full);
    EXPECT_FALSE(judged(story).number("cramp_minute"));
    story.records.runs[0].cramp_minute = 92;
    EXPECT_DOUBLE_EQ(*judged(story).number("cramp_minute"), 92);
}

TEST(CrampOnRun, SetsBesideItWhatIsLoggedAndNamesNoCause) {
    auto story = cramped(Cramp::full, true);
    EXPECT_EQ(sentence(judged(story), story.diary()), "You had a full cramp, and it stopped the run.");
    auto& run = story.records.runs[0];
    run.cramp_site = Site::calfUpper;
    run.cramp_side = Side::left;
    run.cramp_minute = 92;
    run.distance_m = 20'000;
    run.duration_s = 6'600;  // 5:30 a km, load 6 x 110
    run.rpe = 6;
    run.temp_c = 24;
    run.fluid_ml = 550;
    story.run(-6).duration_s = 1'800;
    story.records.runs[1].rpe = 4;       // load 120
    story.run(-7).duration_s = 100'000;  // too long ago
    EXPECT_EQ(sentence(judged(story), story.diary()),
              "You had a full cramp, left upper calf, at minute 92, and it stopped the run. Beside it stand 5:30 min a km, 24 °C, 300 ml "
              "to drink an hour, a load of 780 over 7 days.");
}

TEST(CrampOnRun, SaysBothSidesAndLeavesOutALoadThatIsNotKnown) {
    auto story = cramped(Cramp::near);
    auto& run = story.records.runs[0];
    run.cramp_site = Site::quad;
    run.cramp_side = Side::both;
    run.wbgt_c = 21;
    EXPECT_EQ(sentence(judged(story), story.diary()), "You had a near cramp, quad on both sides. Beside it stand WBGT 21 °C.");
}

}  // namespace
}  // namespace legwork::story
