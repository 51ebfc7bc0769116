// SPDX-License-Identifier: GPL-3.0-or-later
// The short lists: drinks, activities and weekly checks.
#include "make_field.h"

namespace legwork {

template <>
std::string_view tableName<Drink>() { return "drinks"; }
template <>
std::string_view tableName<Activity>() { return "activities"; }
template <>
std::string_view tableName<WeeklyCheck>() { return "weekly_checks"; }

template <>
std::span<const Field<Drink>> fields<Drink>() {
    static const Field<Drink> list[] = {
        makeKey<&Drink::id>("id", "Id"),
        makeRequired<&Drink::time>("time", "When"),
        makeField<&Drink::ml>("ml", "Amount", {0, 10'000, Measure::volume}),
        makeField<&Drink::kind>("kind", "Drink"),
        makeField<&Drink::sodium_mg>("sodium_mg", "Sodium", {0, 20'000, Measure::milligrams}),
        makeField<&Drink::potassium_mg>("potassium_mg", "Potassium", {0, 20'000, Measure::milligrams}),
        makeField<&Drink::magnesium_mg>("magnesium_mg", "Magnesium", {0, 20'000, Measure::milligrams}),
        makeField<&Drink::note>("note", "Note on the drink"),
    };
    return list;
}

template <>
std::span<const Field<Activity>> fields<Activity>() {
    static const Field<Activity> list[] = {
        makeKey<&Activity::id>("id", "Id"),
        makeRequired<&Activity::start>("start", "Started"),
        makeField<&Activity::kind>("kind", "Activity"),
        makeField<&Activity::duration_s>("duration_s", "How long", {0, 172'800, Measure::duration}),
        makeField<&Activity::rpe>("rpe", "Effort of the activity", {0, 10}),
        makeField<&Activity::source>("source", "Source"),
        makeField<&Activity::note>("note", "Note on the activity"),
    };
    return list;
}

template <>
std::span<const Field<WeeklyCheck>> fields<WeeklyCheck>() {
    static const Field<WeeklyCheck> list[] = {
        makeKey<&WeeklyCheck::week>("week", "Week"),
        makeKey<&WeeklyCheck::site>("site", "Where"),
        [] {
            auto side = makeField<&WeeklyCheck::side>("side", "Side");
            side.key = true;
            return side;
        }(),
        makeWhole<&WeeklyCheck::participation>("participation", "Taking part", {1, 4}, "1 is fully, 4 is not at all."),
        makeWhole<&WeeklyCheck::modified>("modified", "Changed training", {1, 4}, "1 is not at all, 4 is to a great extent."),
        makeWhole<&WeeklyCheck::performance>("performance", "Affected performance", {1, 4}, "1 is not at all, 4 is to a great extent."),
        makeWhole<&WeeklyCheck::symptoms>("symptoms", "Pain", {1, 4}, "1 is none, 4 is severe."),
    };
    return list;
}

}  // namespace legwork
