// SPDX-License-Identifier: GPL-3.0-or-later
#include "same_activity.h"

#include <algorithm>
#include <cmath>

namespace legwork {
namespace {

constexpr double sameStart_s = 90, typedStart_s = 20 * 60;
constexpr double tenth = 0.10, twentieth = 0.05;
constexpr double quarter_s = 15 * 60, mostShift_s = 14 * 3600, aboutZero_s = 5;
constexpr double sameTime_s = 2, sameWay = 0.005;

double apart_s(const Outing& a, const Outing& b) { return std::abs(static_cast<double>(a.start.utc_s() - b.start.utc_s())); }

/// What is blank in one of them speaks neither for nor against.
bool mayAgree(const Number& a, const Number& b, double share) {
    return !a || !b || std::abs(*a - *b) <= share * std::max(*a, *b);
}
bool agree(const Number& a, const Number& b, double share) { return a && b && mayAgree(a, b, share); }

bool overlap(const Outing& a, const Outing& b) {
    if (!a.duration_s || !b.duration_s) return false;
    const auto first = static_cast<double>(std::max(a.start.utc_s(), b.start.utc_s()));
    const double last = std::min(static_cast<double>(a.start.utc_s()) + *a.duration_s, static_cast<double>(b.start.utc_s()) + *b.duration_s);
    const double shorter = std::min(*a.duration_s, *b.duration_s);
    return shorter > 0 && last - first > shorter / 2;
}

bool isShifted(const Outing& a, const Outing& b) {
    const double apart = apart_s(a, b);
    const double off = std::abs(apart - quarter_s * std::round(apart / quarter_s));
    const bool sameTime = a.duration_s && b.duration_s && std::abs(*a.duration_s - *b.duration_s) <= sameTime_s;
    return apart <= mostShift_s && off <= aboutZero_s && sameTime && agree(a.distance_m, b.distance_m, sameWay);
}

bool isOfThatDay(const Outing& a, const Outing& b, int dayStart_min) {
    return journalDay(a.start, dayStart_min) == journalDay(b.start, dayStart_min) && agree(a.distance_m, b.distance_m, twentieth);
}

}  // namespace

Likeness likeness(const Outing& a, const Outing& b, int dayStart_min) {
    const bool anyTyped = a.isTyped || b.isTyped;
    const bool isTogether = apart_s(a, b) <= (anyTyped ? typedStart_s : sameStart_s);
    const bool fits = mayAgree(a.duration_s, b.duration_s, tenth) && mayAgree(a.distance_m, b.distance_m, tenth);
    if (a.isRun == b.isRun && isTogether && fits) return Likeness::same;
    if (overlap(a, b) || isShifted(a, b)) return Likeness::alike;
    if (a.isRun == b.isRun && anyTyped && isOfThatDay(a, b, dayStart_min)) return Likeness::alike;
    return Likeness::different;
}

}  // namespace legwork
