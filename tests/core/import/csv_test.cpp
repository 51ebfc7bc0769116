// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/csv.h"

#include <gmock/gmock.h>

namespace legwork {
namespace {

using testing::ElementsAre;

std::vector<std::string> cellsOf(std::string_view text) {
    const auto csv = readCsv(text);
    return csv.rows.empty() ? std::vector<std::string>{} : csv.rows.front().cells;
}

std::vector<int> linesOf(std::string_view text) {
    std::vector<int> lines;
    for (const auto& row : readCsv(text).rows) lines.push_back(row.line);
    return lines;
}

TEST(Csv, SplitsAtCommasAndKeepsEmptyCells) { EXPECT_THAT(cellsOf("a,,c,"), ElementsAre("a", "", "c", "")); }

TEST(Csv, QuotesHoldCommasQuotesAndLineEnds) {
    EXPECT_THAT(cellsOf("\"a,b\",\"say \"\"go\"\"\",\"two\r\nlines\""), ElementsAre("a,b", "say \"go\"", "two\r\nlines"));
}

TEST(Csv, AQuoteInsideACellStandsForItself) { EXPECT_THAT(cellsOf("6\" snow,x"), ElementsAre("6\" snow", "x")); }

TEST(Csv, LinesEndAsTheyDoOnAnySystem) {
    EXPECT_THAT(linesOf("a\nb\nc"), ElementsAre(1, 2, 3));
    EXPECT_THAT(linesOf("a\r\nb\r\nc\r\n"), ElementsAre(1, 2, 3));
    EXPECT_THAT(linesOf("a\rb\rc"), ElementsAre(1, 2, 3));
}

TEST(Csv, ARowIsNamedByTheLineItBeginsOn) {
    EXPECT_THAT(linesOf("h\n\"one\ntwo\"\nnext\n"), ElementsAre(1, 2, 4));
    EXPECT_THAT(linesOf("h\r\n\"one\r\ntwo\"\r\nnext\r\n"), ElementsAre(1, 2, 4));
    EXPECT_THAT(linesOf("h\n\n\nnext"), ElementsAre(1, 4));
}

TEST(Csv, LeavesOutTheByteOrderMark) { EXPECT_THAT(cellsOf("\xEF\xBB\xBFid,day"), ElementsAre("id", "day")); }

TEST(Csv, AnEmptyTextHasNoRows) { EXPECT_TRUE(readCsv("").rows.empty()); }

TEST(Csv, AQuoteNeverClosedKeepsTheRowsBeforeIt) {
    const auto csv = readCsv("id,note\n1,fine\n2,\"open\n3,swallowed\n");
    EXPECT_EQ(csv.openQuote, 3);
    ASSERT_EQ(csv.rows.size(), 2u);
    EXPECT_THAT(csv.rows[1].cells, ElementsAre("1", "fine"));
}

TEST(PlainText, IsUtf8WithoutZeroBytes) {
    EXPECT_TRUE(isPlainText("Wade links, 6 °C – müde 🏃"));
    EXPECT_FALSE(isPlainText("m\xFC" "de"));              // Latin-1
    EXPECT_FALSE(isPlainText("\xC0\xAF"));                // a slash written too long
    EXPECT_FALSE(isPlainText("\xED\xA0\x80"));            // half of a surrogate pair
    EXPECT_FALSE(isPlainText("\xE2\x82"));                // cut off
    EXPECT_FALSE(isPlainText(std::string_view("a\0b", 3)));
}

}  // namespace
}  // namespace legwork
