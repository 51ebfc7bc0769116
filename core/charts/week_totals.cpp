// SPDX-License-Identifier: GPL-3.0-or-later
#include "../measures/load.h"
#include "legwork/charts.h"

namespace legwork {
namespace {

void add(Number& sum, Number value) {
    if (value) sum = sum.value_or(0) + *value;
}

void count(WeekTotals& totals, const Run& run) {
    const Number load = loggedLoad(run);
    ++totals.runs;
    add(totals.distance_m, run.distance_m);
    add(totals.load, load);
    totals.runsWithoutDistance += !run.distance_m;
    totals.runsWithoutLoad += !load;
    totals.warmUpsAnswered += run.warmup.has_value();
    totals.warmUpsDone += run.warmup && !run.warmup->isNone();
}

WeekTotals of(const Diary& diary, DaySpan days) {
    WeekTotals totals;
    Number slept;
    for (Day day = days.first; day <= days.last; ++day) {
        const DayLog& log = diary.on(day);
        totals.daysLogged += !log.isEmpty();
        for (const Run& run : log.runs) count(totals, run);
        if (!log.entry || !log.entry->sleep_h) continue;
        ++totals.nights;
        add(slept, log.entry->sleep_h);
    }
    if (slept) totals.sleep_h = *slept / totals.nights;
    return totals;
}

/// Nothing where a week is not whole: "38 % more" of what is half logged would be a guess.
Number change_pct(Number now, Number before, bool bothWhole) {
    if (!now || !before || *before <= 0 || !bothWhole) return {};
    return (*now / *before - 1) * 100;
}

}  // namespace

WeekTotals weekTotals(const Diary& diary, Week week) {
    WeekTotals totals = of(diary, week.days());
    const WeekTotals before = of(diary, {week.monday - 7, week.monday - 1});
    totals.distanceChange_pct =
        change_pct(totals.distance_m, before.distance_m, totals.runsWithoutDistance + before.runsWithoutDistance == 0);
    totals.loadChange_pct = change_pct(totals.load, before.load, totals.runsWithoutLoad + before.runsWithoutLoad == 0);
    if (totals.sleep_h && before.sleep_h) totals.sleepChange_h = *totals.sleep_h - *before.sleep_h;
    return totals;
}

}  // namespace legwork
