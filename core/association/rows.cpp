// SPDX-License-Identifier: GPL-3.0-or-later
#include "rows.h"

#include "legwork/association.h"

#include "../measures/load.h"

#include <algorithm>

namespace legwork {
namespace {

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

AllSurroundings::AllSurroundings(const Facts& facts, const MuscleSoreness& soreness, DaySpan span) : first_(span.first - 1) {
    days_.reserve(static_cast<std::size_t>(std::max(0, span.length() + 1)));
    for (Day day = first_; day <= span.last; ++day) {
        const DayLog& log = facts.diary.on(day);
        days_.push_back({soreness.mean({day + 1, day + daysAfter}), soreness.mean({day - daysAfter, day - 1}), loadOn(facts, day),
                         log.runs.empty() ? Number{} : muscleScoreUpTo(log, log.runs.front().start), muscleScoreUpTo(log, {}),
                         isCrowded(facts.diary, day)});
    }
}

std::vector<Row> rowsOf(const Analysed& analysed, const AllSurroundings& surroundings, const std::vector<Exposure>& exposures) {
    std::vector<Row> rows;
    rows.reserve(exposures.size());
    const bool afterNight = analysed.ofDays && analysed.rule->number <= lastOfSleep;
    for (const auto& [day, flagged, measure] : exposures) {
        const Surroundings &today = surroundings.on(day), &yesterday = surroundings.on(day - 1);
        const bool isRatedThatDay = !analysed.ofDays && today.atRun;
        rows.push_back({day, flagged, measure, today.after, afterNight ? yesterday.load : today.load, isRatedThatDay ? today.atRun : yesterday.atNight,
                        today.earlier, !analysed.ofDays && today.isCrowded});
    }
    return rows;
}

Counts countsOf(std::span<const Row> rows) {
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
