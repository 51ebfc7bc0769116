// SPDX-License-Identifier: GPL-3.0-or-later
// From the file to the diary: everything, or only what changed.
#pragma once

#include "connection.h"
#include "legwork/diary.h"

namespace legwork {

/// Everything, or only what is of `from` and later (a day of the calendar, not of the journal).
Diary loadDiary(Connection& connection, std::optional<Day> from = {});
/// The diary with the records of `keys` as the file has them now.
Diary reloaded(Connection& connection, const Diary& diary, std::span<const RecordKey> keys);

/// The record with the key of `like` and its imported bits, or nothing.
template <class Record>
std::optional<Record> loadOne(Connection& connection, const Record& like);

}  // namespace legwork
