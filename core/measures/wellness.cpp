// SPDX-License-Identifier: GPL-3.0-or-later
#include "wellness.h"

#include "facts.h"

#include <array>
#include <cmath>

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

}  // namespace

Number hooperSum(const DayEntry& entry) {
    const HooperDay day = hooperDay(entry);
    return day.blank ? Number{} : day.sum;
}

HooperDay hooperDay(const std::optional<DayEntry>& entry) {
    HooperDay day;
    for (std::size_t i = 0; i < std::size(items); ++i) {
        const Number answer = entry ? (*entry).*items[i].answer : std::nullopt;
        if (answer) day.sum += static_cast<int>(*answer);
        else day.blank |= 1u << i;
    }
    return day;
}

Columns HooperDays::missing() const {
    Columns columns;
    for (std::size_t i = 0; i < std::size(items); ++i)
        if (blank >> i & 1u) columns.add(items[i].column);
    return columns;
}

namespace {

template <class DayOf>
HooperDays gathered(DaySpan span, DayOf dayOf) {
    HooperDays found;
    int sum = 0, squares = 0;
    for (Day day = span.first; day <= span.last; ++day) {
        const HooperDay hooper = dayOf(day);
        found.blank |= hooper.blank;
        if (hooper.blank) continue;
        ++found.days;
        sum += hooper.sum;
        squares += hooper.sum * hooper.sum;
    }
    if (found.days > 0) found.mean = static_cast<double>(sum) / found.days;
    if (found.days > 1) found.sd = std::sqrt(static_cast<double>(found.days * squares - sum * sum) / found.days / (found.days - 1));
    return found;
}

}  // namespace

HooperDays hooperDays(const Diary& diary, DaySpan span) {
    return gathered(span, [&](Day day) { return hooperDay(diary.on(day).entry); });
}
HooperDays hooperDays(const Facts& facts, DaySpan span) {
    return gathered(span, [&](Day day) { return facts.on(day).hooper; });
}

bool staysBad(const Diary& diary, DaySpan span) {
    std::array<int, std::size(items)> inARow{};
    for (Day day = span.first; day <= span.last; ++day) {
        const auto& entry = diary.on(day).entry;
        if (!entry) continue;
        for (std::size_t i = 0; i < std::size(items); ++i) {
            const Number& answer = (*entry).*items[i].answer;
            if (answer) inARow[i] = *answer >= bad ? inARow[i] + 1 : 0;
            if (inARow[i] == daysInARow) return true;
        }
    }
    return false;
}

}  // namespace legwork
