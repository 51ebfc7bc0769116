// SPDX-License-Identifier: GPL-3.0-or-later
#include "legwork/asking.h"

#include "../measures/habits.h"
#include "legwork/field.h"
#include "legwork/rules.h"

#include <algorithm>

namespace legwork {
namespace {

constexpr std::string_view plain[] = {"runs.start",   "runs.kind",     "runs.distance_m",  "runs.duration_s", "runs.rpe", "runs.note",
                                      "days.sleep_h", "days.rest_day", "days.no_activity", "days.no_pain",    "days.note"};

struct Patience {
    int whereNeeded, whereNot;  // records
};

bool reads(const Rule& rule, std::string_view column) { return std::ranges::find(rule.reads, column) != rule.reads.end(); }

/// True where the runner switched a rule off that reads the column: then it is not waited for.
bool isSwitchedOff(std::string_view column, const Diary& diary) {
    const auto& off = diary.runner().rules_off;
    return std::ranges::any_of(rules(),
                               [&](const Rule* rule) { return reads(*rule, column) && std::ranges::find(off, rule->id) != off.end(); });
}

/// `column` with its table; `blanks` how many of the latest records left it blank in a row, `records` how many there are.
bool stepsAside(std::string_view column, const Diary& diary, int blanks, int records, Patience patience) {
    if (std::ranges::find(plain, column) != std::end(plain) || isForSafety(column)) return false;
    if (isNeeded(column, diary)) return blanks >= patience.whereNeeded;
    return blanks >= (isSwitchedOff(column, diary) ? std::min(records, patience.whereNot) : patience.whereNot);
}

/// The latest records in front, at most as many as patience asks for.
std::vector<const Run*> latest(const Diary& diary, Day day, const Run*, int most) {
    std::vector<const Run*> found;
    const auto days = diary.days();
    for (Day d = day - 1; days && d >= days->first && std::ssize(found) < most; d = d - 1)
        for (auto run = diary.on(d).runs.rbegin(); run != diary.on(d).runs.rend(); ++run) found.push_back(&*run);
    return found;
}

std::vector<const DayEntry*> latest(const Diary& diary, Day day, const DayEntry*, int most) {
    std::vector<const DayEntry*> found;
    const auto days = diary.days();
    for (Day d = day - 1; days && d >= days->first && std::ssize(found) < most; d = d - 1)
        if (diary.on(d).entry) found.push_back(&*diary.on(d).entry);
    return found;
}

template <class Record>
bool judge(std::string_view column, const Diary& diary, Day day, Patience patience) {
    const auto records = latest(diary, day, static_cast<const Record*>(nullptr), patience.whereNeeded);
    const auto& field = *findField<Record>(column);
    const auto used = std::ranges::find_if(records, [&](const Record* record) { return isLogged(field.get(*record)); });
    const std::string name = std::string{tableName<Record>()} + "." + std::string{column};
    return stepsAside(name, diary, static_cast<int>(used - records.begin()), static_cast<int>(records.size()), patience);
}

}  // namespace

bool isForSafety(std::string_view column) {
    return std::ranges::any_of(rules(), [&](const Rule* rule) { return rule->isSafety && reads(*rule, column); });
}

bool isNeeded(std::string_view column, const Diary& diary) {
    const auto isHabit = [&](std::string_view token) {
        const Habit* habit = findHabit(token);
        return habit && column.substr(column.find('.') + 1) == habit->reads.name();
    };
    const bool isHabitChosen = std::ranges::any_of(diary.runner().habits, isHabit);
    return std::ranges::any_of(rules(), [&](const Rule* rule) {
        const bool asksByHabit = reads(*rule, "runner.habits");  // and of their columns only those of the habits chosen
        return (isOn(*rule, diary) || rule->mayTier) && reads(*rule, column) && (isHabitChosen || !asksByHabit);
    });
}

template <>
bool stepsAside<Run>(std::string_view column, const Diary& diary, Day day) {
    return judge<Run>(column, diary, day, {runsUntilAside, runsStillUsed});
}

template <>
bool stepsAside<DayEntry>(std::string_view column, const Diary& diary, Day day) {
    return judge<DayEntry>(column, diary, day, {daysUntilAside, daysStillUsed});
}

}  // namespace legwork
