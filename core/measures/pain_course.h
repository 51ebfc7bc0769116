// SPDX-License-Identifier: GPL-3.0-or-later
// How pain goes over hours and days: late peaks, rises, stretches of severe pain, and the minute it begins in a run.
#pragma once

#include "reference_run.h"

#include <boost/container/static_vector.hpp>
#include <array>

namespace legwork {

/// From the end of the run to `time`; over all durations where that is blank (settled A5).
Quantity hoursAfter(const Run& run, const Timestamp& time);

/// A score later than 72 h after the run tops all earlier ones of the episode; entries after a further run do not
/// count (settled A138, A175).
Answer roseLate(const Diary& diary, const SoreSpot& spot, const Run& run);
/// The latest score, later than 96 h after the run, is not below the highest; entries as above.
Answer stayedHigh(const Diary& diary, const SoreSpot& spot, const Run& run);

/// The same for the run it began in or after, whichever that may be; no where there is none.
Answer roseLate(const Diary& diary, const SoreSpot& spot);
/// From the end of that run to the logged onset; nothing where either is not known (settled A187).
Number hoursToOnset(const Diary& diary, const SoreSpot& spot);

struct DayScore {
    Day day;
    double score;
};
using KnownWeek = boost::container::static_vector<DayScore, 7>;  // asked for each group and day: no memory of its own
/// The days of the week up to `day` on which the group's score is known, oldest first.
KnownWeek knownWeek(const PainLog& log, Day day, const PainGroup& group);
/// The largest rise over at least `days` known days ending on `day`, the first not 0, none lower than the one before
/// it; nothing where there is no such stretch (settled A148, A182).
Number rise(const KnownWeek& week, Day day, int days);

/// Hours from the first to the last of neighbouring entries that are all 7 or more, each at most 36 h after the one
/// before, the last on the day of the spot; 0 where there are none (settled A147, A181).
double severeHours(const PainLog& log, const SoreSpot& spot);

/// The minute at which the group began to hurt in each of the last three runs up to `day`, oldest first; nothing
/// unless all three are known (settled A157, A183).
std::optional<std::array<double, 3>> onsetMinutes(const Diary& diary, Day day, const PainGroup& group);

}  // namespace legwork
