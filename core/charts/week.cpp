// SPDX-License-Identifier: GPL-3.0-or-later
// The week: what hurt, what was run, and what the rules made of each day, on one row of days.
#include "../patterns/wording.h"
#include "headline.h"
#include "lanes.h"
#include "soreness.h"

#include <algorithm>
#include <set>

namespace legwork {
namespace {

constexpr double barShare = 0.62;          // of the chart's height, for the longest run: the line stays readable above
constexpr double bandFrom_h = 24, bandTo_h = 72;  // delayed soreness peaks there (evidence.md 5.3)
constexpr double metresPerMile = 1609.344;

Series painLine(const Diary& diary, DaySpan days, Series::Shape shape, std::string name, Day shownFrom) {
    Series series{.name = std::move(name), .shape = shape, .marks = {}};
    for (Day day = days.first; day <= days.last; ++day) {
        const auto scores = scoresOn(diary.on(day));
        const std::string label = scores.empty() || scores.front().score == 0 ? "" : fmt::format("{} {:.0f}", worstWords(scores), scores.front().score);
        series.marks.push_back({shownFrom + (day - days.first), legScore(diary.on(day)), label});
    }
    return series;
}

/// Only the peak is named: seven names would hide the line.
void nameOnlyThePeak(Series& series) {
    const auto peak = std::ranges::max_element(series.marks, {}, [](const Mark& mark) { return mark.value.value_or(-1); });
    for (auto mark = series.marks.begin(); mark != series.marks.end(); ++mark)
        if (mark != peak) mark->label.clear();
}

void nameAtItsStart(Series& series, const std::string& name) {
    for (Mark& mark : series.marks) mark.label.clear();
    const auto first = std::ranges::find_if(series.marks, [](const Mark& mark) { return mark.value.has_value(); });
    if (first != series.marks.end()) first->label = name;
}

Series siteLine(const Diary& diary, Week week, const SiteScore& site) {
    Series series{.name = words(site), .shape = Series::Shape::line, .marks = {}};
    for (Day day = week.monday; day <= week.sunday(); ++day) {
        Mark mark{.day = day, .value = {}, .label = {}};
        for (const auto& score : scoresOn(diary.on(day)))
            if (score.site == site.site && score.side == site.side) mark.value = score.score;
        if (!mark.value && diary.on(day).entry && diary.on(day).entry->no_pain == true) mark.value = 0;
        series.marks.push_back(mark);
    }
    return series;
}

std::vector<Series> painLines(const Diary& diary, Week week, bool allSites) {
    std::vector<Series> lines;
    if (allSites)
        for (const auto& site : worstBySite(diary, week.days())) lines.push_back(siteLine(diary, week, site));
    if (!lines.empty()) return lines;
    lines.push_back(painLine(diary, week.days(), Series::Shape::line, "Soreness", week.monday));
    nameOnlyThePeak(lines.back());
    return lines;
}

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

Series runBars(const Diary& diary, Week week) {
    Series bars{.name = diary.runner().units == Units::imperial ? "Distance (mi)" : "Distance (km)", .shape = Series::Shape::bars, .marks = {}, .noun = "run"};
    double longest = 0;
    for (Day day = week.monday; day <= week.sunday(); ++day) {
        bars.marks.push_back(runMark(diary, day));
        longest = std::max(longest, bars.marks.back().value.value_or(0));
    }
    bars.most = longest / barShare;
    return bars;
}

const Finding* gravestRunFlag(const Review& review, Week week) {
    const Finding* gravest = nullptr;
    for (const Finding& finding : review.findings)
        if (week.days().contains(finding.day) && finding.state == State::flagged && !finding.run.empty() &&
            (!gravest || gravity(finding) > gravity(*gravest)))
            gravest = &finding;
    return gravest;
}

std::optional<Band> bandAfter(const Finding* focus, const Diary& diary, Week week) {
    if (!focus || focus->run.empty()) return {};
    const auto& runs = diary.on(focus->day).runs;
    const auto run = std::ranges::find(runs, focus->run, &Run::id);
    if (run == runs.end()) return {};
    const double start = (localDate(run->start) - week.monday) + minuteOfDay(run->start) / 1440.0;
    const Band band{fmt::format("24–72 h after {}'s run", weekdayName(focus->day)), std::max(0.0, start + bandFrom_h / 24),
                    std::min(7.0, start + bandTo_h / 24)};
    if (band.from >= band.to) return {};
    return band;
}

std::string cell(const Mark& mark) {
    if (mark.value) return fmt::format("{:.4g}", *mark.value);
    return mark.label.empty() ? "not logged" : mark.label;
}

std::string cell(const LaneMark& mark) {
    if (mark.sentences.empty()) return "";
    return fmt::format("{}", fmt::join(mark.sentences, " "));
}

Table tableOf(const Chart& chart) {
    Table table{{"Day"}, {}};
    for (const Series& series : chart.series) table.columns.push_back(series.name);
    for (const LaneRow& lane : chart.lanes) table.columns.push_back(lane.name);
    for (std::size_t i = 0; i < chart.days.size(); ++i) {
        auto& row = table.rows.emplace_back();
        row.push_back(fmt::format("{} {}", weekdayName(chart.days[i]), text(chart.days[i])));
        for (const Series& series : chart.series) row.push_back(cell(series.marks[i]));
        for (const LaneRow& lane : chart.lanes) row.push_back(cell(lane.marks[i]));
    }
    return table;
}

}  // namespace

Chart weekChart(const Diary& diary, const Review& review, Week week, const WeekOptions& options) {
    const Finding* focus = options.focus ? options.focus : gravestRunFlag(review, week);
    Chart chart{.id = "week", .title = "Soreness, runs and flags", .summary = headline(diary, review, week, focus)};
    for (Day day = week.monday; day <= week.sunday(); ++day) chart.days.push_back(day);
    chart.series.push_back(runBars(diary, week));
    const DaySpan before{week.monday - 7, week.monday - 1};
    chart.series.push_back(painLine(diary, before, Series::Shape::ghost, "Soreness, week before", week.monday));
    nameAtItsStart(chart.series.back(), "week before");
    std::ranges::move(painLines(diary, week, options.allSites), std::back_inserter(chart.series));
    if (const auto band = bandAfter(focus, diary, week)) chart.bands.push_back(*band);
    chart.lanes = lanes(diary, review, week.days());
    chart.table = tableOf(chart);
    return chart;
}

const Finding* oneThing(const Review& review, Week week) {
    const auto daysOf = [&](const Rule* rule) {
        std::set<Day> days;
        for (const Finding& finding : review.findings)
            if (finding.rule == rule && finding.state == State::flagged && week.days().contains(finding.day)) days.insert(finding.day);
        return days.size();
    };
    const Finding* best = nullptr;
    for (const Finding& finding : review.findings) {
        if (finding.state != State::flagged || finding.tier || !week.days().contains(finding.day)) continue;
        const auto rank = [&](const Finding& f) { return std::tuple(f.level, daysOf(f.rule), f.day); };
        if (!best || rank(finding) > rank(*best)) best = &finding;
    }
    return best;
}

}  // namespace legwork
