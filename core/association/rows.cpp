// SPDX-License-Identifier: GPL-3.0-or-later
#include "rows.h"

#include "../measures/load.h"

#include <algorithm>

namespace legwork {
namespace {

constexpr int daysAfter = 3;
constexpr double crowdedHours = 48, hundred = 100;
constexpr int lastOfSleep = 26;  // a night comes before the day's load, a meal need not (settled B10)

Number loadOn(const Facts& facts, Day day) {
    const auto& runs = facts.diary.on(day).runs;
    if (runs.empty()) return facts.kind(day) == DayKind::rest ? Number{0} : Number{};
    double sum = 0;
    for (const Run& run : runs) {
        const Number load = loggedLoad(run);
        if (!load) return {};
        sum += *load;
    }
    return sum / hundred;
}

Number sorenessBefore(const Facts& facts, Day day, bool ofDays) {
    const DayLog& log = facts.diary.on(day);
    if (!ofDays)
        if (const Number today = muscleScoreUpTo(log, log.runs.front().start)) return today;
    return muscleScoreUpTo(facts.diary.on(day - 1), {});
}

/// Days begin at a set hour on clocks of any offset, so that 48 h reach into three days.
bool isCrowded(const Diary& diary, Day day) {
    const auto& runs = diary.on(day).runs;
    if (runs.empty()) return false;
    for (int apart = 1; apart <= 3; ++apart) {
        for (const Run& other : diary.on(day - apart).runs)
            if (hoursBetween(other.start, runs.front().start) < crowdedHours) return true;
        for (const Run& other : diary.on(day + apart).runs)
            if (hoursBetween(runs.back().start, other.start) < crowdedHours) return true;
    }
    return false;
}

}  // namespace

std::vector<Row> rowsOf(const Analysed& analysed, const Facts& facts, const MuscleSoreness& soreness,
                        const std::vector<Exposure>& exposures) {
    std::vector<Row> rows;
    rows.reserve(exposures.size());
    for (const auto& [day, flagged, measure] : exposures) {
        const bool afterNight = analysed.ofDays && analysed.rule->number <= lastOfSleep;
        rows.push_back({day, flagged, measure, soreness.mean({day + 1, day + daysAfter}), loadOn(facts, afterNight ? day - 1 : day),
                        sorenessBefore(facts, day, analysed.ofDays), soreness.mean({day - daysAfter, day - 1}),
                        !analysed.ofDays && isCrowded(facts.diary, day)});
    }
    return rows;
}

Counts countsOf(const std::vector<Row>& rows) {
    Counts counts;
    bool wasFlagged = false;
    for (const Row& row : rows) {
        ++counts.rows;
        ++(row.flagged ? counts.exposed : counts.unexposed);
        counts.episodes += row.flagged && !wasFlagged;
        wasFlagged = row.flagged;
    }
    if (!rows.empty()) counts.days = rows.back().day - rows.front().day + 1;
    return counts;
}

}  // namespace legwork
