// SPDX-License-Identifier: GPL-3.0-or-later
#include "make_field.h"

namespace legwork {

template <>
std::string_view tableName<Pain>() { return "pains"; }

template <>
std::span<const Field<Pain>> fields<Pain>() {
    static const Field<Pain> list[] = {
        makeKey<&Pain::id>("id", "Id"),
        makeRequired<&Pain::time>("time", "Felt at"),
        makeField<&Pain::moment>("moment", "Moment"),
        makeRequired<&Pain::site>("site", "Where"),
        makeField<&Pain::side>("side", "Side"),
        makeWhole<&Pain::score>("score", "Pain", {0, 10}, "0 is no pain, 10 the worst you can imagine."),
        makeField<&Pain::tissue>("tissue", "What it feels to be"),
        makeField<&Pain::quality>("quality", "Feels"),
        makeField<&Pain::spread>("spread", "How large"),
        makeField<&Pain::onset>("onset", "How it began"),
        makeField<&Pain::onset_time>("onset_time", "Began at"),
        makeField<&Pain::at_rest>("at_rest", "Hurts at rest"),
        makeField<&Pain::at_night>("at_night", "Hurts at night"),
        makeField<&Pain::swelling>("swelling", "Swelling"),
        makeField<&Pain::numbness>("numbness", "Numbness"),
        makeField<&Pain::limited_range>("limited_range", "Can't move it fully"),
        makeField<&Pain::limp>("limp", "Limping"),
        makeField<&Pain::cannot_bear_weight>("cannot_bear_weight", "Can't put weight on it"),
        makeField<&Pain::weight_bearing_pain>("weight_bearing_pain", "Hurts with weight on it"),
        makeField<&Pain::bruise>("bruise", "Bruise"),
        makeField<&Pain::warmth>("warmth", "Warm or red"),
        makeField<&Pain::weakness>("weakness", "Weakness"),
        makeField<&Pain::hop_pain>("hop_pain", "Hurts on a hop"),
        makeField<&Pain::deformity>("deformity", "Out of shape"),
        makeField<&Pain::pop>("pop", "Felt a pop"),
        makeField<&Pain::push_off_loss>("push_off_loss", "Can't push off"),
        makeField<&Pain::foot_drop>("foot_drop", "Foot drops"),
        makeField<&Pain::hard_veins>("hard_veins", "Hard or swollen veins"),
        makeField<&Pain::known_strain>("known_strain", "A strain you know of"),
        makeField<&Pain::toe_stretch_pain>("toe_stretch_pain", "Worse when the toes are stretched"),
        makeField<&Pain::activity_linked>("activity_linked", "Comes with activity"),
        makeField<&Pain::fades_min>("fades_min", "Fades after", {0, 1'440, Measure::minutes}),
        makeField<&Pain::note>("note", "Note on the pain"),
    };
    return list;
}

}  // namespace legwork
