// SPDX-License-Identifier: GPL-3.0-or-later
#include "headline.h"

#include "../patterns/wording.h"
#include "soreness.h"

#include <algorithm>
#include <array>

namespace legwork {
namespace {

struct Peak {
    Day day;
    double score;
    std::string place;
};

std::optional<Peak> peakOf(const Diary& diary, DaySpan days) {
    std::optional<Peak> peak;
    for (Day day = days.first; day <= days.last; ++day) {
        const auto scores = scoresOn(diary.on(day));
        if (!scores.empty() && (!peak || scores.front().score > peak->score)) peak = Peak{day, scores.front().score, worstWords(scores)};
    }
    return peak;
}

std::string_view counted(int days) {
    constexpr std::array<std::string_view, 4> words{"the same day as", "a day after", "two days after", "three days after"};
    return words[static_cast<std::size_t>(days)];
}

/// "two days after a run that was flagged: your longest logged run grew 31 %"
std::string after(const Peak& peak, const Finding* focus) {
    if (!focus || focus->run.empty()) return {};
    const int days = peak.day - focus->day;
    if (days < 0 || days > 3) return {};
    const auto ratio = focus->rule->id == "long-run-spike" ? focus->number("ratio") : std::nullopt;
    if (ratio) return fmt::format(", {} a run {:.0f} % longer than any in 30 days", counted(days), (*ratio - 1) * 100);
    return fmt::format(", {} a run with a flag", counted(days));
}

std::string ofFlags(const Review& review, const Period& period) {
    const auto& [days, words] = period;
    int flags = 0;
    for (Day day = days.first; day <= days.last; ++day) flags += static_cast<int>(review.flaggedOn(day).size());
    if (flags == 0) return fmt::format("No flags {}.", words);
    return flags == 1 ? fmt::format("One flag {}.", words) : fmt::format("{} flags {}.", flags, words);
}

/// In a week the day's name is enough.
std::string nameIn(DaySpan days, Day day) {
    constexpr int weekDays = 7;
    constexpr std::array<std::string_view, 12> months{"January", "February", "March",     "April",   "May",      "June",
                                                      "July",    "August",   "September", "October", "November", "December"};
    if (days.length() <= weekDays) return std::string{weekdayName(day)};
    const auto date = calendar(day);
    return fmt::format("{} {}", date.day, months[static_cast<std::size_t>(date.month) - 1]);
}

}  // namespace

std::string_view weekdayName(Day day) {
    constexpr std::array<std::string_view, 7> names{"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};
    return names[static_cast<std::size_t>(weekday(day) - 1)];
}

std::string headline(const Diary& diary, const Review& review, const Period& period, const Finding* focus) {
    const auto& [days, words] = period;
    int painFree = 0, logged = 0;
    for (Day day = days.first; day <= days.last; ++day) {
        const auto& log = diary.on(day);
        logged += !log.isEmpty();
        painFree += legScore(log) == 0;
    }
    if (logged == 0) return fmt::format("Nothing is logged for {}.", words);
    const auto peak = peakOf(diary, days);
    if (peak && peak->score > 0)
        return fmt::format("Soreness peaked on {} at {:.0f} of 10 in the {}{}.", nameIn(days, peak->day), peak->score, peak->place,
                           after(*peak, focus));
    if (peak || painFree > 0) return fmt::format("Nothing hurt on the days you answered. {}", ofFlags(review, period));
    return fmt::format("How your legs felt is not logged. {}", ofFlags(review, period));
}

}  // namespace legwork
