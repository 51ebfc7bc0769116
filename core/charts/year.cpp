// SPDX-License-Identifier: GPL-3.0-or-later
// The year: the charts of its days, folded week by week.
#include "daily.h"
#include "headline.h"
#include "lanes.h"

#include <fmt/format.h>
#include <algorithm>
#include <map>
#include <span>

namespace legwork {
namespace {

constexpr int weekDays = 7, weeks = 52;

/// Calls `fold` with the marks of each week.
template <class MarkOfDay, class Fold>
void eachWeek(const std::vector<MarkOfDay>& marks, Fold fold) {
    for (std::size_t i = 0; i < marks.size(); i += weekDays) fold(std::span(marks).subspan(i, weekDays));
}

/// The highest of a week's marks, with its label.
Series worstOfWeeks(const Series& daily) {
    Series series{.name = daily.name, .shape = daily.shape, .marks = {}};
    eachWeek(daily.marks, [&](std::span<const Mark> week) {
        Mark worst = *std::ranges::max_element(week, {}, [](const Mark& mark) { return mark.value.value_or(-1); });
        worst.day = week.front().day;
        series.marks.push_back(std::move(worst));
    });
    return series;
}

Series sumOfWeeks(const Series& daily, std::string_view unit) {
    Series series{.name = daily.name, .shape = daily.shape, .marks = {}, .noun = "runs"};
    double longest = 0;
    eachWeek(daily.marks, [&](std::span<const Mark> week) {
        Mark sum{.day = week.front().day, .value = {}, .label = {}};
        for (const Mark& mark : week)
            if (mark.value) sum.value = sum.value.value_or(0) + *mark.value;
        if (sum.value) sum.label = fmt::format("{:.0f} {}", *sum.value, unit);
        longest = std::max(longest, sum.value.value_or(0));
        series.marks.push_back(std::move(sum));
    });
    series.most = barScale(longest);
    return series;
}

/// Each pattern that was flagged in a week, with its days: "Short nights on 3 days."
void count(LaneMark& sum, std::span<const LaneMark> week) {
    std::map<std::string, int> days;
    for (const LaneMark& mark : week)
        if (mark.kind == LaneMark::Kind::flag)
            for (const std::string& rule : mark.rules) ++days[rule];
    for (const auto& [id, count] : days) {
        const Rule* rule = findRule(id);
        if (!rule) rule = findRule(id, 'a');
        sum.rules.push_back(id);
        sum.sentences.push_back(count == 1 ? fmt::format("{} on one day.", rule->title)
                                           : fmt::format("{} on {} days.", rule->title, count));
    }
}

LaneMark ofWeek(std::span<const LaneMark> week) {
    LaneMark sum{.day = week.front().day, .sentences = {}, .rules = {}};
    const auto any = [&](LaneMark::Kind kind) {
        return std::ranges::any_of(week, [&](const LaneMark& mark) { return mark.kind == kind; });
    };
    sum.kind = any(LaneMark::Kind::flag)    ? LaneMark::Kind::flag
               : any(LaneMark::Kind::clear) ? LaneMark::Kind::clear
                                            : LaneMark::Kind::notLogged;
    for (const LaneMark& mark : week) sum.level = std::max(sum.level, mark.level);
    if (sum.kind == LaneMark::Kind::flag)
        count(sum, week);
    else if (sum.kind == LaneMark::Kind::notLogged &&
             std::ranges::any_of(week, [](const LaneMark& mark) { return !mark.sentences.empty(); }))
        sum.sentences.push_back("Not logged.");
    return sum;
}

std::string weekName(Day monday) { return text(monday); }

}  // namespace

DaySpan yearUpTo(Week last) { return {last.monday - (weeks - 1) * weekDays, last.sunday()}; }

Chart yearChart(const Diary& diary, const Review& review, Week last) {
    const DaySpan days = yearUpTo(last);
    Chart chart{.id = "year",
                .title = "Soreness, distance and flags, week by week",
                .summary = headline(diary, review, {days, "these 52 weeks"}, nullptr)};
    chart.byWeek = true;
    for (Day monday = days.first; monday <= days.last; monday = monday + weekDays) chart.days.push_back(monday);
    chart.series.push_back(sumOfWeeks(runBars(diary, days), diary.runner().units == Units::imperial ? "mi" : "km"));
    chart.series.push_back(worstOfWeeks(painLine(diary, days, Series::Shape::line, "Worst soreness", days.first)));
    nameOnlyThePeak(chart.series.back());
    for (const LaneRow& daily : lanes(diary, review, days)) {
        LaneRow& row = chart.lanes.emplace_back(LaneRow{daily.name, {}});
        eachWeek(daily.marks, [&](std::span<const LaneMark> week) { row.marks.push_back(ofWeek(week)); });
    }
    chart.table = tableOf(chart, weekName);
    return chart;
}

}  // namespace legwork
