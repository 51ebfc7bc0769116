// SPDX-License-Identifier: GPL-3.0-or-later
// What a runner logs, as plain values. A member has the name and the unit of its column; nothing in it means
// "not logged", which is neither zero nor no. Labels, limits and order of the columns: field.h.
#pragma once

#include "legwork/day.h"
#include "legwork/tokens.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace legwork {

using Number = std::optional<double>;
using YesNo = std::optional<bool>;
/// One bit a field, in the order of the record's field list: set where an import, not the runner, gave the value.
using FieldMask = std::uint64_t;

struct Run {
    std::string id;
    Timestamp start;
    std::optional<RunKind> kind;
    std::optional<Place> place;
    Number distance_m, duration_s, rpe, hard_s, ascent_m, descent_m;
    Number temp_c, humidity_pct, wbgt_c, heart_rate_bpm;
    std::optional<Set<WarmUp>> warmup;
    Number warmup_s, static_hold_s;
    YesNo static_stretch_last;
    std::optional<Set<CoolDown>> cooldown;
    Number cooldown_s, fluid_ml;
    std::optional<FluidKind> fluid_kind;
    Number sodium_mg;
    YesNo salty_food;
    Number mass_before_kg, mass_after_kg, urine_ml;
    YesNo drank_after, ate_salty_after;
    std::optional<Cramp> cramp;
    std::optional<Site> cramp_site;
    std::optional<Side> cramp_side;
    Number cramp_minute;
    YesNo cramp_stopped;
    std::optional<Performance> performance;
    std::string source, note;
    FieldMask imported = 0;

    bool operator==(const Run&) const = default;
};

struct DayEntry {
    Day day;
    YesNo rest_day, no_activity;
    Number sleep_h, sleep_quality, fatigue, stress, wellness_soreness, wellness_sleep;
    Number mass_kg, urine_colour, nap_h, protein_g, carbohydrate_g;
    YesNo food_complete;
    std::optional<Set<Relief>> relief;
    std::optional<Set<Stretched>> stretched;
    Number stretch_hold_s;
    YesNo nsaid;
    std::vector<Timestamp> nsaid_time;
    YesNo dark_urine, confusion, nausea, vomiting, headache, bloating, seizure, collapse, fainted, chest_pain;
    YesNo breathless, coughing_blood, fever, weight_loss, saddle_numbness, bladder_bowel_change;
    YesNo no_pain;
    std::string source, note;
    FieldMask imported = 0;

    bool operator==(const DayEntry&) const = default;
};

struct Pain {
    std::string id;
    Timestamp time;
    std::optional<Moment> moment;
    Site site = Site::calfUpper;
    std::optional<Side> side;
    Number score;
    std::optional<Tissue> tissue;
    std::optional<Set<Quality>> quality;
    std::optional<Spread> spread;
    std::optional<Onset> onset;
    std::optional<Timestamp> onset_time;
    YesNo at_rest, at_night, swelling, numbness, limited_range, limp, cannot_bear_weight, weight_bearing_pain;
    YesNo bruise, warmth, weakness, hop_pain, deformity, pop, push_off_loss, foot_drop, hard_veins, known_strain;
    YesNo toe_stretch_pain, activity_linked;
    Number fades_min;
    std::string note;
    FieldMask imported = 0;

    bool operator==(const Pain&) const = default;
};

struct Drink {
    std::string id;
    Timestamp time;
    Number ml;
    std::optional<FluidKind> kind;
    Number sodium_mg, potassium_mg, magnesium_mg;
    std::string note;
    FieldMask imported = 0;

    bool operator==(const Drink&) const = default;
};

struct Activity {
    std::string id;
    Timestamp start;
    std::optional<ActivityKind> kind;
    Number duration_s, rpe;
    std::string source, note;
    FieldMask imported = 0;

    bool operator==(const Activity&) const = default;
};

struct WeeklyCheck {
    Week week;
    Site site = Site::calfUpper;
    std::optional<Side> side;
    Number participation, modified, performance, symptoms;  // OSTRC-H2, the option chosen, 1–4
    FieldMask imported = 0;

    bool operator==(const WeeklyCheck&) const = default;
};

/// Days of which an imported archive is known to hold everything: no run there means a rest day.
struct CompleteSpan {
    DaySpan days;
    std::string source;

    bool operator==(const CompleteSpan&) const = default;
};

struct Mute {
    std::string rule;
    std::optional<Day> until;  // nothing: for good

    bool operator==(const Mute&) const = default;
};

/// A safety note that the runner has read, with what it was about: a worse one is shown anew.
struct Acknowledgement {
    std::string rule, part, tier;
    std::vector<std::string> sites;
    Day day;

    bool operator==(const Acknowledgement&) const = default;
};

constexpr int leastBlockDays = 3, mostBlockDays = 14, leastBlocks = 4, mostBlocks = 20;  // an even number of them

/// A habit put to the test: kept in half of the blocks of days and left in the others, as the lot has it (experiment.h).
struct Experiment {
    TriedHabit habit = TriedHabit::warmUp;
    Day first_day;
    int block_days = 7, blocks = 8;
    std::uint32_t seed = 0;
    std::optional<Day> ended;  // the first day that counts no more, where the runner ended it early

    bool operator==(const Experiment&) const = default;
};

struct Runner {
    Number birth_year, mass_kg;
    std::optional<Day> mass_day;
    YesNo prior_stress_fracture, missed_periods, low_energy_intake;
    Number longest_recent_run_m;
    int day_start_min = 4 * 60;
    Units units = Units::metric;
    std::string language;
    bool check_in_implies_no_run = true;
    std::map<std::string, double> thresholds;  // "rule-id.key"
    std::vector<std::string> rules_on, rules_off, habits;
    std::vector<Mute> mutes;
    std::vector<CompleteSpan> complete_spans;
    std::vector<Acknowledgement> acknowledged;
    std::vector<Experiment> experiments;  // oldest first

    bool operator==(const Runner&) const = default;
};

}  // namespace legwork
