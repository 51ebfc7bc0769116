// SPDX-License-Identifier: GPL-3.0-or-later
#include "sleep_days.h"

#include <algorithm>
#include <map>

namespace legwork {
namespace {

constexpr std::int64_t hour_s = 3600;
constexpr std::int64_t longestWaking_s = hour_s, leastByDay_s = 3 * hour_s, toMidnight_s = 3 * hour_s;
constexpr int morning_min = 9 * 60, evening_min = 21 * 60;

struct Sleep {
    Timestamp start, end;
    std::int64_t asleep_s = 0;
};

/// One sleep after the other, with the time asleep in each.
std::vector<Sleep> joined(std::vector<SleepSpan>& spans) {
    std::erase_if(spans, [](const SleepSpan& span) { return span.end.utc_s() <= span.start.utc_s(); });
    std::ranges::sort(spans, {}, [](const SleepSpan& span) { return std::pair(span.start.utc_s(), span.end.utc_s()); });
    std::vector<Sleep> all;
    for (const SleepSpan& span : spans) {
        if (all.empty() || span.start.utc_s() - all.back().end.utc_s() > longestWaking_s) all.push_back({span.start, span.start, 0});
        Sleep& last = all.back();
        const auto fresh_s = span.end.utc_s() - std::max(span.start.utc_s(), last.end.utc_s());
        if (fresh_s <= 0) continue;
        last.asleep_s += fresh_s;
        last.end = span.end;
    }
    return all;
}

Day dayOf(const Sleep& sleep) { return std::max(localDate(sleep.end), localDate(plusSeconds(sleep.start, toMidnight_s))); }

bool beginsByDay(const Sleep& sleep) {
    const int minute = minuteOfDay(sleep.start);
    return minute >= morning_min && minute < evening_min;
}

SleepDay addedUp(Day day, const std::vector<Sleep>& sleeps) {
    const auto longest = std::ranges::max_element(sleeps, {}, &Sleep::asleep_s);
    SleepDay all{day};
    for (const Sleep& sleep : sleeps) {
        const bool isMain = &sleep == &*longest && sleep.asleep_s >= leastByDay_s;
        (beginsByDay(sleep) && !isMain ? all.nap_s : all.night_s) += static_cast<double>(sleep.asleep_s);
    }
    return all;
}

}  // namespace

std::vector<SleepDay> sleepDays(std::vector<SleepSpan> spans) {
    std::map<Day, std::vector<Sleep>> byDay;
    for (const Sleep& sleep : joined(spans)) byDay[dayOf(sleep)].push_back(sleep);
    std::vector<SleepDay> days;
    for (const auto& [day, sleeps] : byDay) days.push_back(addedUp(day, sleeps));
    return days;
}

}  // namespace legwork
