// SPDX-License-Identifier: GPL-3.0-or-later
#include "muscle_soreness.h"

#include "../measures/pain_groups.h"

#include <algorithm>

namespace legwork {
namespace {

constexpr int leastLogged = 2;  // of the three days, evidence.md 4.1.3

bool isRated(const Pain& pain) { return pain.score && likelyTissue(pain.tissue, pain.site) == Tissue::muscle; }

Number withoutScore(const DayLog& log) { return log.entry && log.entry->no_pain == true ? Number{0} : Number{}; }

}  // namespace

Number muscleScore(const DayLog& log) {
    Number worst;
    for (const Pain& pain : log.pains)
        if (isRated(pain)) worst = std::max(worst, pain.score);
    return worst ? worst : withoutScore(log);
}

Number muscleScoreUpTo(const DayLog& log, std::optional<Timestamp> time) {
    const Pain* latest = nullptr;
    for (const Pain& pain : log.pains) {
        if (!isRated(pain) || (time && earlier(*time, pain.time))) continue;
        const bool isTie = latest && !earlier(latest->time, pain.time);
        if (!isTie || pain.score > latest->score) latest = &pain;
    }
    if (latest) return latest->score;
    return std::ranges::any_of(log.pains, isRated) ? Number{} : withoutScore(log);
}

MuscleSoreness::MuscleSoreness(const Diary& diary, DaySpan span) : span_(span) {
    scores_.reserve(static_cast<std::size_t>(std::max(0, span.length())));
    for (Day day = span.first; day <= span.last; ++day) scores_.push_back(muscleScore(diary.on(day)));
}

Number MuscleSoreness::on(Day day) const { return span_.contains(day) ? scores_[static_cast<std::size_t>(day - span_.first)] : Number{}; }

Number MuscleSoreness::mean(DaySpan days) const {
    double sum = 0;
    int logged = 0;
    for (Day day = days.first; day <= days.last; ++day)
        if (const Number score = on(day)) {
            sum += *score;
            ++logged;
        }
    return logged >= leastLogged ? Number{sum / logged} : Number{};
}

}  // namespace legwork
