// SPDX-License-Identifier: GPL-3.0-or-later
// Records of a day by their type, so that one form serves them all.
#pragma once

#include "legwork/diary.h"
#include "legwork/field.h"

#include <algorithm>

namespace legwork {

inline const std::vector<Run>& recordsOn(const DayLog& log, const Run*) { return log.runs; }
inline const std::vector<Pain>& recordsOn(const DayLog& log, const Pain*) { return log.pains; }
inline const std::vector<Drink>& recordsOn(const DayLog& log, const Drink*) { return log.drinks; }
inline const std::vector<Activity>& recordsOn(const DayLog& log, const Activity*) { return log.activities; }
template <class Record>
const std::vector<Record>& recordsOn(const DayLog& log) { return recordsOn(log, static_cast<const Record*>(nullptr)); }

inline const Timestamp& timeOf(const Run& run) { return run.start; }
inline const Timestamp& timeOf(const Activity& activity) { return activity.start; }
inline const Timestamp& timeOf(const Pain& pain) { return pain.time; }
inline const Timestamp& timeOf(const Drink& drink) { return drink.time; }

template <class Record>
const Record* withId(const std::vector<Record>& records, const std::string& id) {
    const auto found = std::ranges::find_if(records, [&](const Record& record) { return recordId(record) == id; });
    return found == records.end() ? nullptr : &*found;
}

/// What the diary holds under the key of `like`, or null.
template <class Record>
const Record* lookUp(const Diary& diary, const Record& like) {
    return withId(recordsOn<Record>(diary.on(journalDay(timeOf(like), diary.runner().day_start_min))), like.id);
}
inline const DayEntry* lookUp(const Diary& diary, const DayEntry& like) {
    const auto& entry = diary.on(like.day).entry;
    return entry ? &*entry : nullptr;
}
inline const WeeklyCheck* lookUp(const Diary& diary, const WeeklyCheck& like) { return withId(diary.weeklyChecks(), recordId(like)); }

/// The day's entry, or the blank one that its first answer makes.
inline DayEntry entryOn(const Diary& diary, Day day) { return diary.on(day).entry.value_or(DayEntry{.day = day}); }

}  // namespace legwork
