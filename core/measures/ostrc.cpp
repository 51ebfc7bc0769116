// SPDX-License-Identifier: GPL-3.0-or-later
#include "ostrc.h"

#include <algorithm>
#include <array>

namespace legwork {
namespace {

constexpr double full = 1, none = 4, clearly = 3;  // options
constexpr std::array points{0.0, 8.0, 17.0, 25.0};

bool concerns(const WeeklyCheck& check, const PainGroup& group) {
    return check.site == group.site && (check.side == group.side || (group.side && check.side == Side::both));
}

}  // namespace

Number severity(const WeeklyCheck& check) {
    if (check.participation == full) return 0;
    double sum = 0;
    for (const Number& option : {check.participation, check.modified, check.performance, check.symptoms}) {
        if (!option) return {};
        sum += points[static_cast<std::size_t>(*option) - 1];
    }
    return sum;
}

bool isSubstantial(const WeeklyCheck& check) {
    return check.participation == none || check.modified >= clearly || check.performance >= clearly;
}

int substantialWeeks(const Diary& diary, Day day, const PainGroup& group) {
    Week week = weekOf(day);
    if (week.sunday() > day) week = {week.monday - 7};
    for (int weeks = 0;; ++weeks, week = {week.monday - 7}) {
        const auto isOne = [&](const WeeklyCheck& check) { return concerns(check, group) && isSubstantial(check); };
        if (std::ranges::none_of(diary.weeklyChecksIn(week, week), isOne)) return weeks;
    }
}

}  // namespace legwork
