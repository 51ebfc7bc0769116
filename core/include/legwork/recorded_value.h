// SPDX-License-Identifier: GPL-3.0-or-later
// What services tell of days beside activities: sleep, weight, food, water. Plain values; nothing here touches a journal.
#pragma once

#include "legwork/field.h"

#include <optional>
#include <string>
#include <string_view>

namespace legwork {

/// The column of a drink; every other column is one of `days` that holds a number.
constexpr std::string_view drinkColumn = "ml";

/// One value of one day as its file tells it.
struct RecordedValue {
    std::string file;         // as given; for a member of an archive its name there
    std::string_view format;  // the service: "Apple Health"
    std::string_view column;
    double value = 0;               // in the unit of the column
    Day day;                        // the morning it belongs to (settled A7); counts for nothing beside a time
    std::optional<Timestamp> time;  // of what was weighed or drunk at an instant: its day is that of the clock then (settled A1)

    bool operator==(const RecordedValue&) const = default;
};

/// The field that the value goes to.
inline const FieldInfo& fieldOf(const RecordedValue& value) {
    if (value.column == drinkColumn) return *findField<Drink>(value.column);
    return *findField<DayEntry>(value.column);
}

}  // namespace legwork
