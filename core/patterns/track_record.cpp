// SPDX-License-Identifier: GPL-3.0-or-later
#include "legwork/track_record.h"

#include "../measures/facts.h"
#include "../measures/soreness.h"
#include "legwork/review.h"

#include <algorithm>
#include <map>

namespace legwork {
namespace {

/// The highest leg score of the days after; nothing where none is known.
Number worstAfter(const Diary& diary, Day day) {
    Number worst;
    for (int i = 1; i <= soreWithinDays; ++i)
        if (const Number score = legScore(diary.on(day + i))) worst = std::max(worst.value_or(0), *score);
    return worst;
}

void count(Aftermath& after, const Diary& diary, Day day) {
    const Number worst = worstAfter(diary, day);
    after.rated += worst.has_value();
    after.sore += worst >= soreFrom;
}

/// A day with several runs is flagged if one of them is, and clear only if all are that could be judged.
std::map<Day, State> statesByDay(const std::vector<Finding>& findings) {
    std::map<Day, State> states;
    for (const Finding& finding : findings) {
        if (finding.state == State::notApplicable) continue;
        const auto [known, isNew] = states.try_emplace(finding.day, finding.state);
        if (!isNew && known->second != State::flagged && finding.state != State::clear) known->second = finding.state;
    }
    return states;
}

}  // namespace

TrackRecord trackRecord(const Diary& diary, const Rule& rule, Day today) {
    TrackRecord record;
    const auto logged = diary.days();
    if (!logged) return record;
    for (const auto& [day, state] : statesByDay(findingsOf(rule, diary, {logged->first, std::min(logged->last, today)}, today))) {
        if (state == State::flagged) {
            record.flagged.push_back(day);
            count(record.after, diary, day);
        } else if (state == State::clear) count(record.afterOthers, diary, day);
    }
    return record;
}

TrackRecord runRecord(const Diary& diary, Day today) {
    TrackRecord record;
    const auto logged = diary.days();
    if (!logged) return record;
    for (Day day = logged->first; day <= std::min(logged->last, today); ++day) {
        const DayKind kind = dayKind(diary, day, today);
        if (kind == DayKind::run) {
            record.flagged.push_back(day);
            count(record.after, diary, day);
        } else if (kind == DayKind::rest) count(record.afterOthers, diary, day);
    }
    return record;
}

}  // namespace legwork
