// SPDX-License-Identifier: GPL-3.0-or-later
#include "story.h"

#include <gtest/gtest.h>

namespace legwork::story {
namespace {

constexpr std::string_view rule = "no-post-run-stretch";
constexpr Set<Stretched> all{Stretched::quadsLeft,       Stretched::quadsRight, Stretched::hamstringsLeft,
                             Stretched::hamstringsRight, Stretched::calvesLeft, Stretched::calvesRight};

Story runDay(std::optional<Set<Stretched>> list, Number hold_s) {
    Story story;
    story.runner.rules_on = {std::string{rule}};
    story.run(0);
    story.on(0).stretched = list;
    story.on(0).stretch_hold_s = hold_s;
    return story;
}

TEST(NoPostRunStretch, A131_AllSixForTwentySecondsAreClear) {
    EXPECT_EQ(judge(runDay(all, 20), rule, 0).state, State::clear);
    EXPECT_EQ(judge(runDay(all, 19), rule, 0).level, 1);
    EXPECT_EQ(judge(runDay(all, {}), rule, 0).missing, Columns{"stretch_hold_s"});
}

TEST(NoPostRunStretch, A131_OneMissingOrNoneFlagsWhateverTheHold) {
    EXPECT_EQ(judge(runDay(Set<Stretched>{Stretched::calvesLeft}, {}), rule, 0).state, State::flagged);
    EXPECT_EQ(judge(runDay(Set<Stretched>{}, {}), rule, 0).state, State::flagged);
}

TEST(NoPostRunStretch, A131_FiveOfSixFlagWhicheverIsMissing) {
    for (int missing = 0; missing < 6; ++missing) {
        Set<Stretched> five = all;
        five.bits &= ~(1u << missing);
        EXPECT_EQ(judge(runDay(five, 60), rule, 0).level, 1) << missing;
    }
}

TEST(NoPostRunStretch, A21_AShortHoldFlagsWithoutTheList) {
    EXPECT_EQ(judge(runDay({}, 10), rule, 0).state, State::flagged);
    EXPECT_EQ(judge(runDay({}, 30), rule, 0).missing, Columns{"stretched"});
    EXPECT_EQ(judge(runDay({}, {}), rule, 0).missing, (Columns{"stretch_hold_s", "stretched"}));
}

TEST(NoPostRunStretch, AppliesToDaysWithARun) {
    Story story;
    story.runner.rules_on = {std::string{rule}};
    story.on(0).rest_day = true;
    EXPECT_EQ(judge(story, rule, 0).state, State::notApplicable);
    EXPECT_EQ(judge(story, rule, 1).missing, (Columns{"rest_day", "stretch_hold_s", "stretched"}));
}

TEST(NoPostRunStretch, IsOffAsDelivered) { EXPECT_FALSE(isOn(*findRule(rule), Diary{})); }

}  // namespace
}  // namespace legwork::story
