// SPDX-License-Identifier: GPL-3.0-or-later
// The month: as the week, over all its days.
#include "daily.h"
#include "headline.h"
#include "lanes.h"

namespace legwork {

DaySpan monthOf(Day day) {
    const auto date = calendar(day);
    const Day first = makeDay(date.year, date.month, 1);
    const Day next = date.month == 12 ? makeDay(date.year + 1, 1, 1) : makeDay(date.year, date.month + 1, 1);
    return {first, next - 1};
}

Chart monthChart(const Diary& diary, const Review& review, Day day) {
    const DaySpan days = monthOf(day);
    Chart chart{.id = "month", .title = "Soreness, runs and flags", .summary = headline(diary, review, {days, "this month"}, nullptr)};
    for (Day each = days.first; each <= days.last; ++each) chart.days.push_back(each);
    chart.series.push_back(runBars(diary, days));
    chart.series.push_back(painLine(diary, days, Series::Shape::line, "Soreness", days.first));
    nameOnlyThePeak(chart.series.back());
    chart.lanes = lanes(diary, review, days);
    chart.table = tableOf(chart, dayName);
    return chart;
}

}  // namespace legwork
