// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/tables/text_table.h"

#include <gmock/gmock.h>

namespace legwork {
namespace {

using testing::ElementsAre;

TEST(TextTable, TakesTheSeparatorThatStandsMostOftenInTheHeader) {
    EXPECT_THAT(readTable("a;b;\"c,d,e,f\"\n1;2;3\n").header, ElementsAre("a", "b", "c,d,e,f"));
    EXPECT_THAT(readTable("a\tb\n1\t2\n").rows[0].cells, ElementsAre("1", "2"));
    EXPECT_THAT(readTable("sep=;\r\na;b\r\n1,5;2\r\n").rows[0].cells, ElementsAre("1,5", "2"));
}

TEST(TextTable, ReadsEveryEncodingThatSpreadsheetsWrite) {
    const std::string expected = "Aktivitätstyp";
    EXPECT_EQ(readTable("\xEF\xBB\xBF" "Aktivitätstyp,b\n").header[0], expected);
    EXPECT_EQ(readTable("Aktivit\xE4tstyp,b\n").header[0], expected);
    EXPECT_EQ(asUtf8(std::string("\xFF\xFE" "A\0\xE4\0", 6)), "Aä");
    EXPECT_EQ(asUtf8(std::string("\xFE\xFF" "\xD8\x3C\xDF\xC3", 6)), "🏃");
    EXPECT_EQ(asUtf8("\x96 \x80"), "– €");
}

TEST(TextTable, TrimsSpacesOfAnyWidth) {
    EXPECT_EQ(trimmed(" \xC2\xA0" "5:31\xE2\x80\xAFPM "), "5:31 PM");
    EXPECT_EQ(trimmed("  "), "");
}

TEST(TextTable, ACellBehindTheEndOfARowIsEmpty) {
    EXPECT_EQ(cellAt({1, {"a"}}, 0), "a");
    EXPECT_EQ(cellAt({1, {"a"}}, 7), "");
}

}  // namespace
}  // namespace legwork
