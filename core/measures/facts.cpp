// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts.h"

#include "fluid_balance.h"
#include "hardness.h"
#include "legwork/field.h"
#include "soreness.h"

#include <algorithm>

namespace legwork {
namespace {

constexpr double standardHardRpe = 7;  // the three-zone session-RPE method, Seiler & Kjerland 2006; the cut is ours
constexpr int longestLookBack = 84;    // days that any rule looks back, the 365 of personal sweat rates apart

template <class Record>
bool isByHand(const Record& record) {
    const auto list = fields<Record>();
    for (std::size_t i = 0; i < list.size(); ++i) {
        if (list[i].key || list[i].column == "rest_day") continue;
        if (!(record.imported >> i & 1u) && isLogged(list[i].get(record))) return true;
    }
    return false;
}

template <class Record>
bool anyByHand(const std::vector<Record>& records) {
    return std::ranges::any_of(records, isByHand<Record>);
}

bool anythingByHand(const DayLog& log) {
    return (log.entry && isByHand(*log.entry)) || anyByHand(log.pains) || anyByHand(log.drinks) || anyByHand(log.activities);
}

}  // namespace

DayKind dayKind(const Diary& diary, Day day, Day today) {
    const DayLog& log = diary.on(day);
    if (!log.runs.empty()) return DayKind::run;
    const YesNo restDay = log.entry ? log.entry->rest_day : std::nullopt;
    if (restDay) return *restDay ? DayKind::rest : DayKind::unknown;
    const auto& runner = diary.runner();
    if (std::ranges::any_of(runner.complete_spans, [&](const auto& span) { return span.days.contains(day); }))
        return DayKind::rest;
    if (runner.check_in_implies_no_run && day != today && anythingByHand(log)) return DayKind::rest;
    return DayKind::unknown;
}

namespace {

double hardCut(const Diary& diary) {
    const auto& changed = diary.runner().thresholds;
    const auto cut = changed.find("hard.rpe");
    return cut == changed.end() ? standardHardRpe : cut->second;
}

/// A day after one of which the facts are known.
DayFacts next(const DayFacts& before, const Facts& facts, Day day) {
    DayFacts now{.kind = dayKind(facts.diary, day, facts.today)};
    const DayLog& log = facts.diary.on(day);
    now.hard = isHardDay(log, now.kind, facts.hardRpe).truth;
    now.runDays = now.kind == DayKind::run ? before.runDays + 1 : 0;
    now.hardDays = now.hard == Truth::yes ? before.hardDays + 1 : 0;
    now.legScore = legScore(log);
    now.hooper = hooperDay(log.entry);
    return now;
}

/// A day of which nothing is known yet: looks back as far as the rows of days go.
DayFacts fromDiary(const Facts& facts, Day day) {
    const auto isRunDay = [&](Day d) { return !facts.diary.on(d).runs.empty(); };
    Day start = day;
    while (isRunDay(start - 1)) start = start - 1;
    DayFacts known = next({}, facts, start);
    while (start < day) known = next(known, facts, ++start);
    return known;
}

}  // namespace

Facts::Facts(const Diary& journal, DaySpan span, Day now, About about)
    : diary(journal), today(now), hardRpe(hardCut(journal)),
      pains(journal, about == About::everything ? span : DaySpan{span.first, span.first - 1}), journalStart(journal.journalStart()),
      first_(span.first - longestLookBack) {
    days_.reserve(static_cast<std::size_t>(span.last - first_ + 1));
    days_.push_back(fromDiary(*this, first_));
    for (Day day = first_ + 1; day <= span.last; ++day) days_.push_back(next(days_.back(), *this, day));
    for (Day day = span.first - sweatRateHolds; day <= span.last; ++day)
        for (const Run& run : diary.on(day).runs)
            if (const Number rate = sweatRate(run); rate && run.temp_c) sweatRuns.push_back({day, *run.temp_c, *rate});
    for (const std::string& token : diary.runner().habits)
        if (const Habit* habit = findHabit(token)) chances_.push_back(chancesOf(*habit));
    for (const Rule* rule : rules()) {
        auto& values = thresholds_.emplace_back();
        for (const auto& threshold : rule->thresholds) values.push_back(thresholdOf(*rule, threshold.key, diary));
    }
}

Facts::HabitChances Facts::chancesOf(const Habit& habit) const {
    HabitChances all{&habit, std::vector<Chances>(days_.size())};
    for (std::size_t i = 0; i < days_.size(); ++i) {
        const Day day = first_ + static_cast<int>(i);
        habit.look(*this, day, day + chancesSettleAfter, all.days[i]);
    }
    return all;
}

DayFacts Facts::lookedUp(Day day) const { return fromDiary(*this, day); }

std::span<const double> Facts::thresholds(const Rule& rule) const {
    const auto all = rules();
    return thresholds_[static_cast<std::size_t>(std::ranges::find(all, &rule) - all.begin())];
}

}  // namespace legwork
