// SPDX-License-Identifier: GPL-3.0-or-later
// The tables that services write, known by their headers and not by their names.
#pragma once

#include "read_rows.h"

#include <optional>

namespace legwork {

/// Strava's activities.csv (old and new, in any language), Garmin Connect's Activities.csv (in any language, also without
/// its header), Runkeeper's cardioActivities.csv, the tables of intervals.icu and of Strava's interface. Nothing for others.
/// The first row of a table without a header becomes a row.
std::optional<KnownTable> knownTable(Table& table, const TableHints& hints);

}  // namespace legwork
