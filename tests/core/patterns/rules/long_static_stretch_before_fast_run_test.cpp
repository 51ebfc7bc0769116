// SPDX-License-Identifier: GPL-3.0-or-later
#include "story.h"

#include <gtest/gtest.h>

namespace legwork::story {
namespace {

constexpr std::string_view rule = "long-static-stretch-before-fast-run";

/// A hard run after static stretching and whatever else.
Story stretched(Set<WarmUp> warmup, Number hold_s, YesNo last = {}) {
    Story story;
    auto& run = story.run(0);
    run.kind = RunKind::sprints;
    run.warmup = warmup;
    run.static_hold_s = hold_s;
    run.static_stretch_last = last;
    return story;
}
constexpr Set<WarmUp> alone{WarmUp::staticStretch};
constexpr Set<WarmUp> withStrides{WarmUp::staticStretch, WarmUp::strides};
Finding judged(const Story& story) { return judgeRun(story, rule, "r1"); }

TEST(LongStaticStretchBeforeFastRun, A92_AMinuteAndNothingThatMovesIsANote) {
    EXPECT_EQ(judged(stretched(alone, 60)).level, 1);
    EXPECT_EQ(judged(stretched(alone, 59)).state, State::clear);
    EXPECT_EQ(judged(stretched(alone, {})).missing, Columns{"static_hold_s"});
}

TEST(LongStaticStretchBeforeFastRun, A92_WithSomethingThatMovesTheOrderDecides) {
    EXPECT_EQ(judged(stretched(withStrides, 90, true)).state, State::flagged);
    EXPECT_EQ(judged(stretched(withStrides, 90, false)).state, State::clear);
    EXPECT_EQ(judged(stretched(withStrides, 90)).missing, Columns{"static_stretch_last"});
}

TEST(LongStaticStretchBeforeFastRun, A92_JointMobilityAndGlutesDoNotCountAsMoving) {
    EXPECT_EQ(judged(stretched({WarmUp::staticStretch, WarmUp::jointMobility, WarmUp::gluteActivation}, 60)).state, State::flagged);
}

TEST(LongStaticStretchBeforeFastRun, A93_WithoutStaticStretchingIsClear) {
    EXPECT_EQ(judged(stretched({WarmUp::lightCardio}, {})).state, State::clear);
    EXPECT_EQ(judged(stretched({}, {})).state, State::clear) << "none";
}

TEST(LongStaticStretchBeforeFastRun, NamesWhatIsBlank) {
    auto story = stretched(alone, {});
    story.records.runs[0].warmup.reset();
    EXPECT_EQ(judged(story).missing, (Columns{"static_hold_s", "static_stretch_last", "warmup"}));
    story.records.runs[0].static_hold_s = 30;
    EXPECT_EQ(judged(story).state, State::clear) << "short holds are clear whatever the list";
}

TEST(LongStaticStretchBeforeFastRun, DoesNotApplyToAnEasyRun) {
    auto story = stretched(alone, 90);
    story.records.runs[0].kind = RunKind::easy;
    EXPECT_EQ(judged(story).state, State::notApplicable);
}

TEST(LongStaticStretchBeforeFastRun, KeepsToTheRunnersThreshold) {
    auto story = stretched(alone, 45);
    story.runner.thresholds["long-static-stretch-before-fast-run.hold_s"] = 30;
    EXPECT_EQ(judged(story).state, State::flagged);
}

TEST(LongStaticStretchBeforeFastRun, A92_JogsAndDynamicStretchesMoveAsStridesDo) {
    for (const auto moving : {WarmUp::lightCardio, WarmUp::dynamicStretch})
        EXPECT_EQ(judged(stretched({WarmUp::staticStretch, moving}, 90, false)).state, State::clear);
}

TEST(LongStaticStretchBeforeFastRun, A25_AnythingUnderAMinuteIsClear) { EXPECT_EQ(judged(stretched(alone, 59.9)).state, State::clear); }

TEST(LongStaticStretchBeforeFastRun, A29_HardIsWhatTheRunnerSetItTo) {
    auto story = stretched(alone, 90);
    story.records.runs[0].kind.reset();
    story.records.runs[0].rpe = 6;
    EXPECT_EQ(judged(story).state, State::notApplicable);
    story.runner.thresholds["hard.rpe"] = 6;
    EXPECT_EQ(judged(story).state, State::flagged);
}

TEST(LongStaticStretchBeforeFastRun, A43_NamesTheHoldInEveryState) {
    EXPECT_EQ(judged(stretched(alone, 59)).number("static_hold_s"), 59);
    EXPECT_EQ(judged(stretched(alone, 90)).number("static_hold_s"), 90);
}

}  // namespace
}  // namespace legwork::story
