// SPDX-License-Identifier: GPL-3.0-or-later
#include "make_field.h"

#include <fmt/format.h>

namespace legwork {

template <>
std::string_view tableName<Run>() { return "runs"; }

template <>
std::span<const Field<Run>> fields<Run>() {
    static const Field<Run> list[] = {
        makeKey<&Run::id>("id", "Id"),
        makeRequired<&Run::start>("start", "Start"),
        makeField<&Run::kind>("kind", "Kind"),
        makeField<&Run::place>("place", "Place"),
        makeField<&Run::distance_m>("distance_m", "Distance", {0, 500'000, Measure::distance}),
        makeField<&Run::duration_s>("duration_s", "Time", {0, 172'800, Measure::duration}),
        makeField<&Run::rpe>("rpe", "Effort, session RPE", {0, 10}, "How hard the whole run felt, about 30 minutes after it."),
        makeField<&Run::hard_s>("hard_s", "Hard part", {0, 172'800, Measure::duration}, "How long of it was hard; never longer than the run."),
        makeField<&Run::ascent_m>("ascent_m", "Climb", {0, 20'000, Measure::climb}),
        makeField<&Run::descent_m>("descent_m", "Descent", {0, 20'000, Measure::climb}),
        makeField<&Run::temp_c>("temp_c", "Air", {-40, 60, Measure::temperature}),
        makeField<&Run::humidity_pct>("humidity_pct", "Humidity", {0, 100, Measure::percent}),
        makeField<&Run::wbgt_c>("wbgt_c", "WBGT, measured", {-40, 60, Measure::temperature}, "Wet bulb globe temperature, where somebody measured it."),
        makeField<&Run::heart_rate_bpm>("heart_rate_bpm", "Mean heart rate", {25, 250, Measure::pulse}),
        makeField<&Run::warmup>("warmup", "Warm-up"),
        makeField<&Run::warmup_s>("warmup_s", "Warm-up time", {0, 14'400, Measure::duration}),
        makeField<&Run::static_hold_s>("static_hold_s", "Longest static hold", {0, 3'600, Measure::hold}, "All static stretching of one muscle before the run, added up."),
        makeField<&Run::static_stretch_last>("static_stretch_last", "Static stretching came last"),
        makeField<&Run::cooldown>("cooldown", "Cool-down"),
        makeField<&Run::cooldown_s>("cooldown_s", "Cool-down time", {0, 14'400, Measure::duration}),
        makeField<&Run::fluid_ml>("fluid_ml", "Drunk during the run", {0, 10'000, Measure::volume}, "Everything drunk from start to end."),
        makeField<&Run::fluid_kind>("fluid_kind", "What you drank"),
        makeField<&Run::sodium_mg>("sodium_mg", "Sodium during the run", {0, 20'000, Measure::milligrams}),
        makeField<&Run::salty_food>("salty_food", "Salty food during the run"),
        makeField<&Run::mass_before_kg>("mass_before_kg", "Weight before", {20, 300, Measure::mass}),
        makeField<&Run::mass_after_kg>("mass_after_kg", "Weight after", {20, 300, Measure::mass}),
        makeField<&Run::urine_ml>("urine_ml", "Urine during the run", {0, 10'000, Measure::volume}),
        makeField<&Run::drank_after>("drank_after", "Drank within 4 h after"),
        makeField<&Run::ate_salty_after>("ate_salty_after", "Ate something salty within 4 h after"),
        makeField<&Run::cramp>("cramp", "Cramp"),
        makeField<&Run::cramp_site>("cramp_site", "Where it cramped"),
        makeField<&Run::cramp_side>("cramp_side", "Side of the cramp"),
        makeField<&Run::cramp_minute>("cramp_minute", "Minute of the cramp", {0, 2'880, Measure::minutes}),
        makeField<&Run::cramp_stopped>("cramp_stopped", "The cramp stopped the run"),
        makeField<&Run::performance>("performance", "How it went"),
        makeField<&Run::source>("source", "Source"),
        makeField<&Run::note>("note", "Note on the run"),
    };
    return list;
}

template <>
std::optional<Contradiction> contradiction(const Run& run) {
    if (!run.hard_s || !run.duration_s || *run.hard_s <= *run.duration_s) return {};
    return Contradiction{"hard_s", fmt::format("The hard part, {} s, cannot be longer than the run, {} s.", *run.hard_s, *run.duration_s)};
}

}  // namespace legwork
