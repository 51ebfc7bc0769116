// SPDX-License-Identifier: GPL-3.0-or-later
// Sets of columns, as rules name what is missing and what an answer rests on. A column is looked up when the program
// is built, so that a name that no record has does not compile, and a set is a few bits.
#pragma once

#include <algorithm>
#include <bit>
#include <cstdint>
#include <initializer_list>
#include <iterator>
#include <string_view>

namespace legwork {

/// The columns of all records and those of the runner that rules read; sorted, each once. A test holds them to the fields.
inline constexpr std::string_view columnNames[] = {
    "acknowledged", "activity_linked", "ascent_m", "at_night", "at_rest", "ate_salty_after", "birth_year",
    "bladder_bowel_change", "bloating", "breathless", "bruise", "cannot_bear_weight", "carbohydrate_g", "chest_pain", "collapse",
    "complete_spans", "confusion", "cooldown", "cooldown_s", "coughing_blood", "cramp", "cramp_minute", "cramp_side",
    "cramp_site", "cramp_stopped", "dark_urine", "day", "deformity", "descent_m", "distance_m", "drank_after", "duration_s",
    "fades_min", "fainted", "fatigue", "fever", "fluid_kind", "fluid_ml", "food_complete", "foot_drop", "habits", "hard_s",
    "hard_veins", "headache", "heart_rate_bpm", "hop_pain", "humidity_pct", "id", "kind", "known_strain", "limited_range",
    "limp", "longest_recent_run_m", "low_energy_intake", "magnesium_mg", "mass_after_kg", "mass_before_kg", "mass_day", "mass_kg",
    "missed_periods", "ml", "modified", "moment", "mutes", "nap_h", "nausea", "no_activity", "no_pain", "note", "nsaid",
    "nsaid_time", "numbness", "onset", "onset_time", "participation", "performance", "place", "pop", "potassium_mg",
    "prior_stress_fracture", "protein_g", "push_off_loss", "quality", "relief", "rest_day", "rpe", "rules_off", "rules_on",
    "saddle_numbness", "salty_food", "score", "seizure", "side", "site", "sleep_h", "sleep_quality", "sodium_mg", "source",
    "spread", "start", "static_hold_s", "static_stretch_last", "stress", "stretch_hold_s", "stretched", "swelling", "symptoms",
    "temp_c", "thresholds", "time", "tissue", "toe_stretch_pain", "urine_colour", "urine_ml", "vomiting", "warmth", "warmup",
    "warmup_s", "wbgt_c", "weakness", "week", "weight_bearing_pain", "weight_loss", "wellness_sleep", "wellness_soreness",
};

class Column {
public:
    /// Does not compile for a name that is no column.
    consteval Column(const char* name) : index_(find(name)) {}

    constexpr int index() const { return index_; }
    constexpr std::string_view name() const { return columnNames[index_]; }

private:
    static consteval std::uint8_t find(std::string_view name) {
        const auto* found = std::ranges::lower_bound(columnNames, name);
        if (found == std::end(columnNames) || *found != name) throw "no such column";
        return static_cast<std::uint8_t>(found - columnNames);
    }

    std::uint8_t index_;
};

/// A set of columns; read as their names, in alphabetical order.
class Columns {
public:
    using value_type = std::string_view;

    class const_iterator {
    public:
        using value_type = std::string_view;
        using difference_type = std::ptrdiff_t;

        constexpr const_iterator() = default;
        constexpr std::string_view operator*() const { return columnNames[at_]; }
        constexpr const_iterator& operator++() {
            at_ = columns_->from(at_ + 1);
            return *this;
        }
        constexpr const_iterator operator++(int) {
            auto before = *this;
            ++*this;
            return before;
        }
        constexpr bool operator==(const const_iterator&) const = default;

    private:
        friend class Columns;
        constexpr const_iterator(const Columns* columns, int at) : columns_(columns), at_(at) {}

        const Columns* columns_ = nullptr;
        int at_ = 0;
    };
    using iterator = const_iterator;

    constexpr Columns() = default;
    constexpr Columns(std::initializer_list<Column> columns) {
        for (const Column column : columns) add(column);
    }
    constexpr void add(Column column) { bits_[column.index() / wordBits] |= std::uint64_t{1} << column.index() % wordBits; }
    constexpr void merge(const Columns& more) {
        for (int i = 0; i < words; ++i) bits_[i] |= more.bits_[i];
    }
    constexpr void remove(Column column) { bits_[column.index() / wordBits] &= ~(std::uint64_t{1} << column.index() % wordBits); }
    constexpr bool has(Column column) const { return bits_[column.index() / wordBits] >> column.index() % wordBits & 1; }
    constexpr bool empty() const { return *this == Columns{}; }
    constexpr std::size_t size() const {
        std::size_t count = 0;
        for (const auto word : bits_) count += static_cast<std::size_t>(std::popcount(word));
        return count;
    }
    constexpr const_iterator begin() const { return {this, from(0)}; }
    constexpr const_iterator end() const { return {this, words * wordBits}; }
    constexpr bool operator==(const Columns&) const = default;

private:
    static constexpr int wordBits = 64, words = (std::size(columnNames) + wordBits - 1) / wordBits;

    /// The first that is in it, from `at` on.
    constexpr int from(int at) const {
        for (; at < words * wordBits; at = (at / wordBits + 1) * wordBits)
            if (const auto rest = bits_[at / wordBits] >> at % wordBits) return at + std::countr_zero(rest);
        return words * wordBits;
    }

    std::uint64_t bits_[words] = {};
};

}  // namespace legwork
