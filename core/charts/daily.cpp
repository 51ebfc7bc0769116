// SPDX-License-Identifier: GPL-3.0-or-later
#include "daily.h"

#include "../patterns/wording.h"
#include "headline.h"
#include "soreness.h"

#include <algorithm>

namespace legwork {
namespace {

constexpr double barShare = 0.62;  // of the chart's height
constexpr double metresPerMile = 1609.344;

Mark runMark(const Diary& diary, Day day) {
    const Words words(diary);
    const bool imperial = diary.runner().units == Units::imperial;
    double metres = 0, seconds = 0;
    bool anyDistance = false;
    for (const Run& run : diary.on(day).runs) {
        anyDistance |= run.distance_m.has_value();
        metres += run.distance_m.value_or(0);
        seconds += run.duration_s.value_or(0);
    }
    if (anyDistance) return {day, metres / (imperial ? metresPerMile : 1000), words.distance(metres)};
    if (diary.on(day).runs.empty()) return {.day = day, .value = {}, .label = {}};
    return {.day = day, .value = {}, .label = seconds > 0 ? words.duration(seconds) : "run"};
}

std::string cell(const Mark& mark) {
    if (mark.value) return fmt::format("{:.4g}", *mark.value);
    return mark.label.empty() ? "not logged" : mark.label;
}

std::string cell(const LaneMark& mark) {
    if (mark.sentences.empty()) return "";
    return fmt::format("{}", fmt::join(mark.sentences, " "));
}

}  // namespace

Series painLine(const Diary& diary, DaySpan days, Series::Shape shape, std::string name, Day shownFrom) {
    Series series{.name = std::move(name), .shape = shape, .marks = {}};
    for (Day day = days.first; day <= days.last; ++day) {
        const auto scores = scoresOn(diary.on(day));
        const std::string label =
            scores.empty() || scores.front().score == 0 ? "" : fmt::format("{} {:.0f}", worstWords(scores), scores.front().score);
        series.marks.push_back({shownFrom + (day - days.first), legScore(diary.on(day)), label});
    }
    return series;
}

void nameOnlyThePeak(Series& series) {
    const auto peak = std::ranges::max_element(series.marks, {}, [](const Mark& mark) { return mark.value.value_or(-1); });
    for (auto mark = series.marks.begin(); mark != series.marks.end(); ++mark)
        if (mark != peak) mark->label.clear();
}

double barScale(double longest) { return longest / barShare; }

Series runBars(const Diary& diary, DaySpan days) {
    Series bars{.name = diary.runner().units == Units::imperial ? "Distance (mi)" : "Distance (km)",
                .shape = Series::Shape::bars,
                .marks = {},
                .noun = "run"};
    double longest = 0;
    for (Day day = days.first; day <= days.last; ++day) {
        bars.marks.push_back(runMark(diary, day));
        longest = std::max(longest, bars.marks.back().value.value_or(0));
    }
    bars.most = barScale(longest);
    return bars;
}

Table tableOf(const Chart& chart, std::string (*name)(Day)) {
    Table table{{chart.byWeek ? "Week from" : "Day"}, {}};
    for (const Series& series : chart.series) table.columns.push_back(series.name);
    for (const LaneRow& lane : chart.lanes) table.columns.push_back(lane.name);
    for (std::size_t i = 0; i < chart.days.size(); ++i) {
        auto& row = table.rows.emplace_back();
        row.push_back(name(chart.days[i]));
        for (const Series& series : chart.series) row.push_back(cell(series.marks[i]));
        for (const LaneRow& lane : chart.lanes) row.push_back(cell(lane.marks[i]));
    }
    return table;
}

std::string dayName(Day day) { return fmt::format("{} {}", weekdayName(day), text(day)); }

}  // namespace legwork
