// SPDX-License-Identifier: GPL-3.0-or-later
#include "story.h"

#include <gtest/gtest.h>

namespace legwork::story {
namespace {

constexpr std::string_view rule = "warm-up-skipped-or-partial";
constexpr Set<WarmUp> allParts{WarmUp::lightCardio, WarmUp::dynamicStretch, WarmUp::jointMobility};

Story runWith(std::optional<Set<WarmUp>> warmup, Number seconds = {}, Number rpe = {}) {
    Story story;
    Run& run = story.run(0);
    run.warmup = warmup;
    run.warmup_s = seconds;
    run.rpe = rpe;
    return story;
}

TEST(WarmUpSkippedOrPartial, FiveMinutesWithAllThreePartsAreClear) {
    EXPECT_EQ(judgeRun(runWith(allParts, 300), rule, "r1").state, State::clear);
    EXPECT_EQ(judgeRun(runWith(allParts, 299), rule, "r1").level, 1);
}

TEST(WarmUpSkippedOrPartial, A86_AMissingPartCountsWhateverTheTime) {
    const auto finding = judgeRun(runWith(Set<WarmUp>{WarmUp::lightCardio, WarmUp::dynamicStretch, WarmUp::strides}, 900), rule, "r1");
    EXPECT_EQ(finding.level, 1);
    EXPECT_DOUBLE_EQ(*finding.number("parts"), 2);
    EXPECT_EQ(judgeRun(runWith(allParts), rule, "r1").missing, Columns{"warmup_s"});
}

TEST(WarmUpSkippedOrPartial, A88_NoneBeforeAHardRunIsACaution) {
    EXPECT_EQ(judgeRun(runWith(Set<WarmUp>{}, {}, 7), rule, "r1").level, 2);
    EXPECT_EQ(judgeRun(runWith(Set<WarmUp>{}, {}, 6), rule, "r1").level, 1);
    EXPECT_EQ(judgeRun(runWith(Set<WarmUp>{}), rule, "r1").level, 1);
}

TEST(WarmUpSkippedOrPartial, A29_HardIsOneThresholdForAllRules) {
    auto story = runWith(Set<WarmUp>{}, {}, 6);
    story.runner.thresholds["hard.rpe"] = 6;
    EXPECT_EQ(judgeRun(story, rule, "r1").level, 2);
}

TEST(WarmUpSkippedOrPartial, A85_ABlankListIsUnknownWhateverTheTime) {
    const auto finding = judgeRun(runWith({}, 60), rule, "r1");
    EXPECT_EQ(finding.state, State::unknown);
    EXPECT_EQ(finding.missing, Columns{"warmup"});
}

TEST(WarmUpSkippedOrPartial, NamesThePartsThatWereNotThere) {
    const auto story = runWith(Set<WarmUp>{WarmUp::lightCardio}, 600);
    const auto text = sentence(judgeRun(story, rule, "r1"), story.diary());
    EXPECT_TRUE(text.starts_with("Your warm-up had 1 of 3 parts; not among them: ")) << text;
}

}  // namespace
}  // namespace legwork::story
