// SPDX-License-Identifier: GPL-3.0-or-later
// The week: what hurt, what was run, and what the rules made of each day, on one row of days.
#include "../patterns/wording.h"
#include "daily.h"
#include "headline.h"
#include "lanes.h"
#include "soreness.h"

#include <algorithm>
#include <set>

namespace legwork {
namespace {

constexpr double bandFrom_h = 24, bandTo_h = 72;  // delayed soreness peaks there (evidence.md 5.3)

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

const Finding* gravestRunFlag(const Diary& diary, const Review& review, Week week) {
    const Finding* gravest = nullptr;
    for (const Finding& finding : review.findings)
        if (week.days().contains(finding.day) && finding.state == State::flagged && !finding.run.empty() && !isMuted(finding, diary) &&
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

}  // namespace

Chart weekChart(const Diary& diary, const Review& review, Week week, const WeekOptions& options) {
    const Finding* focus = options.focus ? options.focus : gravestRunFlag(diary, review, week);
    Chart chart{.id = "week", .title = "Soreness, runs and flags", .summary = headline(diary, review, {week.days(), "this week"}, focus)};
    for (Day day = week.monday; day <= week.sunday(); ++day) chart.days.push_back(day);
    chart.series.push_back(runBars(diary, week.days()));
    const DaySpan before{week.monday - 7, week.monday - 1};
    chart.series.push_back(painLine(diary, before, Series::Shape::ghost, "Soreness, week before", week.monday));
    nameAtItsStart(chart.series.back(), "week before");
    std::ranges::move(painLines(diary, week, options.allSites), std::back_inserter(chart.series));
    if (const auto band = bandAfter(focus, diary, week)) chart.bands.push_back(*band);
    chart.lanes = lanes(diary, review, week.days());
    chart.table = tableOf(chart, dayName);
    return chart;
}

const Finding* oneThing(const Diary& diary, const Review& review, Week week) {
    const auto daysOf = [&](const Rule* rule) {
        std::set<Day> days;
        for (const Finding& finding : review.findings)
            if (finding.rule == rule && finding.state == State::flagged && week.days().contains(finding.day)) days.insert(finding.day);
        return days.size();
    };
    const Finding* best = nullptr;
    for (const Finding& finding : review.findings) {
        if (finding.state != State::flagged || finding.tier || isMuted(finding, diary) || !week.days().contains(finding.day)) continue;
        const auto rank = [&](const Finding& f) { return std::tuple(f.level, daysOf(f.rule), f.day); };
        if (!best || rank(finding) > rank(*best)) best = &finding;
    }
    return best;
}

}  // namespace legwork
