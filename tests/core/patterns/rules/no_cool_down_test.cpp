// SPDX-License-Identifier: GPL-3.0-or-later
#include "story.h"

#include <gtest/gtest.h>

namespace legwork::story {
namespace {

constexpr std::string_view rule = "no-cool-down";

Story hardRun(std::optional<Set<CoolDown>> cooldown) {
    Story story;
    story.runner.rules_on = {std::string{rule}};
    auto& run = story.run(0);
    run.rpe = 8;
    run.cooldown = cooldown;
    return story;
}

TEST(NoCoolDown, A94_NoneAfterAHardRunIsANote) {
    EXPECT_EQ(judgeRun(hardRun(Set<CoolDown>{}), rule, "r1").level, 1);
    EXPECT_EQ(judgeRun(hardRun(Set<CoolDown>{CoolDown::walk}), rule, "r1").state, State::clear);
    EXPECT_EQ(judgeRun(hardRun({}), rule, "r1").missing, Columns{"cooldown"});
}

TEST(NoCoolDown, DoesNotApplyToAnEasyRun) {
    auto story = hardRun(Set<CoolDown>{});
    story.records.runs[0].rpe = 6.9;
    EXPECT_EQ(judgeRun(story, rule, "r1").state, State::notApplicable);
    story.records.runs[0].rpe.reset();
    EXPECT_EQ(judgeRun(story, rule, "r1").missing, (Columns{"kind", "rpe"}));
}

TEST(NoCoolDown, IsOffAsDelivered) {
    auto story = hardRun(Set<CoolDown>{});
    story.runner.rules_on.clear();
    EXPECT_FALSE(isOn(*findRule(rule), story.diary()));
}

TEST(NoCoolDown, A94_AnyListIsClear) {
    for (const auto part : {CoolDown::easyJog, CoolDown::walk, CoolDown::staticStretch, CoolDown::foamRoll})
        EXPECT_EQ(judgeRun(hardRun(Set<CoolDown>{part}), rule, "r1").state, State::clear);
}

TEST(NoCoolDown, A29_HardIsTheKindToo) {
    auto story = hardRun(Set<CoolDown>{});
    story.records.runs[0].rpe = 3;
    story.records.runs[0].kind = RunKind::intervals;
    EXPECT_EQ(judgeRun(story, rule, "r1").state, State::flagged);
}

TEST(NoCoolDown, A29_HardIsWhatTheRunnerSetItTo) {
    auto story = hardRun(Set<CoolDown>{});
    story.runner.thresholds["hard.rpe"] = 6;
    story.records.runs[0].rpe = 6;
    EXPECT_EQ(judgeRun(story, rule, "r1").state, State::flagged);
    story.records.runs[0].rpe = 5.9;
    EXPECT_EQ(judgeRun(story, rule, "r1").state, State::notApplicable);
}

}  // namespace
}  // namespace legwork::story
