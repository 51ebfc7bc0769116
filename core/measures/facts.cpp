// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts.h"

#include "legwork/field.h"

#include <algorithm>

namespace legwork {
namespace {

constexpr double standardHardRpe = 7;  // the three-zone session-RPE method, Seiler & Kjerland 2006; the cut is ours
constexpr int longestLookBack = 70;    // days that any rule looks back, the 365 of personal sweat rates apart

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

Facts::Facts(const Diary& journal, DaySpan span, Day now) : diary(journal), today(now), first_(span.first - longestLookBack) {
    for (Day day = first_; day <= span.last; ++day) kinds_.push_back(dayKind(diary, day, today));
    for (const Rule* rule : rules()) {
        auto& values = thresholds_.emplace_back();
        for (const auto& threshold : rule->thresholds) values.push_back(thresholdOf(*rule, threshold.key, diary));
    }
    const auto& changed = diary.runner().thresholds;
    const auto cut = changed.find("hard.rpe");
    hardRpe = cut == changed.end() ? standardHardRpe : cut->second;
}

DayKind Facts::kind(Day day) const {
    const auto index = static_cast<std::size_t>(day - first_);
    return day >= first_ && index < kinds_.size() ? kinds_[index] : dayKind(diary, day, today);
}

std::span<const double> Facts::thresholds(const Rule& rule) const {
    const auto all = rules();
    return thresholds_[static_cast<std::size_t>(std::ranges::find(all, &rule) - all.begin())];
}

}  // namespace legwork
