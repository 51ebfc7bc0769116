// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/csv_text.h"

#include <gtest/gtest.h>
#include <string>
#include <vector>

namespace legwork {
namespace {

std::string rowOf(const std::vector<std::string>& cells, char separator = ',') {
    std::string text;
    addRow(text, cells, separator);
    return text;
}

TEST(CsvText, OnlyCellsThatWouldBeReadWronglyAreQuoted) {
    EXPECT_EQ(rowOf({"easy", "", "12.5"}), "easy,,12.5\r\n");
    EXPECT_EQ(rowOf({"a, b", "a; b", "said \"no\"", "two\nlines"}), "\"a, b\",a; b,\"said \"\"no\"\"\",\"two\nlines\"\r\n");
}

TEST(CsvText, ASemicolonIsQuotedWhereItParts) { EXPECT_EQ(rowOf({"12,5", "a; b"}, ';'), "12,5;\"a; b\"\r\n"); }

}  // namespace
}  // namespace legwork
