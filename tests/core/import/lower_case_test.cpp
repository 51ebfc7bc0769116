// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/lower_case.h"

#include <gtest/gtest.h>

namespace legwork {
namespace {

TEST(LowerCase, KnowsTheLettersOfWesternAndCentralEurope) {
    EXPECT_EQ(lowerCase("ÄÖÜ ÉÈÇ ÑÃÕ ØÅÆ"), "äöü éèç ñãõ øåæ");
    EXPECT_EQ(lowerCase("ŁĄĘŚŻŹĆŃ ŠČŘŽ ŐŰ"), "łąęśżźćń ščřž őű");
}

TEST(LowerCase, LeavesAllElseAsItIs) { EXPECT_EQ(lowerCase("ß × ランニング 🏃 1.2"), "ß × ランニング 🏃 1.2"); }

}  // namespace
}  // namespace legwork
