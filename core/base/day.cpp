// SPDX-License-Identifier: GPL-3.0-or-later
#include "legwork/day.h"

#include <chrono>
#include <cstdlib>
#include <fmt/format.h>

namespace legwork {
namespace {

using namespace std::chrono;

constexpr std::int64_t secondsOfDay = 86'400;

std::int64_t floorDiv(std::int64_t a, std::int64_t b) {
    return a / b - (a % b < 0 ? 1 : 0);
}

/// Reads exactly `width` digits at `from`; nothing when the text is shorter or holds anything else.
std::optional<int> digits(std::string_view text, std::size_t from, std::size_t width) {
    if (text.size() < from + width) return {};
    int value = 0;
    for (char c : text.substr(from, width)) {
        if (c < '0' || c > '9') return {};
        value = value * 10 + (c - '0');
    }
    return value;
}

std::optional<int> parseOffset(std::string_view text) {
    if (text == "Z" || text == "z") return 0;
    if (text.size() != 6 || (text[0] != '+' && text[0] != '-') || text[3] != ':') return {};
    const auto hours = digits(text, 1, 2), minutes = digits(text, 4, 2);
    if (!hours || !minutes || *hours > 18 || *minutes > 59) return {};
    const int offset = *hours * 60 + *minutes;
    return text[0] == '-' ? -offset : offset;
}

}  // namespace

Day makeDay(int y, int m, int d) {
    return {static_cast<int>(sys_days{year{y} / m / d}.time_since_epoch().count())};
}

Date calendar(Day day) {
    const year_month_day date{sys_days{days{day.number}}};
    return {static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
            static_cast<int>(static_cast<unsigned>(date.day()))};
}

int weekday(Day day) {
    return static_cast<int>(floorDiv(day.number + 3, 7) * -7 + day.number + 3) + 1;
}

std::string text(Day day) {
    const auto date = calendar(day);
    return fmt::format("{:04}-{:02}-{:02}", date.year, date.month, date.day);
}

std::optional<Day> parseDay(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return {};
    const auto y = digits(text, 0, 4), m = digits(text, 5, 2), d = digits(text, 8, 2);
    if (!y || !m || !d) return {};
    const year_month_day date{year{*y}, month{static_cast<unsigned>(*m)}, std::chrono::day{static_cast<unsigned>(*d)}};
    if (!date.ok()) return {};
    return Day{static_cast<int>(sys_days{date}.time_since_epoch().count())};
}

Timestamp at(Day day, int minute, int offset_min) {
    return {day.number * secondsOfDay + minute * 60, offset_min};
}

Timestamp plusSeconds(Timestamp time, double seconds) {
    time.local_s += static_cast<std::int64_t>(seconds);
    return time;
}

Day localDate(const Timestamp& time) {
    return {static_cast<int>(floorDiv(time.local_s, secondsOfDay))};
}

int minuteOfDay(const Timestamp& time) {
    return static_cast<int>((time.local_s - localDate(time).number * secondsOfDay) / 60);
}

Day journalDay(const Timestamp& time, int dayStart_min) {
    return {static_cast<int>(floorDiv(time.local_s - dayStart_min * 60, secondsOfDay))};
}

std::string text(const Timestamp& time) {
    const int minutes = minuteOfDay(time);
    const auto seconds = time.local_s - localDate(time).number * secondsOfDay - minutes * 60;
    const int offset = std::abs(time.offset_min);
    return fmt::format("{}T{:02}:{:02}:{:02}{}{:02}:{:02}", text(localDate(time)), minutes / 60, minutes % 60, seconds,
                       time.offset_min < 0 ? '-' : '+', offset / 60, offset % 60);
}

std::optional<Timestamp> parseTimestamp(std::string_view text) {
    if (text.size() < 17 || (text[10] != 'T' && text[10] != ' ') || text[13] != ':') return {};
    const auto day = parseDay(text.substr(0, 10));
    const auto hour = digits(text, 11, 2), minute = digits(text, 14, 2);
    if (!day || !hour || !minute || *hour > 23 || *minute > 59) return {};
    std::size_t next = 16;
    int second = 0;
    if (text[next] == ':') {
        const auto value = digits(text, next + 1, 2);
        if (!value || *value > 59) return {};
        second = *value;
        next += 3;
        if (next < text.size() && text[next] == '.')
            do ++next;
            while (next < text.size() && text[next] >= '0' && text[next] <= '9');
    }
    const auto offset = parseOffset(text.substr(next));
    if (!offset) return {};
    return Timestamp{day->number * secondsOfDay + *hour * 3600 + *minute * 60 + second, *offset};
}

std::optional<int> parseClock(std::string_view text) {
    if (text.size() == 4) return parseClock(std::string{"0"}.append(text));
    if (text.size() != 5 || text[2] != ':') return {};
    const auto hour = digits(text, 0, 2), minute = digits(text, 3, 2);
    if (!hour || !minute || *hour > 23 || *minute > 59) return {};
    return *hour * 60 + *minute;
}

std::string clockText(int minute) {
    return fmt::format("{:02}:{:02}", minute / 60, minute % 60);
}

Week weekOf(Day day) {
    return {day - (weekday(day) - 1)};
}

std::string text(Week week) {
    const Day thursday = week.monday + 3;
    const int year = calendar(thursday).year;
    return fmt::format("{:04}-W{:02}", year, (thursday - makeDay(year, 1, 1)) / 7 + 1);
}

std::optional<Week> parseWeek(std::string_view written) {
    if (written.size() != 8 || written[4] != '-' || written[5] != 'W') return {};
    const auto year = digits(written, 0, 4), number = digits(written, 6, 2);
    if (!year || !number || *number < 1) return {};
    const Week week{weekOf(makeDay(*year, 1, 4)).monday + (*number - 1) * 7};
    if (text(week) != written) return {};  // week 53 of a year that has 52
    return week;
}

}  // namespace legwork
