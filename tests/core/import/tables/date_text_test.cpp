// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/tables/date_text.h"

#include <gtest/gtest.h>

namespace legwork {
namespace {

constexpr auto dayFirst = DateOrder::dayFirst, monthFirst = DateOrder::monthFirst, yearFirst = DateOrder::yearFirst;

std::string read(std::string_view written, DateOrder order = dayFirst) {
    const auto time = readTime(written, order);
    return time ? text(Timestamp{time->local_s, 0}).substr(0, 19) : "none";
}

TEST(DateText, ReadsWhatServicesWriteInTheirLanguages) {
    for (const auto written : {"2024-07-04 05:31:22", "2024-07-04T05:31:22Z", "Jul 4, 2024, 5:31:22 AM", "Jul 4, 2024, 5:31:22\xE2\x80\xAF" "AM",
                               "04.07.2024, 05:31:22", "4. Juli 2024, 05:31:22", "4 juil. 2024 à 05:31:22", "4 jul 2024, 5:31:22",
                               "4 de jul. de 2024, 05:31:22", "4 lug 2024, 05:31:22", "4 lip 2024, 05:31:22", "4/7/2024 5:31:22 a. m.",
                               "2024年7月4日 05:31:22", "2024/07/04 05:31:22", "20240704 05:31:22", "Thu, 4 Jul 24 05:31:22", "4-7-24 05:31:22.75"})
        EXPECT_EQ(read(written), "2024-07-04T05:31:22") << written;
}

TEST(DateText, TakesTheDayOfTheMonthFromTheOrder) {
    EXPECT_EQ(read("5/2/2025 16:42", monthFirst), "2025-05-02T16:42:00");
    EXPECT_EQ(read("5/2/2025 16:42", dayFirst), "2025-02-05T16:42:00");
    EXPECT_EQ(read("2025-02-05 16:42", monthFirst), "2025-02-05T16:42:00") << "a year in front says its own order";
}

TEST(DateText, NoonAndMidnightOfTwelveHours) {
    EXPECT_EQ(read("Jul 4, 2024, 12:05:00 AM"), "2024-07-04T00:05:00");
    EXPECT_EQ(read("Jul 4, 2024, 12:05:00 PM"), "2024-07-04T12:05:00");
}

TEST(DateText, KeepsAZoneThatIsWritten) {
    EXPECT_EQ(readTime("2024-07-04T05:31:22+02:00", dayFirst)->offset_min, 120);
    EXPECT_EQ(readTime("2024-07-04 05:31:22 -0330", dayFirst)->offset_min, -210);
    EXPECT_EQ(readTime("2024-07-04T05:31:22Z", dayFirst)->offset_min, 0);
    EXPECT_FALSE(readTime("2024-07-04 05:31:22", dayFirst)->offset_min);
    EXPECT_FALSE(readTime("2024-07-04", dayFirst)->hasClock);
}

TEST(DateText, IsNothingForWhatIsNoDate) {
    for (const auto written : {"", "--", "5:51", "Morning run", "31.02.2024", "2024-13-01", "12", "1/2", "Jul 2024"}) EXPECT_EQ(read(written), "none") << written;
}

TEST(DateText, ReadsAClockAlone) {
    EXPECT_EQ(readClock("6:08 PM"), (18 * 60 + 8) * 60);
    EXPECT_EQ(readClock("06:08:34"), (6 * 60 + 8) * 60 + 34);
    EXPECT_FALSE(readClock("25:00"));
    EXPECT_FALSE(readClock("179506860:00")) << "found by a fuzzer";
}

TEST(DateText, OneDateTellsTheOrderOfAll) {
    const std::vector<std::string_view> american{"5/2/2025 16:42", "5/13/2025 16:42"}, british{"07/05/2020 18:06", "13/05/2020 18:06"};
    EXPECT_EQ(orderOf(american), monthFirst);
    EXPECT_EQ(orderOf(british), dayFirst);
    EXPECT_EQ(orderOf(std::vector<std::string_view>{"2022-04-20", "Jul 4, 2024"}), yearFirst);
}

TEST(DateText, ElseTheOrderIsTheOneInWhichTheyAreSorted) {
    // Newest first as 8, 7, 6 May; with the month first it would go May, July of August … down and up.
    const std::vector<std::string_view> dates{"08/05/2020", "07/05/2020", "01/05/2020", "12/04/2020", "03/04/2020"};
    EXPECT_EQ(orderOf(dates), dayFirst);
    EXPECT_FALSE(orderOf(std::vector<std::string_view>{"5/2/2025"}));
    EXPECT_EQ(usualOrder(std::vector<std::string_view>{"5/2/2025 16:42"}), monthFirst);
    EXPECT_EQ(usualOrder(std::vector<std::string_view>{"07/05/2020 18:06"}), dayFirst);
    EXPECT_EQ(usualOrder(std::vector<std::string_view>{"5.2.2025 16:42"}), dayFirst);
}

}  // namespace
}  // namespace legwork
