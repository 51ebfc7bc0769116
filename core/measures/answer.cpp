// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer.h"

namespace legwork {
namespace {

Answer unless(bool certainlyYes, bool certainlyNo, const Columns& missing) {
    if (certainlyYes) return Answer::of(true);
    if (certainlyNo) return Answer::of(false);
    return Answer::unknown(missing);
}

}  // namespace

Quantity Quantity::of(const Number& value, Column column, double least, double most) {
    return value ? known(*value) : between(least, most, {column});
}

Quantity operator+(Quantity a, const Quantity& b) {
    a.least += b.least;
    a.most += b.most;
    a.missing.merge(b.missing);
    return a;
}

Quantity operator*(Quantity a, const Quantity& b) {
    a.least *= b.least;
    a.most = a.most == 0 || b.most == 0 ? 0 : a.most * b.most;
    a.missing.merge(b.missing);
    return a;
}

Answer above(const Quantity& value, double threshold) {
    return unless(isAbove(value.least, threshold), isAtMost(value.most, threshold), value.missing);
}
Answer atLeast(const Quantity& value, double threshold) {
    return unless(isAtLeast(value.least, threshold), isBelow(value.most, threshold), value.missing);
}
Answer below(const Quantity& value, double threshold) { return negated(atLeast(value, threshold)); }
Answer atMost(const Quantity& value, double threshold) { return negated(above(value, threshold)); }

}  // namespace legwork
