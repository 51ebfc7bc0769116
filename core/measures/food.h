// SPDX-License-Identifier: GPL-3.0-or-later
// What a runner eats of a nutrient, from days on which all food is in. A day that is not complete never counts
// (settled A126).
#pragma once

#include "answer.h"
#include "legwork/diary.h"

namespace legwork {

struct Nutrient {
    Number DayEntry::*grams;
    Column column;
};
constexpr Nutrient protein{&DayEntry::protein_g, "protein_g"}, carbohydrate{&DayEntry::carbohydrate_g, "carbohydrate_g"};

bool isComplete(const std::optional<DayEntry>& entry, const Nutrient& nutrient);
/// What keeps days from being complete. Where every day is answered and too few are, it is that answer, as with a
/// rest_day of no (settled A13).
Columns incompleteFor(const Diary& diary, DaySpan span, const Nutrient& nutrient);

/// Seven days that end on one.
struct FoodWeek {
    int days = 0;        // complete ones
    Number mean_g;       // a day
    Number mass_kg;
    Quantity gPerKg;     // a day; within the limits of body mass where that is blank, without any below three days

    Number knownGPerKg() const { return mean_g && mass_kg ? Number{*mean_g / *mass_kg} : Number{}; }
};
FoodWeek foodWeek(const Diary& diary, Day day, const Nutrient& nutrient);

}  // namespace legwork
