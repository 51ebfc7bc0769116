// SPDX-License-Identifier: GPL-3.0-or-later
#include "food.h"

#include "fluid_balance.h"

namespace legwork {
namespace {

constexpr int weekDays = 7, enoughDays = 3;

}  // namespace

bool isComplete(const std::optional<DayEntry>& entry, const Nutrient& nutrient) {
    return entry && entry->food_complete == true && (*entry).*nutrient.grams;
}

Columns incompleteFor(const Diary& diary, DaySpan span, const Nutrient& nutrient) {
    bool noAnswer = false, noGrams = false;
    for (Day day = span.first; day <= span.last; ++day) {
        const auto& entry = diary.on(day).entry;
        if (entry && entry->food_complete == false) continue;
        noAnswer |= !entry || !entry->food_complete;
        noGrams |= !entry || !((*entry).*nutrient.grams);
    }
    Columns missing;
    if (noAnswer || !noGrams) missing.add("food_complete");
    if (noGrams) missing.add(nutrient.column);
    return missing;
}

FoodWeek foodWeek(const Diary& diary, Day day, const Nutrient& nutrient) {
    const DaySpan span{day - (weekDays - 1), day};
    const Quantity mass = bodyMassWithin(diary, day);
    FoodWeek week;
    double sum = 0;
    for (Day each = span.first; each <= span.last; ++each) {
        const auto& entry = diary.on(each).entry;
        if (!isComplete(entry, nutrient)) continue;
        ++week.days;
        sum += *((*entry).*nutrient.grams);
    }
    if (week.days > 0) week.mean_g = sum / week.days;
    if (mass.isKnown()) week.mass_kg = mass.least;
    week.gPerKg = Quantity::between(0, unlimited, mass.missing);
    if (week.days < enoughDays) week.gPerKg.missing.merge(incompleteFor(diary, span, nutrient));
    else week.gPerKg = Quantity::between(*week.mean_g / mass.most, *week.mean_g / mass.least, mass.missing);
    return week;
}

}  // namespace legwork
