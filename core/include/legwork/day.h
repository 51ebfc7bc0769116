// SPDX-License-Identifier: GPL-3.0-or-later
// Calendar days, local times with their UTC offset, and ISO weeks. Nothing here knows what time it is.
// <chrono> and a leading <compare> stay out of public headers: Qt 6.4's moc cannot read them.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace legwork {

/// A calendar day of the journal, counted from 1970-01-01.
struct Day {
    int number = 0;

    auto operator<=>(const Day&) const = default;
    Day& operator++() { ++number; return *this; }
};

constexpr Day operator+(Day day, int days) { return {day.number + days}; }
constexpr Day operator-(Day day, int days) { return {day.number - days}; }
constexpr int operator-(Day later, Day earlier) { return later.number - earlier.number; }

Day makeDay(int year, int month, int day);
struct Date {
    int year, month, day;  // 1 for January, 1 for the first
};
Date calendar(Day day);
/// 1 for Monday … 7 for Sunday.
int weekday(Day day);
/// "2026-11-19".
std::string text(Day day);
/// The day written as YYYY-MM-DD, or nothing when it is not one (2026-02-30 included).
std::optional<Day> parseDay(std::string_view text);

/// From first to last, both included.
struct DaySpan {
    Day first, last;

    bool operator==(const DaySpan&) const = default;
    bool contains(Day day) const { return first <= day && day <= last; }
    int length() const { return last - first + 1; }
};

/// A clock reading as the runner's watch showed it, with the UTC offset it was in.
struct Timestamp {
    std::int64_t local_s = 0;  // seconds since 1970-01-01T00:00 on the local clock
    int offset_min = 0;        // local = UTC + offset

    bool operator==(const Timestamp&) const = default;
    std::int64_t utc_s() const { return local_s - std::int64_t{offset_min} * 60; }
};

/// Orders by instant, not by what the clock showed.
inline bool earlier(const Timestamp& a, const Timestamp& b) { return a.utc_s() < b.utc_s(); }
/// Hours from one instant to another; negative when `to` lies before `from`.
inline double hoursBetween(const Timestamp& from, const Timestamp& to) {
    return static_cast<double>(to.utc_s() - from.utc_s()) / 3600.0;
}
Timestamp at(Day day, int minuteOfDay, int offset_min);
Timestamp plusSeconds(Timestamp time, double seconds);
/// The calendar date the local clock showed.
Day localDate(const Timestamp& time);
/// Minutes since local midnight, 0–1439.
int minuteOfDay(const Timestamp& time);
/// The day an entry belongs to: the date of its local clock time less `dayStart_min` (settled A1).
Day journalDay(const Timestamp& time, int dayStart_min);
/// "2026-11-19T07:10:00+01:00".
std::string text(const Timestamp& time);
/// Reads that form, also with Z for the offset and without seconds; fractions of a second are cut off.
std::optional<Timestamp> parseTimestamp(std::string_view text);

/// "07:10" to minutes since midnight and back; 00:00 to 23:59.
std::optional<int> parseClock(std::string_view text);
std::string clockText(int minuteOfDay);

/// An ISO week, named by its Monday.
struct Week {
    Day monday;

    auto operator<=>(const Week&) const = default;
    Day sunday() const { return monday + 6; }
    DaySpan days() const { return {monday, sunday()}; }
};

Week weekOf(Day day);
/// "2026-W47".
std::string text(Week week);
std::optional<Week> parseWeek(std::string_view text);

}  // namespace legwork
