// SPDX-License-Identifier: GPL-3.0-or-later
// How a rule decides: given a case, a verdict. A rule is one file in rules/ and one line in rules.cpp.
#pragma once

#include "legwork/diary.h"
#include "legwork/finding.h"
#include "legwork/rules.h"

#include "../measures/answer.h"
#include "../measures/facts.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace legwork {

/// One rule looking at one day, with the facts of the diary and the thresholds of the runner.
struct Case {
    const Facts& facts;
    const Rule& rule;
    Day day;
    std::span<const double> thresholds;  // in the order of rule.thresholds

    const Diary& diary() const { return facts.diary; }
    double threshold(std::string_view key) const {
        if (thresholds.size() == 1) return thresholds[0];  // as most have
        const auto found = std::ranges::find(rule.thresholds, key, &Threshold::key);
        assert(found != rule.thresholds.end());
        return thresholds[static_cast<std::size_t>(found - rule.thresholds.begin())];
    }
    /// The same day seen by another rule, with that rule's thresholds; also where that rule is off or muted.
    Case as(const Rule& other) const;
};

/// A rule judges runs or days, never both.
struct Judge {
    Verdict (*run)(const Case& situation, const Run& run) = nullptr;
    Verdict (*day)(const Case& situation) = nullptr;
};

/// Not applicable where `applies` is no, unknown where it is unknown, else by `flags` (settled A18). What is missing of
/// both is named as long as it could still matter (settled A42). `reason` is a whole sentence that says why the rule
/// does not apply.
Verdict conclude(const Answer& applies, std::string_view reason, const Answer& flags, int level);
/// For rules that apply to every run or day.
Verdict conclude(const Answer& flags, int level);

/// Whether a rule that another asks is flagged; unknown for want of what it misses.
Answer answerOf(const Verdict& other);

/// Whether there was a run on the day: no only on a known rest day.
Answer ranThatDay(const Case& c);

/// The numbers of a verdict: those that are known and finite (settled A43).
inline Numbers known(std::initializer_list<std::pair<std::string_view, Number>> numbers) {
    Numbers found;
    for (const auto& [name, value] : numbers)
        if (value && std::isfinite(*value)) found.emplace_back(name, *value);
    return found;
}

}  // namespace legwork
