// SPDX-License-Identifier: GPL-3.0-or-later
#include "judge.h"

#include <algorithm>
#include <cassert>
#include <cmath>

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
    if (applies.isUnknown()) {
        Verdict verdict{.state = State::unknown, .missing = applies.missing};
        merge(verdict.missing, flags.missing);
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
    const auto isKnown = [](const auto& number) { return number.second && std::isfinite(*number.second); };
    Numbers found;
    found.reserve(static_cast<std::size_t>(std::ranges::count_if(numbers, isKnown)));
    for (const auto& number : numbers)
        if (isKnown(number)) found.emplace_back(number.first, *number.second);
    return found;
}

}  // namespace legwork
