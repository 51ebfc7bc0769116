// SPDX-License-Identifier: GPL-3.0-or-later
#include "measures/answer.h"
#include "patterns/judge.h"

#include <gtest/gtest.h>

namespace legwork {
namespace {

const Answer yes = Answer::of(true), no = Answer::of(false), blank = Answer::unknown({"rpe"});

TEST(Answer, NoWinsOverABlankInBothAndYesInEither) {
    EXPECT_TRUE(both(no, blank).isNo());
    EXPECT_TRUE(both(blank, no).isNo());
    EXPECT_TRUE(either(blank, yes).isYes());
    EXPECT_EQ(both(yes, blank).missing, Columns{"rpe"});
    EXPECT_TRUE(either(no, blank).isUnknown());
}

TEST(Answer, A42_MissingIsSortedAndNamesEachColumnOnce) {
    const auto answer = both(both(Answer::unknown({"rpe"}), Answer::unknown({"kind"})), blank);
    EXPECT_EQ(answer.missing, (Columns{"kind", "rpe"}));
}

TEST(Answer, A25_ARoundingErrorDoesNotCrossAThreshold) {
    const double drop = (56.84 - 58.0) / 58.0 * 100;  // -1.99999999999999
    EXPECT_TRUE(isAtMost(drop, -2));
    EXPECT_FALSE(isAbove(drop, -2));
}

TEST(Answer, NothingReachesAnUnlimitedThreshold) {
    EXPECT_FALSE(isAtLeast(5, unlimited));
    EXPECT_FALSE(isAbove(5, unlimited));
    EXPECT_TRUE(isAbove(unlimited, 5));
}

TEST(Answer, A21_ABlankNumberDecidesNothingItsLimitsDoNot) {
    const auto rpe = Quantity::of({}, "rpe", 0, 10);
    EXPECT_TRUE(atLeast(rpe, 11).isNo());
    EXPECT_TRUE(atLeast(rpe, 0).isYes());
    EXPECT_EQ(above(rpe, 9).missing, Columns{"rpe"});
}

TEST(Conclude, A18_WhereTheRuleDoesNotApplyNothingElseMatters) {
    EXPECT_EQ(conclude(no, "Not a hard run.", blank, 1).state, State::notApplicable);
    const auto verdict = conclude(Answer::unknown({"duration_s"}), "", no, 1);
    EXPECT_EQ(verdict.state, State::unknown);
    EXPECT_EQ(verdict.missing, Columns{"duration_s"});
}

TEST(Conclude, A42_BlanksOfBothPartsCanStillDecide) {
    EXPECT_EQ(conclude(Answer::unknown({"duration_s"}), "", blank, 1).missing, (Columns{"duration_s", "rpe"}));
}

TEST(Numbers, A43_UnknownAndInfiniteOnesAreLeftOut) {
    EXPECT_EQ(known({{"ratio", unlimited}, {"load", 3.0}, {"rpe", std::nullopt}}), (Numbers{{"load", 3.0}}));
}

}  // namespace
}  // namespace legwork
