// SPDX-License-Identifier: GPL-3.0-or-later
#include "judge.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace legwork {

double Case::threshold(std::string_view key) const {
    const auto isAsked = [&](const Threshold& threshold) { return threshold.key == key; };
    assert(std::ranges::any_of(rule.thresholds, isAsked));
    if (thresholds.size() == 1) return thresholds[0];  // as most have
    return thresholds[static_cast<std::size_t>(std::ranges::find_if(rule.thresholds, isAsked) - rule.thresholds.begin())];
}

Case Case::as(const Rule& other) const {
    return {facts, other, day, facts.thresholds(other)};
}

Verdict conclude(const Answer& applies, std::string_view reason, const Answer& flags, int level) {
    if (applies.isNo()) return {.state = State::notApplicable, .reason = reason};
    if (applies.isUnknown()) {
        Verdict verdict{.state = State::unknown, .missing = applies.missing};
        verdict.missing.merge(flags.missing);
        return verdict;
    }
    return conclude(flags, level);
}

Verdict conclude(const Answer& flags, int level) {
    if (flags.isYes()) return {.state = State::flagged, .level = level};
    if (flags.isNo()) return {.state = State::clear};
    return {.state = State::unknown, .missing = flags.missing};
}

Answer answerOf(const Verdict& other) {
    return other.state == State::unknown ? Answer::unknown(other.missing) : Answer::of(other.state == State::flagged);
}

Answer ranThatDay(const Case& c) {
    const DayKind kind = c.facts.kind(c.day);
    return kind == DayKind::unknown ? Answer::unknown({"rest_day"}) : Answer::of(kind == DayKind::run);
}

Numbers known(std::initializer_list<std::pair<std::string_view, Number>> numbers) {
    Numbers found;
    for (const auto& [name, value] : numbers)
        if (value && std::isfinite(*value)) found.emplace_back(name, *value);
    return found;
}

}  // namespace legwork
