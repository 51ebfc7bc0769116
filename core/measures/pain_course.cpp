// SPDX-License-Identifier: GPL-3.0-or-later
#include "pain_course.h"

#include <algorithm>
#include <ranges>

namespace legwork {
namespace {

constexpr double latePeak_h = 72, fallenBy_h = 96;         // settled A138, after the usual course of delayed soreness
constexpr double severeScore = 7, severeGap_h = 36;        // settled A147, A181
constexpr int week_days = 7;

/// The scored entries of the episode up to the first run that started after `run`.
using Scored = boost::container::small_vector<const Pain*, 16>;  // seldom more
Scored scoredBeforeNextRun(const Diary& diary, const SoreSpot& spot, const Run& run) {
    std::optional<Timestamp> next;
    for (Day day = journalDay(run.start, diary.runner().day_start_min); day <= spot.day && !next; ++day)
        for (const Run& further : diary.on(day).runs)
            if (!next && earlier(run.start, further.start)) next = further.start;
    Scored scored;
    for (const Pain* pain : spot.episode) {
        if (next && earlier(*next, pain->time)) break;
        if (pain->score) scored.push_back(pain);
    }
    return scored;
}

/// The newest stretch of severe entries while it is walked back in time.
struct Stretch {
    const Pain *first = nullptr, *last = nullptr;

    bool isJoinedBy(const Pain& earlierOne) const {
        return !first || isAtMost(hoursBetween(earlierOne.time, first->time), severeGap_h);
    }
    void join(const Pain& earlierOne) {
        first = &earlierOne;
        if (!last) last = first;
    }
    double hours() const { return first ? hoursBetween(first->time, last->time) : 0; }
};

bool concerns(const Pain& pain, const PainGroup& group) {
    return pain.site == group.site && (pain.side == group.side || (group.side && pain.side == Side::both));
}

boost::container::static_vector<const Run*, 3> lastThreeRuns(const Diary& diary, Day day) {
    boost::container::static_vector<const Run*, 3> runs;
    const auto days = diary.days();
    for (; days && day >= days->first && runs.size() < 3; day = day - 1)
        for (const Run& run : diary.on(day).runs | std::views::reverse)
            if (runs.size() < 3) runs.push_back(&run);
    return runs;
}

bool isDuring(const Timestamp& time, const Run& run) {
    return run.duration_s && !earlier(time, run.start) && !earlier(latestEnd(run), time);
}

/// The minute into the run at which the group's newest entry about it says that it began.
Number onsetMinute(const Diary& diary, Day day, const PainGroup& group, const Run& run) {
    const Day first = journalDay(run.start, diary.runner().day_start_min);
    for (; day >= first; day = day - 1)
        for (const Pain& pain : diary.on(day).pains | std::views::reverse)
            if (pain.onset_time && concerns(pain, group) && isDuring(*pain.onset_time, run))
                return hoursBetween(run.start, *pain.onset_time) * 60;
    return {};
}

}  // namespace

Quantity hoursAfter(const Run& run, const Timestamp& time) {
    if (run.duration_s) return Quantity::known(hoursBetween(earliestEnd(run), time));
    return Quantity::between(hoursBetween(latestEnd(run), time), hoursBetween(earliestEnd(run), time), {"duration_s"});
}

Answer roseLate(const Diary& diary, const SoreSpot& spot, const Run& run) {
    Answer rose;
    Number highest;
    for (const Pain* pain : scoredBeforeNextRun(diary, spot, run)) {
        if (highest && *pain->score > *highest) rose = either(rose, above(hoursAfter(run, pain->time), latePeak_h));
        highest = std::max(highest.value_or(0), *pain->score);
    }
    return rose;
}

Answer stayedHigh(const Diary& diary, const SoreSpot& spot, const Run& run) {
    const auto scored = scoredBeforeNextRun(diary, spot, run);
    if (scored.empty()) return Answer::of(false);
    const Pain& latest = *scored.back();
    const auto isHigher = [&](const Pain* pain) { return *pain->score > *latest.score; };
    if (std::ranges::any_of(scored, isHigher)) return Answer::of(false);
    return above(hoursAfter(run, latest.time), fallenBy_h);
}

Answer roseLate(const Diary& diary, const SoreSpot& spot) {
    if (spot.episode.size() < 2) return Answer::of(false);
    return askEach(referenceRun(diary, spot), Answer::of(false), [&](const Run& run) { return roseLate(diary, spot, run); });
}

Number hoursToOnset(const Diary& diary, const SoreSpot& spot) {
    if (!spot.onset_time) return {};
    const Run* run = referenceRun(diary, spot).only();
    return run && run->duration_s ? Number(hoursBetween(earliestEnd(*run), *spot.onset_time)) : std::nullopt;
}

KnownWeek knownWeek(const PainLog& log, Day day, const PainGroup& group) {
    KnownWeek known;
    Day d = day - (week_days - 1);
    for (const std::int8_t score : log.scores({d, day}, group)) {
        if (score != PainLog::notKnown) known.push_back({d, static_cast<double>(score)});
        ++d;
    }
    return known;
}

Number rise(const KnownWeek& week, Day day, int days) {
    Number largest;
    if (week.empty() || week.back().day != day) return largest;
    for (std::size_t i = week.size(); i-- > 0;) {
        const bool falls = i + 1 < week.size() && week[i].score > week[i + 1].score;
        if (falls || week[i].score < 1) break;
        if (week.size() - i >= static_cast<std::size_t>(days)) largest = week.back().score - week[i].score;
    }
    return largest;
}

double severeHours(const PainLog& log, const SoreSpot& spot) {
    double longest = 0;
    Stretch stretch;
    for (Day day = spot.day; day > spot.day - week_days; day = day - 1) {
        const SoreSpot* then = log.find(day, spot.group);
        const bool isOver = day != spot.day && !stretch.first;
        if (isOver || (!then && log.score(day, spot.group))) break;
        if (!then) continue;
        for (const Pain* pain : then->entries | std::views::reverse) {
            const bool isSevere = pain->score && *pain->score >= severeScore;
            if (!isSevere || !stretch.isJoinedBy(*pain)) {
                if (day != spot.day) return longest;
                stretch = {};
            }
            if (isSevere) stretch.join(*pain);
            longest = std::max(longest, stretch.hours());
        }
    }
    return longest;
}

std::optional<std::array<double, 3>> onsetMinutes(const Diary& diary, Day day, const PainGroup& group) {
    const auto runs = lastThreeRuns(diary, day);
    std::array<double, 3> minutes{};
    if (runs.size() < minutes.size()) return {};
    for (std::size_t i = 0; i < minutes.size(); ++i) {
        const Number minute = onsetMinute(diary, day, group, *runs[i]);
        if (!minute) return {};
        minutes[minutes.size() - 1 - i] = *minute;
    }
    return minutes;
}

}  // namespace legwork
