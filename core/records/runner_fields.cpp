// SPDX-License-Identifier: GPL-3.0-or-later
// The runner's plain answers. The lists (thresholds, mutes, spans …) have shapes of their own: runner_lists.h.
#include "make_field.h"

namespace legwork {

template <>
std::string_view tableName<Runner>() { return "runner"; }

template <>
std::span<const Field<Runner>> fields<Runner>() {
    static const Field<Runner> list[] = {
        makeWhole<&Runner::birth_year>("birth_year", "Year of birth", {1'900, 2'100}),
        makeField<&Runner::mass_kg>("mass_kg", "Weight", {20, 300, Measure::mass}),
        [] {
            Field<Runner> day;
            day.column = "mass_day";
            day.label = "Weighed on";
            day.kind = FieldKind::day;
            day.get = [](const Runner& runner) { return runner.mass_day ? Value{*runner.mass_day} : Value{}; };
            day.set = [](Runner& runner, const Value& value) {
                if (isLogged(value)) runner.mass_day = std::get<Day>(value);
                else runner.mass_day.reset();
            };
            return day;
        }(),
        makeField<&Runner::prior_stress_fracture>("prior_stress_fracture", "Stress fracture in the past"),
        makeField<&Runner::missed_periods>("missed_periods", "Missed periods"),
        makeField<&Runner::low_energy_intake>("low_energy_intake", "Eating less than you need"),
        makeField<&Runner::longest_recent_run_m>("longest_recent_run_m", "Longest run of the last 30 days", {0, 500'000, Measure::distance},
                                                 "Asked for while the journal is young."),
    };
    return list;
}

}  // namespace legwork
