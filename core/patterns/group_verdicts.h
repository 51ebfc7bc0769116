// SPDX-License-Identifier: GPL-3.0-or-later
// A rule of pain looks at each group of a day; the day's line is that of the gravest (settled A40, A55, A169).
#pragma once

#include "judge.h"

#include <ranges>

namespace legwork {

/// Which groups of a day a rule looks at (settled A56).
enum class Painless { leftOut, whereItHasASign };
inline auto soreSpots(const Case& c, Painless painless) {
    return c.facts.pains.on(c.day) | std::views::filter([painless](const SoreSpot& spot) {
               return painless == Painless::leftOut ? spot.hurts() : spot.tellsOfSomething();
           });
}

/// For a day without such a group: not applicable where the runner said that nothing hurts, else unknown
/// (settled A55, A178).
Verdict withoutPain(const Case& c);

/// Where a verdict that is unknown stands: over a clear one, or under it where one answered group is enough to know the
/// day (settled A176).
enum class Unanswered { overClear, underClear };

/// Takes the verdicts of a day's groups one by one and keeps the gravest: flagged before unknown before clear, then the
/// highest tier or level; with all groups of that gravity.
class Gravest {
public:
    explicit Gravest(Unanswered unanswered = Unanswered::overClear) : unanswered_(unanswered) {}

    /// True where the line's numbers are to be those of this group: the first of those with the highest score.
    bool take(const PainGroup& group, Verdict&& verdict, const Number& score);
    bool isEmpty() const { return groups_.empty(); }
    /// Without numbers. At least one group was taken.
    Verdict line();

private:
    Unanswered unanswered_;
    int gravity_ = 0;
    Number score_;
    Verdict line_;
    PainGroups groups_;
};

/// What a rule says of a group, without numbers, and the numbers of the one that is told.
struct JudgeSpot {
    Verdict (*judge)(const Case& c, const SoreSpot& spot);
    Numbers (*numbers)(const Case& c, const SoreSpot& spot);
    Unanswered unanswered = Unanswered::overClear;
};
/// The gravest of the day's groups, or withoutPain.
Verdict judgeSpots(const Case& c, Painless painless, const JudgeSpot& rule);

/// "score" alone.
Numbers scoreOf(const Case& c, const SoreSpot& spot);

/// Flagged with the higher tier that is certain (settled A22); else as `conclude`.
Verdict concludeTier(const Answer& higher, Tier high, const Answer& lower, Tier low);

}  // namespace legwork
