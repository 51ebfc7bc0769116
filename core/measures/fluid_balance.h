// SPDX-License-Identifier: GPL-3.0-or-later
// What a run cost in water: weight before and after, what was drunk, and the runner's own sweat rate.
#pragma once

#include "answer.h"
#include "facts.h"

namespace legwork {

/// (after − before) / before, in per cent; blank where a weight is.
Number massChangePct(const Run& run);
/// The same within the limits of the two columns.
Quantity massChange(const Run& run);
/// Litres an hour drunk during the run; blank where either is, or the time is 0.
Number fluidPerHour(const Run& run);
/// Litres an hour lost, where weights, drink and urine are all logged and the run took 30 to 120 min, for which the
/// measure holds.
Number sweatRate(const Run& run);
/// The median sweat rate of at least three runs of the year before within 5 °C of this one (settled A97).
Number usualSweatRate(const Facts& facts, Day day, const Run& run);
/// Whether the runner drank within so many hours of the end of a run of `day`. A logged drink says yes even where the
/// runner said no; without one the runner's answer stands (settled A105). Drinks of days after `asOf` are not read.
Answer drankAfter(const Diary& diary, Day day, const Run& run, double hours, std::optional<Day> asOf = {});
/// Of the run, else the latest of 60 days from the mornings, the runs, or the runner's own page (settled A35).
Number bodyMass(const Diary& diary, Day day, const Run& run);
/// Without a run.
Number bodyMass(const Diary& diary, Day day);
/// The same within the limits of the column, with the blanks of which each by itself would make it known.
Quantity bodyMassWithin(const Diary& diary, Day day);

}  // namespace legwork
