// SPDX-License-Identifier: GPL-3.0-or-later
#include "story.h"

#include <gtest/gtest.h>

namespace legwork::story {
namespace {

constexpr std::string_view rule = "hard-run-before-recovered";

/// An effort of 8 at noon of day 0.
Story hardAtNoon() {
    Story story;
    story.run(0, 12).rpe = 8;
    return story;
}
Pain& rate(Story& story, Moment moment, Number score, int hour = 8, Side side = Side::left) {
    Pain& pain = story.pain(0, Site::quad, side, score, hour);
    pain.moment = moment;
    return pain;
}
Finding judged(const Story& story) { return judgeRun(story, rule, "r1"); }

TEST(HardRunBeforeRecovered, BandsBeginAtFourAndSix) {
    for (const auto& [score, level] : {std::pair{3, 0}, {4, 1}, {5, 1}, {6, 2}}) {
        auto story = hardAtNoon();
        rate(story, Moment::morning, score);
        EXPECT_EQ(judged(story).level, level) << score;
    }
}

TEST(HardRunBeforeRecovered, A54_OnlyRatingsFromBeforeTheRunCount) {
    auto story = hardAtNoon();
    rate(story, Moment::runEnd, 9);
    rate(story, Moment::worst, 9);
    rate(story, Moment::morning, 9, 13);
    EXPECT_EQ(judged(story).missing, Columns{"no_pain"});
    rate(story, Moment::beforeRun, 4, 12);
    EXPECT_EQ(judged(story).state, State::flagged);
}

TEST(HardRunBeforeRecovered, A54_TheLatestOfASiteAndTheHighestOverSites) {
    auto story = hardAtNoon();
    rate(story, Moment::morning, 7, 7, Side::both);
    rate(story, Moment::beforeRun, 1, 11, Side::left);
    EXPECT_DOUBLE_EQ(*judged(story).number("score"), 7);  // the right one
    rate(story, Moment::beforeRun, 2, 11, Side::right);
    EXPECT_EQ(judged(story).state, State::clear);
}

TEST(HardRunBeforeRecovered, A54_NothingHurtsIsZero) {
    auto story = hardAtNoon();
    story.on(0).no_pain = true;
    EXPECT_EQ(judged(story).state, State::clear);
    story.on(0).no_pain = false;
    EXPECT_EQ(judged(story).missing, Columns{"score"});
}

TEST(HardRunBeforeRecovered, ABlankScoreOrMomentIsUnknownOnlyWhereItDecides) {
    auto story = hardAtNoon();
    rate(story, Moment::morning, {});
    EXPECT_EQ(judged(story).missing, Columns{"score"});
    story.pain(0, Site::glute, Side::left, 5, 9).moment = Moment::morning;
    EXPECT_EQ(judged(story).state, State::flagged);
    auto open = hardAtNoon();
    rate(open, Moment::morning, 2);
    open.pain(0, Site::quad, Side::left, 5, 9);
    EXPECT_EQ(judged(open).missing, Columns{"moment"});
}

TEST(HardRunBeforeRecovered, A117_AppliesToHardRuns) {
    auto story = hardAtNoon();
    rate(story, Moment::morning, 9);
    story.records.runs[0].rpe = 6;
    EXPECT_EQ(judged(story).state, State::notApplicable);
    story.records.runs[0].rpe.reset();
    EXPECT_EQ(judged(story).missing, (Columns{"kind", "rpe"}));
}

TEST(HardRunBeforeRecovered, A118_LimpingRaisesAFlagButIsNone) {
    auto story = hardAtNoon();
    Pain& pain = rate(story, Moment::morning, 3);
    pain.limp = true;
    EXPECT_EQ(judged(story).state, State::clear);
    pain.score = 4;
    EXPECT_EQ(judged(story).level, 2);
}

}  // namespace
}  // namespace legwork::story
