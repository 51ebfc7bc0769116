// SPDX-License-Identifier: GPL-3.0-or-later
// The charts of the program, each a function from what was logged and found to numbers and words.
#pragma once

#include "legwork/chart.h"
#include "legwork/diary.h"
#include "legwork/review.h"

#include <optional>
#include <string>
#include <vector>

namespace legwork {

struct WeekOptions {
    bool allSites = false;            // a line a site and side, else the worst of each day
    const Finding* focus = nullptr;   // a run flag whose 24–72 h are marked; null: the gravest of the week
};

/// Soreness by day, runs as bars, the week before as a ghost, and a lane per family of rules that found anything to
/// judge. `review` has to hold the week; days beyond its span are left empty. A day without an answer is a gap.
Chart weekChart(const Diary& diary, const Review& review, Week week, const WeekOptions& options = {});

/// The calendar month of a day.
DaySpan monthOf(Day day);
/// The same for the month of `day`, without the ghost. `review` has to hold the month.
Chart monthChart(const Diary& diary, const Review& review, Day day);

/// The 52 weeks up to `last`.
DaySpan yearUpTo(Week last);
/// A column a week: its worst soreness, its distance, and in each lane its gravest flag with the days of each pattern.
/// `review` has to hold those weeks.
Chart yearChart(const Diary& diary, const Review& review, Week last);

/// What a rule measured over the six weeks up to `day`: a bar for each day on which it measured anything (of several runs
/// the highest), the threshold as a level where the measure is held against one, `day` in focus. In the runner's units.
Chart ruleCourse(const Diary& diary, const Rule& rule, Day day, Day today);

/// The week in figures. What nothing was logged for is blank, not zero; a change is blank where either week is.
struct WeekTotals {
    int runs = 0, daysLogged = 0;
    int warmUpsDone = 0, warmUpsAnswered = 0;   // of the runs
    Number distance_m, load, sleep_h;           // distance and load of the runs that have one; mean sleep of the nights logged
    int runsWithoutDistance = 0, runsWithoutLoad = 0, nights = 0;
    Number distanceChange_pct, loadChange_pct, sleepChange_h;  // against the week before
};
WeekTotals weekTotals(const Diary& diary, Week week);

/// The highest score of a site and side, of the days in the span.
struct SiteScore {
    Site site;
    std::optional<Side> side;
    double score;
};
std::vector<SiteScore> worstBySite(const Diary& diary, DaySpan span);

/// The flag whose advice the coming week would gain most by: the gravest, then that of the most days, then the latest.
/// Null where nothing is flagged. Safety notes stand elsewhere and are left out, as is what the runner muted.
const Finding* oneThing(const Diary& diary, const Review& review, Week week);

}  // namespace legwork
