// SPDX-License-Identifier: GPL-3.0-or-later
// What one rule measured over six weeks, against its threshold.
#include "../measures/answer.h"
#include "../patterns/wording.h"
#include "headline.h"
#include "legwork/charts.h"

#include <algorithm>
#include <cmath>

namespace legwork {
namespace {

constexpr int daysShown = 42;
constexpr double headroom = 1.12;  // of the axis above what is highest, for its label

/// The first of the rule's numbers that the day in focus has; else simply the first.
const RuleNumber* measured(const Rule& rule, const std::vector<Finding>& findings, Day day) {
    for (const RuleNumber& number : rule.numbers)
        for (const Finding& finding : findings)
            if (finding.day == day && finding.number(number.name)) return &number;
    return rule.numbers.empty() ? nullptr : &rule.numbers.front();
}

/// The end of an axis whose five steps are round numbers.
double roundAbove(double value) {
    if (value <= 0) return 0;
    const double power = std::pow(10, std::floor(std::log10(value)));
    for (const double times : {1.0, 2.0, 2.5, 5.0})
        if (isAtMost(value, times * power)) return times * power;
    return 10 * power;
}

Series bars(const std::vector<Finding>& findings, const RuleNumber& number, const Words& words, const Chart& chart) {
    Series bars{.name = std::string{number.label}, .shape = Series::Shape::bars, .marks = {}};
    for (const Day day : chart.days) bars.marks.push_back({.day = day, .value = {}, .label = {}});
    for (const Finding& finding : findings) {
        const auto value = finding.number(number.name);
        Mark& mark = bars.marks[static_cast<std::size_t>(finding.day - chart.days.front())];
        const double shown = value ? words.inUnit(*value, number.measure) : 0;
        if (!value || (mark.value && *mark.value >= shown)) continue;
        mark.value = shown;
        mark.label = words.quantity(*value, number.measure);
    }
    return bars;
}

void addLevel(Chart& chart, const Diary& diary, const Rule& rule, const RuleNumber& number, const Words& words) {
    const auto threshold = std::ranges::find(rule.thresholds, number.threshold, &Threshold::key);
    if (threshold == rule.thresholds.end()) return;
    const double value = thresholdOf(rule, threshold->key, diary);
    chart.levels.push_back({"threshold " + words.quantity(value, number.measure), words.inUnit(value, number.measure)});
}

/// From the lowest to the highest of bars and levels, with 0 in between.
void setScale(Chart& chart) {
    double least = 0, most = 0;
    const auto take = [&](double value) {
        least = std::min(least, value);
        most = std::max(most, value);
    };
    for (const Mark& mark : chart.series.front().marks) take(mark.value.value_or(0));
    for (const Level& level : chart.levels) take(level.value);
    chart.most = most == 0 && least == 0 ? 1 : roundAbove(most * headroom);
    chart.least = -roundAbove(-least * headroom);
}

std::string summaryOf(const Chart& chart, const std::vector<Finding>& findings) {
    std::vector<Day> flagged;
    for (const Finding& finding : findings)
        if (finding.state == State::flagged && (flagged.empty() || flagged.back() != finding.day)) flagged.push_back(finding.day);
    const auto measured = std::ranges::count_if(chart.series.front().marks, [](const Mark& mark) { return mark.value.has_value(); });
    if (measured == 0 && flagged.empty()) return "Nothing was measured in these six weeks.";
    if (measured == 0) return fmt::format("Flagged on {} of these 42 days.", flagged.size());
    return fmt::format("{}: measured on {} of 42 days, flagged on {}.", chart.series.front().name, measured, flagged.size());
}

Table tableOf(const Chart& chart) {
    Table table{{"Day", chart.series.front().name}, {}};
    for (const Mark& mark : chart.series.front().marks)
        table.rows.push_back({fmt::format("{} {}", weekdayName(mark.day), text(mark.day)),
                              mark.value ? fmt::format("{:.4g}", *mark.value) : "not logged"});
    return table;
}

}  // namespace

Chart ruleCourse(const Diary& diary, const Rule& rule, Day day, Day today) {
    const Words words(diary);
    const DaySpan span{day - (daysShown - 1), day};
    const auto findings = findingsOf(rule, diary, span, today);
    Chart chart{.id = "rule", .title = std::string{rule.title}, .summary = {}};
    for (Day each = span.first; each <= span.last; ++each) chart.days.push_back(each);
    chart.focus = day;
    static constexpr RuleNumber nothing{"", "Measured"};
    const RuleNumber* number = measured(rule, findings, day);
    chart.series.push_back(bars(findings, number ? *number : nothing, words, chart));
    if (number) addLevel(chart, diary, rule, *number, words);
    setScale(chart);
    chart.summary = summaryOf(chart, findings);
    chart.table = tableOf(chart);
    return chart;
}

}  // namespace legwork
