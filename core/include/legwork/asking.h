// SPDX-License-Identifier: GPL-3.0-or-later
// Asking little: which fields of the day and of a run are worth a place on the form.
#pragma once

#include "legwork/diary.h"

#include <string_view>

namespace legwork {

/// A field that a rule reads steps aside once so many of the latest records of its table left it blank …
constexpr int daysUntilAside = 28, runsUntilAside = 14;
/// … and one that nothing reads once so many did, or at once where the runner switched off what read it and so many
/// do not hold it. All four are a choice of this program: four weeks, and one.
constexpr int daysStillUsed = 7, runsStillUsed = 3;

/// True where a rule that is on for this runner, or a habit the runner chose, reads the column: "days.sleep_h".
bool isNeeded(std::string_view column, const Diary& diary);
/// True where a safety note rests on the column. Such a field never steps aside, whatever is switched off.
bool isForSafety(std::string_view column);

/// True where the form of `day` need not ask for that column of Run or DayEntry: it is no plain part of a diary
/// (distance, time, effort, sleep, note …), no safety note rests on it, and it is not needed or was left blank for
/// long. Looks at the records before `day` only, so that an answer of the day moves nothing. What the shown record
/// itself holds is for the caller to keep in sight.
template <class Record>
bool stepsAside(std::string_view column, const Diary& diary, Day day);
template <>
bool stepsAside<Run>(std::string_view column, const Diary& diary, Day day);
template <>
bool stepsAside<DayEntry>(std::string_view column, const Diary& diary, Day day);

}  // namespace legwork
