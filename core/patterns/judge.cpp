// SPDX-License-Identifier: GPL-3.0-or-later
#include "judge.h"

namespace legwork {

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

}  // namespace legwork
