// SPDX-License-Identifier: GPL-3.0-or-later
#include "measures/ostrc.h"

#include <gtest/gtest.h>

namespace legwork {
namespace {

WeeklyCheck answered(Number participation, Number modified, Number performance, Number symptoms) {
    return {.participation = participation, .modified = modified, .performance = performance, .symptoms = symptoms};
}

TEST(Ostrc, SeverityAddsTheFourAnswers) {
    EXPECT_EQ(severity(answered(2, 3, 4, 2)), 8 + 17 + 25 + 8);
    EXPECT_EQ(severity(answered(4, 4, 4, 4)), 100);
}

TEST(Ostrc, FullParticipationSkipsTheRest) { EXPECT_EQ(severity(answered(1, {}, {}, {})), 0); }

TEST(Ostrc, ABlankLeavesTheSeverityOpen) { EXPECT_FALSE(severity(answered(2, {}, 1, 1)).has_value()); }

TEST(Ostrc, A152_SubstantialIsNoTrainingOrClearlyLess) {
    EXPECT_TRUE(isSubstantial(answered(4, {}, {}, {})));
    EXPECT_TRUE(isSubstantial(answered(1, 3, {}, {}))) << "A186";
    EXPECT_TRUE(isSubstantial(answered(2, 2, 3, {})));
    EXPECT_FALSE(isSubstantial(answered(3, 2, 2, 4)));
    EXPECT_FALSE(isSubstantial(answered({}, {}, {}, {})));
}

}  // namespace
}  // namespace legwork
