// SPDX-License-Identifier: GPL-3.0-or-later
#include "legwork/charts.h"
#include "story.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace legwork::story {
namespace {

// Day 0 is Monday 2 March 2026.

TEST(MonthOf, IsFromTheFirstToTheLastAlsoInALeapFebruaryAndADecember) {
    EXPECT_EQ(monthOf(makeDay(2028, 2, 10)), (DaySpan{makeDay(2028, 2, 1), makeDay(2028, 2, 29)}));
    EXPECT_EQ(monthOf(makeDay(2026, 12, 31)), (DaySpan{makeDay(2026, 12, 1), makeDay(2026, 12, 31)}));
}

const Series& seriesOf(const Chart& chart, Series::Shape shape) { return *std::ranges::find(chart.series, shape, &Series::shape); }

TEST(MonthChart, HasAColumnADayAndLeavesTheUnloggedOnesOpen) {
    Story story;
    story.run(3).distance_m = 12'000;
    story.pain(4, Site::calfLower, Side::left, 6);
    story.on(5).no_pain = true;
    const Diary diary = story.diary();
    const DaySpan march{makeDay(2026, 3, 1), makeDay(2026, 3, 31)};
    const auto chart = monthChart(diary, analyse(diary, march, day(40)), day(10));
    ASSERT_EQ(chart.days.size(), 31u);
    const auto& soreness = seriesOf(chart, Series::Shape::line).marks;
    EXPECT_EQ(soreness[5].value, 6);  // 6 March
    EXPECT_EQ(soreness[6].value, 0);
    EXPECT_FALSE(soreness[7].value);
    EXPECT_EQ(seriesOf(chart, Series::Shape::bars).marks[4].value, 12);
    EXPECT_EQ(chart.summary, "Soreness peaked on 6 March at 6 of 10 in the left lower calf.");
    EXPECT_EQ(chart.table.rows.size(), 31u);
}

TEST(MonthChart, SaysSoWhereNothingIsLogged) {
    EXPECT_EQ(monthChart({}, {}, day(0)).summary, "Nothing is logged for this month.");
}

TEST(YearChart, HasAColumnAWeekWithItsWorstSorenessAndItsDistanceTogether) {
    Story story;
    story.run(0).distance_m = 10'000;
    story.run(6).distance_m = 5'500;
    story.pain(1, Site::quad, Side::right, 3);
    story.pain(5, Site::quad, Side::right, 5);
    story.pain(7, Site::quad, Side::right, 2);
    const Diary diary = story.diary();
    const Week last = weekOf(day(7));
    const auto chart = yearChart(diary, analyse(diary, yearUpTo(last), day(40)), last);
    ASSERT_EQ(chart.days.size(), 52u);
    EXPECT_TRUE(chart.byWeek);
    EXPECT_EQ(chart.days[50], day(0));
    EXPECT_EQ(chart.days[51], day(7));
    const auto& soreness = seriesOf(chart, Series::Shape::line).marks;
    EXPECT_EQ(soreness[50].value, 5);
    EXPECT_EQ(soreness[51].value, 2);
    EXPECT_FALSE(soreness[49].value);
    const auto& distance = seriesOf(chart, Series::Shape::bars).marks;
    EXPECT_EQ(distance[50].value, 15.5);
    EXPECT_EQ(distance[50].label, "16 km");
    EXPECT_FALSE(distance[51].value);
    EXPECT_EQ(chart.table.rows[50][0], "2026-03-02");
}

TEST(YearChart, CountsTheDaysOfEachPatternInALaneAndShowsTheGravest) {
    Story story;
    for (int n = 0; n < 7; ++n) story.on(n).sleep_h = n < 5 ? 6.5 : 5.0;  // from the 5th night on below 7: days 4, 5 and 6
    const Diary diary = story.diary();
    const Week last = weekOf(day(0));
    const auto chart = yearChart(diary, analyse(diary, yearUpTo(last), day(40)), last);
    const auto lane = std::ranges::find(chart.lanes, "Sleep", &LaneRow::name);
    ASSERT_NE(lane, chart.lanes.end());
    ASSERT_EQ(lane->marks.size(), 52u);
    EXPECT_EQ(lane->marks[51].kind, LaneMark::Kind::flag);
    EXPECT_EQ(lane->marks[51].level, 1);
    EXPECT_EQ(lane->marks[51].sentences, std::vector<std::string>{"Short nights on 3 days."});
    EXPECT_EQ(lane->marks[50].kind, LaneMark::Kind::notLogged);
}

}  // namespace
}  // namespace legwork::story
