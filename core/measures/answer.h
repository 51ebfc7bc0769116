// SPDX-License-Identifier: GPL-3.0-or-later
// Three-valued logic that remembers which blanks kept it from an answer, and numbers known only within bounds.
// A blank that can no longer change the result drops out by itself: `no` wins over unknown in `both`, `yes` in
// `either`, and a comparison is unknown only while the threshold lies between the bounds (settled A18–A21, A25).
#pragma once

#include "legwork/finding.h"
#include "legwork/records.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace legwork {

/// Zero counts as blank inside rates and ratios (settled A26).
inline Number positive(const Number& value) { return value && *value > 0 ? value : Number{}; }

/// Within 1e-9 of the threshold counts as equal to it (settled A25).
inline bool isEqual(double value, double threshold) {
    return std::isfinite(threshold) && std::abs(value - threshold) <= 1e-9 * std::max(1.0, std::abs(threshold));
}
inline bool isAbove(double value, double threshold) { return value > threshold && !isEqual(value, threshold); }
inline bool isAtLeast(double value, double threshold) { return value >= threshold || isEqual(value, threshold); }
inline bool isBelow(double value, double threshold) { return !isAtLeast(value, threshold); }
inline bool isAtMost(double value, double threshold) { return !isAbove(value, threshold); }

enum class Truth { no, unknown, yes };

struct Answer {
    Truth truth = Truth::no;
    Columns missing;  // empty unless unknown

    static Answer of(bool yes) { return {yes ? Truth::yes : Truth::no, {}}; }
    static Answer unknown(const Columns& missing) { return {Truth::unknown, missing}; }
    /// A yes/no column: its answer, or unknown for want of `column`.
    static Answer of(YesNo answer, Column column) { return answer ? of(*answer) : unknown({column}); }

    bool isYes() const { return truth == Truth::yes; }
    bool isNo() const { return truth == Truth::no; }
    bool isUnknown() const { return truth == Truth::unknown; }
};

inline Answer both(Answer a, const Answer& b) {
    if (a.isNo() || b.isNo()) return Answer::of(false);
    if (a.isYes()) return b;
    if (b.isUnknown()) a.missing.merge(b.missing);
    return a;
}
inline Answer either(Answer a, const Answer& b) {
    if (a.isYes() || b.isYes()) return Answer::of(true);
    if (a.isNo()) return b;
    if (b.isUnknown()) a.missing.merge(b.missing);
    return a;
}
inline Answer negated(const Answer& a) { return a.isUnknown() ? a : Answer::of(a.isNo()); }

constexpr double unlimited = std::numeric_limits<double>::infinity();

/// A number somewhere between two bounds, both included; with the blanks that keep it from being known.
struct Quantity {
    double least = 0, most = 0;
    Columns missing;

    static Quantity known(double value) { return {value, value, {}}; }
    static Quantity between(double least, double most, const Columns& missing) { return {least, most, missing}; }
    /// A column: its value, or anything within its limits.
    static Quantity of(const Number& value, Column column, double least, double most);

    bool isKnown() const { return missing.empty(); }
};

Quantity operator+(Quantity a, const Quantity& b);
/// Both factors not negative; 0 times unlimited is 0.
Quantity operator*(Quantity a, const Quantity& b);

Answer above(const Quantity& value, double threshold);
Answer atLeast(const Quantity& value, double threshold);
Answer below(const Quantity& value, double threshold);
Answer atMost(const Quantity& value, double threshold);

}  // namespace legwork
