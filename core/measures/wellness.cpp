// SPDX-License-Identifier: GPL-3.0-or-later
#include "wellness.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace legwork {
namespace {

struct Item {
    Number DayEntry::*answer;
    Column column;
};
constexpr Item items[] = {
    // by column
    {&DayEntry::fatigue, "fatigue"},
    {&DayEntry::stress, "stress"},
    {&DayEntry::wellness_sleep, "wellness_sleep"},
    {&DayEntry::wellness_soreness, "wellness_soreness"},
};
constexpr double bad = 5;      // of 7, Hooper 1995
constexpr int daysInARow = 8;  // "more than 7 days"

bool staysBad(const Diary& diary, DaySpan span, const Item& item) {
    int run = 0;
    for (Day day = span.first; day <= span.last; ++day) {
        const auto& entry = diary.on(day).entry;
        if (!entry || !((*entry).*item.answer)) continue;
        run = isAtLeast(*((*entry).*item.answer), bad) ? run + 1 : 0;
        if (run == daysInARow) return true;
    }
    return false;
}

constexpr unsigned allBlank = (1u << std::size(items)) - 1;

unsigned blanksOf(const DayEntry& entry) {
    unsigned blank = 0;
    for (std::size_t i = 0; i < std::size(items); ++i)
        if (!(entry.*items[i].answer)) blank |= 1u << i;
    return blank;
}

}  // namespace

Number hooperSum(const DayEntry& entry) {
    if (blanksOf(entry)) return {};
    double sum = 0;
    for (const Item& item : items) sum += *(entry.*item.answer);
    return sum;
}

Columns HooperDays::missing() const {
    Columns columns;
    for (std::size_t i = 0; i < std::size(items); ++i)
        if (blank >> i & 1u) columns.add(items[i].column);
    return columns;
}

HooperDays hooperDays(const Diary& diary, DaySpan span) {
    HooperDays found;
    double squares = 0;  // of the distances from the mean so far (Welford 1962)
    for (Day day = span.first; day <= span.last; ++day) {
        const auto& entry = diary.on(day).entry;
        if (const unsigned blank = entry ? blanksOf(*entry) : allBlank) {
            found.blank |= blank;
            continue;
        }
        const double sum = *hooperSum(*entry), before = sum - found.mean;
        found.mean += before / ++found.days;
        squares += before * (sum - found.mean);
    }
    if (found.days > 1) found.sd = std::sqrt(squares / (found.days - 1));
    return found;
}

bool staysBad(const Diary& diary, DaySpan span) {
    return std::ranges::any_of(items, [&](const Item& item) { return staysBad(diary, span, item); });
}

}  // namespace legwork
