// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "legwork/activity_files.h"

namespace legwork {

/// Reads what intervals.icu (wellness), HRV4Training, Elite HRV and Garmin (sleep) tell of days in their tables, known by their
/// headers; nothing for any other table. Answers on another scale than the journal's are left out, and that is said: a 3 of 4
/// is no 3 of 7.
std::optional<ActivityFiles> readDailyTable(std::string_view bytes, const std::string& file);

}  // namespace legwork
