// SPDX-License-Identifier: GPL-3.0-or-later
#include "story.h"

#include <gtest/gtest.h>

namespace legwork::story {
namespace {

constexpr std::string_view rule = "fast-run-no-dynamic-warm-up";
constexpr Set<WarmUp> bothParts{WarmUp::lightCardio, WarmUp::dynamicStretch};

Story fast(std::optional<RunKind> kind, Number rpe, std::optional<Set<WarmUp>> warmup) {
    Story story;
    Run& run = story.run(0);
    run.kind = kind;
    run.rpe = rpe;
    run.warmup = warmup;
    return story;
}
State stateOf(const Story& story) { return judgeRun(story, rule, "r1").state; }

TEST(FastRunNoDynamicWarmUp, A90_OneMissingIsANoteAndBothACaution) {
    EXPECT_EQ(stateOf(fast(RunKind::sprints, {}, bothParts)), State::clear);
    EXPECT_EQ(judgeRun(fast(RunKind::sprints, {}, Set<WarmUp>{WarmUp::lightCardio}), rule, "r1").level, 1);
    EXPECT_EQ(judgeRun(fast(RunKind::sprints, {}, Set<WarmUp>{WarmUp::strides}), rule, "r1").level, 2);
    EXPECT_EQ(judgeRun(fast(RunKind::sprints, {}, Set<WarmUp>{}), rule, "r1").level, 2);
    EXPECT_EQ(judgeRun(fast(RunKind::sprints, {}, {}), rule, "r1").missing, Columns{"warmup"});
}

TEST(FastRunNoDynamicWarmUp, A89_AsksAboutEffortFromEightOn) {
    EXPECT_EQ(stateOf(fast({}, 8, Set<WarmUp>{})), State::flagged);
    EXPECT_EQ(stateOf(fast({}, 7.9, Set<WarmUp>{})), State::notApplicable);
    EXPECT_EQ(stateOf(fast(RunKind::easy, {}, Set<WarmUp>{})), State::notApplicable);
    EXPECT_EQ(judgeRun(fast({}, {}, Set<WarmUp>{}), rule, "r1").missing, (Columns{"kind", "rpe"}));
    EXPECT_EQ(judgeRun(fast(RunKind::tempo, {}, bothParts), rule, "r1").missing, Columns{"rpe"});
}

TEST(FastRunNoDynamicWarmUp, A89_ARaceIsFastUpToTenKilometres) {
    auto story = fast(RunKind::race, 5, Set<WarmUp>{});
    EXPECT_EQ(judgeRun(story, rule, "r1").missing, Columns{"distance_m"});
    story.records.runs[0].distance_m = 10'000;
    EXPECT_EQ(stateOf(story), State::flagged);
    story.records.runs[0].distance_m = 10'001;
    EXPECT_EQ(stateOf(story), State::notApplicable);
}

TEST(FastRunNoDynamicWarmUp, SaysWhichPartWasNotThere) {
    const auto story = fast({}, 9, Set<WarmUp>{WarmUp::dynamicStretch});
    EXPECT_EQ(sentence(judgeRun(story, rule, "r1"), story.diary()), "You ran fast (effort 9) without easy running first.");
}

}  // namespace
}  // namespace legwork::story
