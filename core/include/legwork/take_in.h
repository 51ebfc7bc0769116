// SPDX-License-Identifier: GPL-3.0-or-later
// What recorded activities become in a journal. Runs become runs; walks, rides and swims become activities; the rest is
// left out. The same activity from two files is one record, whichever came first, and what the runner typed stays.
#pragma once

#include "legwork/activity_files.h"
#include "legwork/exchange.h"

#include <functional>

namespace legwork {

enum class Fate {
    added,         // a record more
    filled,        // one that is there gets cells it did not have, or better ones
    alreadyThere,  // nothing in it is new
    held,          // taken only if the runner says so: it may be one that is there, or looks wrong
    leftOut,       // neither a run nor a walk, ride or swim
};
std::string_view token(Fate fate);

struct PlannedActivity {
    RecordedActivity recorded;
    Fate fate = Fate::added;
    std::string sentence;   // why it is held or left out, or what the runner typed otherwise; whole sentences, or empty
    RecordKey key;          // the record it becomes or fills; empty where left out
    std::optional<Run> run;            // that record as it will be; one of the two where it is to be written
    std::optional<Activity> activity;
    bool isWanted = false;  // the runner's choice: true at first for what is added and filled
};

/// As the runner's clock had it.
Timestamp startOf(const PlannedActivity& planned);

struct ActivityPlan {
    std::vector<PlannedActivity> activities;  // in the order of their starts
};

/// Minutes from UTC to the runner's clock at an instant, for a file that does not tell.
using OffsetAt = std::function<int(std::int64_t utc_s)>;

/// Decides for each, looking at the diary and at the others; the order of `recorded` makes no difference.
ActivityPlan planActivities(const Diary& diary, std::vector<RecordedActivity> recorded, const OffsetAt& offsetAt);

/// The days of which the whole archives in a plan tell everything, so that one without a run is a rest day (settled A16):
/// from the first activity of an archive to its last, but for the days of runs that are neither there nor wanted. None of
/// an archive of which nothing is wanted. The plan as the runner ticked it.
std::vector<CompleteSpan> completeSpans(const ActivityPlan& plan, int dayStart_min);

/// Writes what is wanted, and the complete spans, as one undo step, after a backup unless the journal is empty. Nothing
/// where `progress` stopped it, with the journal as it was. Throws StorageError.
std::optional<ImportCount> takeActivities(Journal& journal, const ActivityPlan& plan, const std::string& wording, const Timestamp& now,
                                          const Progress& progress);

}  // namespace legwork
