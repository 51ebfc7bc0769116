// SPDX-License-Identifier: GPL-3.0-or-later
// What the day holds for each region at each moment, and the edits of it. No widgets.
#pragma once

#include "drawing/body_shapes.h"
#include "forms/form.h"

namespace legwork {

/// A region's own score of a moment, else the day's highest; the flag says which of the two it is.
struct RegionScore {
    Number score;
    bool isOfMoment = true;
};

/// True when the entry is of that region; an entry of both sides is of the left and of the right one.
bool isOf(const Pain& pain, const BodyRegion& region);
const Pain* painAt(const DayLog& log, const BodyRegion& region, std::optional<Moment> moment);
RegionScore scoreAt(const DayLog& log, const BodyRegion& region, std::optional<Moment> moment);
/// The moment to begin with: by the clock today, of the latest entry on another day.
std::optional<Moment> likelyMoment(const FormPlace& place);
/// The region that hurt last and most in the week before, where the next answer is likely; the first one where none did.
int regionOfLate(const FormPlace& place);
/// An entry to come, at the time that such a moment has on the shown day.
Pain freshPain(const FormPlace& place, const BodyRegion& region, std::optional<Moment> moment);
/// "left upper calf", as the wording of an edit names it.
QString subjectOf(const Pain& pain);
/// Sets the score; without one the entry is removed.
void setScore(const FormPlace& place, const BodyRegion& region, std::optional<Moment> moment, Number score);
void removePain(const FormPlace& place, const Pain& pain);

}  // namespace legwork
