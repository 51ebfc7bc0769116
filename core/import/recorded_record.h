// SPDX-License-Identifier: GPL-3.0-or-later
// The record that a recorded activity makes.
#pragma once

#include "legwork/take_in.h"

namespace legwork {

/// What the source of a record is called that came from a table of the runner's own.
constexpr std::string_view ownTable = "table";

/// The kind of activity for a sport; nothing for one that is a run, or none that the journal knows.
std::optional<ActivityKind> activityKind(const RecordedActivity& recorded);
/// Where it is from: "FIT", "Strava", "Strava, FIT" for a row of Strava's table with its recording.
std::string sourceOf(const RecordedActivity& recorded);
/// How far totals of a source can be trusted against another's: FIT before TCX before what was measured along points
/// before a row of a table alone. With such a row a recording knows more than without.
int trust(std::string_view source);

Run runOf(const RecordedActivity& recorded, const OffsetAt& offsetAt);
Activity activityOf(const RecordedActivity& recorded, const OffsetAt& offsetAt);

}  // namespace legwork
