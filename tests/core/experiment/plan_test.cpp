// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiment_story.h"

#include <gmock/gmock.h>

namespace legwork::story {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

TEST(Lot, IsTheSameEachTimeForTheSameSeed) {
    EXPECT_THAT(lotOf(fourBlocks()), ElementsAre(false, true, true, false));
    auto other = fourBlocks();
    other.seed = 1;
    other.blocks = 20;
    EXPECT_EQ(std::ranges::count(lotOf(other), true), 10);
}

TEST(AskedOn, FollowsTheBlocks) {
    const auto experiment = fourBlocks();
    EXPECT_EQ(askedOn(experiment, day(27)), std::nullopt);
    EXPECT_EQ(askedOn(experiment, day(28)), false);
    EXPECT_EQ(askedOn(experiment, day(31)), false);
    EXPECT_EQ(askedOn(experiment, day(32)), true);
    EXPECT_EQ(askedOn(experiment, day(39)), true);
    EXPECT_EQ(askedOn(experiment, day(40)), false);
    EXPECT_EQ(askedOn(experiment, day(43)), false);
    EXPECT_EQ(askedOn(experiment, day(44)), std::nullopt);
}

TEST(AskedOn, AsksNothingFromTheDayOnWhichItWasEnded) {
    auto experiment = fourBlocks();
    experiment.ended = day(33);
    EXPECT_EQ(askedOn(experiment, day(32)), true);
    EXPECT_EQ(askedOn(experiment, day(33)), std::nullopt);
}

TEST(IsOver, WhenTheSorenessAfterTheLastDayHasPassed) {
    EXPECT_FALSE(isOver(fourBlocks(), day(46)));
    EXPECT_TRUE(isOver(fourBlocks(), day(47)));
    auto ended = fourBlocks();
    ended.ended = day(33);
    EXPECT_FALSE(isOver(ended, day(35)));
    EXPECT_TRUE(isOver(ended, day(36)));
}

TEST(StartOfAnExperiment, IsRefusedWithTheReason) {
    const Diary empty;
    auto wanted = fourBlocks();
    EXPECT_THAT(problemOfStart(empty, wanted, day(28)), IsEmpty());
    EXPECT_THAT(problemOfStart(empty, wanted, day(29)), HasSubstr("drawn before they begin"));
    wanted.blocks = 5;
    EXPECT_THAT(problemOfStart(empty, wanted, day(28)), HasSubstr("an even number of blocks from 4 to 20, each of 3 to 14 days"));
    Story running;
    running.runner.experiments = {fourBlocks()};
    auto next = fourBlocks();
    next.first_day = day(40);
    EXPECT_THAT(problemOfStart(running.diary(), next, day(40)), HasSubstr("End it before you start another"));
    next.first_day = day(44);
    EXPECT_THAT(problemOfStart(running.diary(), next, day(44)), IsEmpty()) << "the last day of the first is over";
}

TEST(StartOfAnExperiment, OfSleepNeedsToKnowTheUsualNight) {
    Story story;
    for (int n = 20; n < 26; ++n) story.on(n).sleep_h = 7;
    EXPECT_THAT(problemOfStart(story.diary(), fourBlocks(TriedHabit::moreSleep), day(27)), HasSubstr("sleep on 7 mornings first"));
    story.on(26).sleep_h = 7;
    EXPECT_THAT(problemOfStart(story.diary(), fourBlocks(TriedHabit::moreSleep), day(27)), IsEmpty());
    EXPECT_THAT(problemOfStart(story.diary(), fourBlocks(TriedHabit::moreSleep), day(28)), HasSubstr("drawn before they begin"))
        << "last night is over";
}

TEST(PromiseOfAnExperiment, SaysWhatItTakesAndCanShow) {
    Experiment wanted{TriedHabit::warmUp, day(0), 7, 8, 0, {}};
    EXPECT_THAT(promiseOf(wanted), HasSubstr("8 blocks of 7 days take 56 days"));
    EXPECT_THAT(promiseOf(wanted), HasSubstr("70 ways, so that the clearest difference would come by chance once in 35"))
        << "8!/(4!·4!) = 70";
    wanted.blocks = 6;
    EXPECT_THAT(promiseOf(wanted), HasSubstr("20 ways: too few")) << "6!/(3!·3!) = 20";
}

TEST(EndOfAnExperiment, KeepsTheDaysBefore) {
    Runner runner;
    runner.experiments = {fourBlocks()};
    ASSERT_TRUE(endExperiment(runner, day(33)));
    EXPECT_EQ(runner.experiments[0].ended, day(33));
    EXPECT_FALSE(endExperiment(runner, day(34))) << "none runs any more";
}

TEST(EndOfAnExperiment, ForgetsOneOfWhichNothingHasHappened) {
    Runner runner;
    runner.experiments = {fourBlocks()};
    ASSERT_TRUE(endExperiment(runner, day(28)));
    EXPECT_THAT(runner.experiments, IsEmpty());
}

}  // namespace
}  // namespace legwork::story
