// SPDX-License-Identifier: GPL-3.0-or-later
#include "measures/load.h"

#include <gtest/gtest.h>

namespace legwork {
namespace {

TEST(Load, A30_IsEffortTimesMinutes) {
    legwork::Run run;
    run.rpe = 9;
    run.duration_s = 5'400;
    EXPECT_DOUBLE_EQ(*loggedLoad(run), 810);
}

TEST(Load, A21_StaysWithinTheLimitsOfWhatIsBlank) {
    legwork::Run run;
    run.duration_s = 3'600;
    EXPECT_DOUBLE_EQ(load(run).most, 600);
    EXPECT_EQ(load(run).missing, Columns{"rpe"});
    run = {};
    run.rpe = 10;
    EXPECT_DOUBLE_EQ(load(run).most, 28'800);  // two days
}

}  // namespace
}  // namespace legwork
