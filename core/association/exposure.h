// SPDX-License-Identifier: GPL-3.0-or-later
// On which days a rule was flagged and on which it was clear (evidence.md 4.1, settled B1–B4).
#pragma once

#include "../measures/facts.h"

namespace legwork {

struct Exposure {
    Day day;
    bool flagged;
    Number measure;  // the size of what the rule measures, larger for more of it; nothing where it has none (settled B26)
};

/// A rule that is held against soreness. Of the others soreness is part, cause or treatment (evidence.md 4.1.5).
struct Analysed {
    const Rule* rule;
    bool ofDays;  // sleep and food: one row a day, of that day's own cells; else one row a day with a run
};
/// In the order of the rules.
const std::vector<Analysed>& analysedRules();

/// The days of `span` of which it can be said, oldest first. Unknown and not applicable days are left out.
std::vector<Exposure> exposuresOf(const Analysed& analysed, const Facts& facts, DaySpan span);

}  // namespace legwork
