// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics/randomisation.h"

#include <gmock/gmock.h>
#include <map>

namespace legwork {
namespace {

using testing::ElementsAre;

std::vector<BlockSums> oneDayEach(const std::vector<double>& outcomes, const std::vector<bool>& drawn) {
    std::vector<BlockSums> blocks;
    for (std::size_t i = 0; i < outcomes.size(); ++i) blocks.push_back({1, outcomes[i], drawn[i] ? 1.0 : 0.0});
    return blocks;
}

// SplitMix64 from 0 begins e220a839…, 6e789e6a…, 06c45d18…: of 4, 3 and 2 places 3, 1 and 0. From yes yes no no the last
// place keeps its no, the third takes the second's yes, and the second takes the first's.
TEST(DrawHalf, ShufflesFromTheLastPlaceDown) { EXPECT_THAT(drawHalf(4, 0), ElementsAre(false, true, true, false)); }

TEST(DrawHalf, GivesEachHalfTheSameChance) {
    std::map<std::vector<bool>, int> seen;
    for (std::uint64_t seed = 0; seed < 6000; ++seed) ++seen[drawHalf(4, seed)];
    ASSERT_EQ(seen.size(), 6u);
    for (const auto& [drawn, times] : seen) EXPECT_NEAR(times, 1000, 150) << "5 standard deviations of √(6000·⅙·⅚) = 29";
}

// 1, 3, 2, 5 with the first and third drawn: 1.5 − 4 = −2.5. The six draws: {1,2} 2 − 3.5 = −1.5; {1,3} −2.5; {1,4}
// 3 − 2.5 = 0.5; {2,3} −0.5; {2,4} 2.5; {3,4} 1.5. Two of them are as large.
TEST(RandomisationTest, CountsTheSixDrawsOfFourBlocks) {
    const std::vector<bool> drawn{true, false, true, false};
    const auto test = randomisationTest(oneDayEach({1, 3, 2, 5}, drawn), drawn);
    ASSERT_TRUE(test);
    EXPECT_EQ(test->draws, 6u);
    EXPECT_DOUBLE_EQ(test->effect, -2.5);
    EXPECT_DOUBLE_EQ(test->p, 2.0 / 6);
    EXPECT_FALSE(test->low) << "no effect has fewer than 2 of 6 draws for it, and that is more than 5 %";
    EXPECT_FALSE(test->high);
}

// Drawn 1 1 1 2, not drawn 3 3 3 3: 1.25 − 3 = −1.75. A draw that changes one u for one v shares the treated days by ½ and
// shows −1.75 + (v − u)/2: it holds e from u − v to (−3.5 + (v − u)/2)/1.5, which is −2 to −1.667 for u = 1 and −2 to −1 for
// u = 2. One that changes two shares them evenly: −2 to −1.5 either way. Their mirror images hold the same. Of 70 draws the
// 4th from each end counts, and two have no ends: so −2 to −1.
TEST(RandomisationTest, TurnsTheTestRoundForAnInterval) {
    const std::vector<bool> drawn{true, false, true, false, true, false, true, false};
    const auto test = randomisationTest(oneDayEach({1, 3, 1, 3, 1, 3, 2, 3}, drawn), drawn);
    ASSERT_TRUE(test);
    EXPECT_EQ(test->draws, 70u);
    EXPECT_DOUBLE_EQ(test->effect, -1.75);
    EXPECT_DOUBLE_EQ(test->p, 2.0 / 70);
    EXPECT_DOUBLE_EQ(test->low.value(), -2);
    EXPECT_DOUBLE_EQ(test->high.value(), -1);
}

// The same with 3 for the 2: the four draws that change the two threes, and their mirror images, show −1.5 too. 10 of 70.
TEST(RandomisationTest, HoldsNoEffectWhereOtherDrawsShowAsMuch) {
    const std::vector<bool> drawn{true, false, true, false, true, false, true, false};
    const auto test = randomisationTest(oneDayEach({1, 3, 1, 3, 1, 3, 3, 3}, drawn), drawn);
    EXPECT_DOUBLE_EQ(test.value().p, 10.0 / 70);
    EXPECT_DOUBLE_EQ(test->low.value(), -2);
    EXPECT_NEAR(test->high.value(), 0, 1e-12);
}

// Two of 20 draws hold any effect at all, and 10 % is more than 5 %; of 70 they are 2.9 %.
TEST(RandomisationTest, HasNoRangeWithSixBlocks) {
    const std::vector<bool> drawn{true, false, true, false, true, false};
    const auto test = randomisationTest(oneDayEach({1, 3, 1, 3, 2, 3}, drawn), drawn);
    EXPECT_EQ(test.value().draws, 20u);
    EXPECT_FALSE(test->low);
    EXPECT_FALSE(test->high);
}

TEST(RandomisationTest, GivesADayReallyTreatedItsShare) {
    const std::vector<bool> drawn{true, false, true, false, true, false, true, false};
    auto blocks = oneDayEach({1, 3, 1, 3, 1, 3, 2, 3}, drawn);
    for (BlockSums& block : blocks) block = {2, 2 * block.outcome, block.treated};  // one day of two, where it was drawn
    const auto test = randomisationTest(blocks, drawn);
    EXPECT_DOUBLE_EQ(test.value().difference, -1.75);
    EXPECT_DOUBLE_EQ(test->done, 0.5);
    EXPECT_DOUBLE_EQ(test->effect, -3.5);
    EXPECT_DOUBLE_EQ(test->low.value(), -4);
    EXPECT_DOUBLE_EQ(test->high.value(), -2);
    EXPECT_DOUBLE_EQ(test->p, 2.0 / 70) << "that there is an effect is as sure as before";
}

TEST(RandomisationTest, TakesBlocksWithoutDaysForWhatTheyAre) {
    const std::vector<bool> drawn{true, false, true, false};
    auto blocks = oneDayEach({1, 3, 2, 5}, drawn);
    blocks[2] = blocks[3] = {};  // ended early
    const auto test = randomisationTest(blocks, drawn);
    EXPECT_DOUBLE_EQ(test.value().effect, -2);
    EXPECT_DOUBLE_EQ(test->p, 1) << "four draws part the two blocks; two more part nothing, and count against it";
}

TEST(RandomisationTest, SaysNothingWithoutTwoSides) {
    const std::vector<bool> drawn{true, false, true, false};
    EXPECT_FALSE(randomisationTest(std::vector<BlockSums>(4), drawn));
    EXPECT_FALSE(randomisationTest(std::vector<BlockSums>{{1, 1, 1}, {}, {1, 2, 1}, {}}, drawn));
    EXPECT_FALSE(randomisationTest(std::vector<BlockSums>{{1, 1, 0}, {1, 3, 0}, {1, 2, 0}, {1, 3, 0}}, drawn)) << "never treated";
    EXPECT_FALSE(randomisationTest(std::vector<BlockSums>{{1, 1, 0}, {1, 3, 1}, {1, 2, 0}, {1, 3, 1}}, drawn)) << "the other way round";
}

}  // namespace
}  // namespace legwork
