// SPDX-License-Identifier: GPL-3.0-or-later
// A rule of pain looks at each group of a day; the day's line is that of the gravest (settled A40, A55, A169).
#pragma once

#include "judge.h"

namespace legwork {

/// Which groups of a day a rule looks at (settled A56).
enum class Painless { leftOut, whereItHasASign };
std::vector<const SoreSpot*> soreSpots(const Case& c, Painless painless);

/// For a day without such a group: not applicable where the runner said that nothing hurts, else unknown
/// (settled A55, A178).
Verdict withoutPain(const Case& c);

struct GroupVerdict {
    PainGroup group;
    Verdict verdict;
};
/// Flagged before unknown before clear, then the highest tier or level; with the groups it rests on, and the numbers
/// of the one of them with the highest score. At least one group.
Verdict gravest(std::vector<GroupVerdict> groups);

using JudgeSpot = Verdict (*)(const Case& c, const SoreSpot& spot);
std::vector<GroupVerdict> judgeEach(const Case& c, const std::vector<const SoreSpot*>& spots, JudgeSpot judge);
/// The gravest of the day's groups, or withoutPain.
Verdict judgeSpots(const Case& c, Painless painless, JudgeSpot judge);

/// Flagged with the higher tier that is certain (settled A22); else as `conclude`.
Verdict concludeTier(const Answer& higher, Tier high, const Answer& lower, Tier low);

}  // namespace legwork
