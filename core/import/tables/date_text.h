// SPDX-License-Identifier: GPL-3.0-or-later
// Dates and times as services and spreadsheets of many languages write them.
#pragma once

#include "legwork/column_match.h"
#include "legwork/day.h"

#include <span>
#include <string_view>

namespace legwork {

struct WrittenTime {
    std::int64_t local_s = 0;  // as written, since 1970-01-01T00:00
    bool hasClock = false;     // else it is midnight of the day
    std::optional<int> offset_min;
};

/// "2022-04-20 06:08:34", "Jul 4, 2024, 5:31:22 AM", "04.07.2024, 05:31:22", "4 juil. 2024 à 05:31:22",
/// "2024-07-04T05:31:22+02:00", "5/2/2025 16:42". `order` is asked only where two small numbers stand first.
std::optional<WrittenTime> readTime(std::string_view text, DateOrder order);

/// Seconds since midnight of "06:08", "6:08:34", "6:08 PM".
std::optional<int> readClock(std::string_view text);

/// The order that one of the dates allows no other than, or in which they stand sorted; nothing where that does not tell.
std::optional<DateOrder> orderOf(std::span<const std::string_view> dates);
/// How such dates are written mostly: padded or with points the day first, else, with strokes, the month.
DateOrder usualOrder(std::span<const std::string_view> dates);

}  // namespace legwork
