// SPDX-License-Identifier: GPL-3.0-or-later
#include "judge.h"

#include <algorithm>
#include <cassert>

namespace legwork {

double Case::threshold(std::string_view key) const {
    const auto found = std::ranges::find(rule.thresholds, key, &Threshold::key);
    assert(found != rule.thresholds.end());
    return thresholds[static_cast<std::size_t>(found - rule.thresholds.begin())];
}

Case Case::as(const Rule& other) const {
    return {facts, other, day, facts.thresholds(other)};
}

Verdict conclude(const Answer& applies, std::string_view reason, const Answer& flags, int level) {
    if (applies.isNo()) return {.state = State::notApplicable, .reason = reason};
    if (applies.isUnknown()) return {.state = State::unknown, .missing = applies.missing};
    return conclude(flags, level);
}

Verdict conclude(const Answer& flags, int level) {
    if (flags.isYes()) return {.state = State::flagged, .level = level};
    if (flags.isNo()) return {.state = State::clear};
    return {.state = State::unknown, .missing = flags.missing};
}

}  // namespace legwork
