// SPDX-License-Identifier: GPL-3.0-or-later
// What the rules of pain say of one group of a day, for those that ask each other.
#pragma once

#include "../group_verdicts.h"

namespace legwork {

extern const Rule domsPattern, urgentDarkUrine, urgentAfterRun, urgentOtherSigns;

/// With the thresholds of domsPattern: use Case::as. Flagged "fits", unknown "may fit" (settled A136).
Verdict judgeDomsPattern(const Case& c, const SoreSpot& spot);
/// Every part of it but "no sign of R39–R41" (settled A155).
Answer fitsDomsApartFromSigns(const Case& c, const SoreSpot& spot);

Verdict judgeNotDomsPattern(const Case& c, const SoreSpot& spot);
Verdict judgeProfessionalSigns(const Case& c, const SoreSpot& spot);
Verdict judgeBoneStress(const Case& c, const SoreSpot& spot);
/// Not applicable outside calf and thigh.
Verdict judgeSwollenLeg(const Case& c, const SoreSpot& spot);
Verdict judgeTightPain(const Case& c, const SoreSpot& spot);

}  // namespace legwork
