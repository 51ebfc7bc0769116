// SPDX-License-Identifier: GPL-3.0-or-later
#include "make_field.h"

namespace legwork {

template <>
std::string_view tableName<DayEntry>() { return "days"; }

template <>
std::span<const Field<DayEntry>> fields<DayEntry>() {
    static const Field<DayEntry> list[] = {
        makeKey<&DayEntry::day>("day", "Day"),
        makeField<&DayEntry::rest_day>("rest_day", "Rest day", {}, "No run on this day."),
        makeField<&DayEntry::no_activity>("no_activity", "No walk, ride or swim"),
        makeField<&DayEntry::sleep_h>("sleep_h", "Hours asleep", {0, 24, Measure::hours}, "The night before this morning."),
        makeWhole<&DayEntry::sleep_quality>("sleep_quality", "Sleep quality", {1, 5}, "5 is best."),
        makeWhole<&DayEntry::fatigue>("fatigue", "Fatigue", {1, 7}, "1 is best, 7 is worst."),
        makeWhole<&DayEntry::stress>("stress", "Stress", {1, 7}, "1 is best, 7 is worst."),
        makeWhole<&DayEntry::wellness_soreness>("wellness_soreness", "Soreness overall", {1, 7}, "1 is best, 7 is worst."),
        makeWhole<&DayEntry::wellness_sleep>("wellness_sleep", "Sleep, as it felt", {1, 7}, "1 is best, 7 is worst."),
        makeField<&DayEntry::mass_kg>("mass_kg", "Weight", {20, 300, Measure::mass}, "In the morning, before eating."),
        makeWhole<&DayEntry::urine_colour>("urine_colour", "Urine colour", {1, 8}, "Of the first time after waking: 1 is pale, 8 is dark."),
        makeField<&DayEntry::nap_h>("nap_h", "Naps", {0, 24, Measure::hours}),
        makeField<&DayEntry::protein_g>("protein_g", "Protein", {0, 1'000, Measure::grams}),
        makeField<&DayEntry::carbohydrate_g>("carbohydrate_g", "Carbohydrate", {0, 2'000, Measure::grams}),
        makeField<&DayEntry::food_complete>("food_complete", "All food of the day is in"),
        makeField<&DayEntry::relief>("relief", "Relief"),
        makeField<&DayEntry::stretched>("stretched", "Stretched after the run"),
        makeField<&DayEntry::stretch_hold_s>("stretch_hold_s", "Shortest hold", {0, 600, Measure::hold}),
        makeField<&DayEntry::nsaid>("nsaid", "Anti-inflammatory painkiller", {}, "Ibuprofen, naproxen, diclofenac and the like."),
        makeField<&DayEntry::nsaid_time>("nsaid_time", "Taken at"),
        makeField<&DayEntry::dark_urine>("dark_urine", "Urine like tea or cola"),
        makeField<&DayEntry::confusion>("confusion", "Confusion"),
        makeField<&DayEntry::nausea>("nausea", "Nausea"),
        makeField<&DayEntry::vomiting>("vomiting", "Vomiting"),
        makeField<&DayEntry::headache>("headache", "Headache"),
        makeField<&DayEntry::bloating>("bloating", "Bloating or puffy hands"),
        makeField<&DayEntry::seizure>("seizure", "Seizure"),
        makeField<&DayEntry::collapse>("collapse", "Collapse"),
        makeField<&DayEntry::fainted>("fainted", "Fainted"),
        makeField<&DayEntry::chest_pain>("chest_pain", "Chest pain", {}, "During a run or after it."),
        makeField<&DayEntry::breathless>("breathless", "Short of breath at rest"),
        makeField<&DayEntry::coughing_blood>("coughing_blood", "Coughing blood"),
        makeField<&DayEntry::fever>("fever", "Fever"),
        makeField<&DayEntry::weight_loss>("weight_loss", "Losing weight without meaning to"),
        makeField<&DayEntry::saddle_numbness>("saddle_numbness", "Numb between the legs"),
        makeField<&DayEntry::bladder_bowel_change>("bladder_bowel_change", "New trouble with bladder or bowel"),
        makeField<&DayEntry::no_pain>("no_pain", "Nothing hurts today"),
        makeField<&DayEntry::source>("source", "Source"),
        makeField<&DayEntry::note>("note", "Note on the day"),
    };
    return list;
}

}  // namespace legwork
