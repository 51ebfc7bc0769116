// SPDX-License-Identifier: GPL-3.0-or-later
// What all rules need to know of each day, worked out once per analysis.
#pragma once

#include "answer.h"

#include "legwork/diary.h"
#include "legwork/rules.h"
#include "pain_log.h"

namespace legwork {

/// A day without a run is a rest day only where something says so; else nobody knows (settled A13–A15).
enum class DayKind { run, rest, unknown };

struct DayFacts {
    DayKind kind = DayKind::unknown;
    Truth hard = Truth::unknown;  // a hard run that day
    int runDays = 0;              // days in a row with a run, up to and with this one
    int hardDays = 0;             // days in a row known to be hard, likewise
};

/// A run from which the runner's sweat rate is known.
struct SweatRun {
    Day day;
    double temp_c, l_per_h;
};
constexpr int sweatRateHolds = 365;  // days, settled A97

struct Facts {
    Facts(const Diary& diary, DaySpan span, Day today);

    const Diary& diary;
    Day today;
    double hardRpe;  // from this effort on a run is hard, threshold "hard.rpe" (settled A29)
    PainLog pains;

    const std::optional<Day> journalStart;

    /// Of the judged days and the year before them, in order.
    std::vector<SweatRun> sweatRuns;

    DayFacts on(Day day) const;
    DayKind kind(Day day) const { return on(day).kind; }
    /// The runner's thresholds for a rule, in the order of rule.thresholds.
    std::span<const double> thresholds(const Rule& rule) const;

private:
    Day first_;
    std::vector<DayFacts> days_;
    std::vector<std::vector<double>> thresholds_;  // in the order of rules()
};

/// As Facts::kind, for one day.
DayKind dayKind(const Diary& diary, Day day, Day today);

/// Calls `visit` with each run of the span, oldest first.
template <class Visit>
void eachRun(const Diary& diary, DaySpan span, Visit visit) {
    for (Day day = span.first; day <= span.last; ++day)
        for (const Run& run : diary.on(day).runs) visit(run);
}

}  // namespace legwork
