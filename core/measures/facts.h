// SPDX-License-Identifier: GPL-3.0-or-later
// What all rules need to know of each day, worked out once per analysis.
#pragma once

#include "answer.h"
#include "habits.h"

#include "legwork/diary.h"
#include "legwork/rules.h"
#include "pain_log.h"
#include "wellness.h"

#include <algorithm>

namespace legwork {

/// A day without a run is a rest day only where something says so; else nobody knows (settled A13–A15).
enum class DayKind { run, rest, unknown };

struct DayFacts {
    DayKind kind = DayKind::unknown;
    Truth hard = Truth::unknown;  // a hard run that day
    int runDays = 0;              // days in a row with a run, up to and with this one
    int hardDays = 0;             // days in a row known to be hard, likewise
    Number legScore;
    HooperDay hooper;
};

/// A run from which the runner's sweat rate is known.
struct SweatRun {
    Day day;
    double temp_c, l_per_h;
};
constexpr int sweatRateHolds = 365;  // days, settled A97

struct Facts {
    enum class About { everything, allButPains };

    /// With allButPains `pains` is empty: for rules that do not ask what hurt.
    Facts(const Diary& diary, DaySpan span, Day today, About about = About::everything);

    const Diary& diary;
    Day today;
    double hardRpe;  // from this effort on a run is hard, threshold "hard.rpe" (settled A29)
    PainLog pains;

    const std::optional<Day> journalStart;

    /// Of the judged days and the year before them, in order.
    std::vector<SweatRun> sweatRuns;

    DayFacts on(Day day) const {
        const auto index = static_cast<std::size_t>(day - first_);
        return day >= first_ && index < days_.size() ? days_[index] : lookedUp(day);
    }
    /// Those of a day that is long enough ago for them to stay; null for a habit that the runner did not choose, and outside
    /// the days that are held.
    const Chances* chances(const Habit& habit, Day day) const {
        const auto index = static_cast<std::size_t>(day - first_);
        const auto held = std::ranges::find(chances_, &habit, &HabitChances::habit);
        return held != chances_.end() && day >= first_ && index < held->days.size() ? &held->days[index] : nullptr;
    }
    DayKind kind(Day day) const { return on(day).kind; }
    /// The runner's thresholds for a rule, in the order of rule.thresholds.
    std::span<const double> thresholds(const Rule& rule) const;

private:
    DayFacts lookedUp(Day day) const;  // outside the days that are held

    struct HabitChances {
        const Habit* habit;
        std::vector<Chances> days;  // from first_
    };
    HabitChances chancesOf(const Habit& habit) const;

    Day first_;
    std::vector<DayFacts> days_;
    std::vector<HabitChances> chances_;
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
