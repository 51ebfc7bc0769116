// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer.h"

#include <algorithm>
#include <cmath>

namespace legwork {
namespace {

bool isEqual(double value, double threshold) {
    return std::isfinite(threshold) && std::abs(value - threshold) <= 1e-9 * std::max(1.0, std::abs(threshold));
}

Answer unless(bool certainlyYes, bool certainlyNo, const Columns& missing) {
    if (certainlyYes) return Answer::of(true);
    if (certainlyNo) return Answer::of(false);
    return Answer::unknown(missing);
}

}  // namespace

bool isAbove(double value, double threshold) { return value > threshold && !isEqual(value, threshold); }
bool isAtLeast(double value, double threshold) { return value >= threshold || isEqual(value, threshold); }

Answer Answer::of(YesNo answer, std::string_view column) {
    return answer ? of(*answer) : unknown({column});
}

void add(Columns& columns, std::string_view column) {
    if (columns.empty() || columns.back() < column) {
        columns.push_back(column);
        return;
    }
    const auto place = std::ranges::lower_bound(columns, column);
    if (place == columns.end() || *place != column) columns.insert(place, column);
}

void merge(Columns& columns, const Columns& more) {
    if (columns.empty()) columns = more;
    else
        for (const auto column : more) add(columns, column);
}

Answer both(Answer a, Answer b) {
    if (a.isNo() || b.isNo()) return Answer::of(false);
    if (a.isYes()) return b;
    if (b.isUnknown()) merge(a.missing, b.missing);
    return a;
}

Answer either(Answer a, Answer b) {
    if (a.isYes() || b.isYes()) return Answer::of(true);
    if (a.isNo()) return b;
    if (b.isUnknown()) merge(a.missing, b.missing);
    return a;
}

Answer negated(Answer a) {
    if (a.isUnknown()) return a;
    return Answer::of(a.isNo());
}

Quantity Quantity::of(const Number& value, std::string_view column, double least, double most) {
    return value ? known(*value) : between(least, most, {column});
}

Quantity operator+(Quantity a, const Quantity& b) {
    a.least += b.least;
    a.most += b.most;
    merge(a.missing, b.missing);
    return a;
}

Quantity operator*(Quantity a, const Quantity& b) {
    a.least *= b.least;
    a.most = a.most == 0 || b.most == 0 ? 0 : a.most * b.most;
    merge(a.missing, b.missing);
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
