// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulated_journal.h"

#include "statistics/block_bootstrap.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace legwork {
namespace {

constexpr int daysAfter = 3;
constexpr double usualSoreness = 2.5, spread = 1.2;    // points, of what goes on by itself
constexpr double perHundredOfLoad = 0.2;               // points, on each of the three days after
constexpr double usualLoad = 2.5, spreadOfLoad = 1.5;  // hundreds
constexpr double pullOfLoad = 0.3;                     // of a habit's own spread, for one spread of load
constexpr double unrated = 0.15, runs = 0.5;

// Standard distributions may differ from library to library, so the draws are made by hand.
class Draws {
public:
    explicit Draws(std::uint64_t seed) : generator_{seed} {}
    double upTo(double most) { return most * static_cast<double>(generator_() >> 11) * 0x1p-53; }
    double between(double least, double most) { return least + upTo(most - least); }
    double whole(int least, int most) { return std::floor(between(least, most + 1)); }
    bool chance(double share) { return upTo(1) < share; }
    double normal() { return std::sqrt(-2 * std::log(1 - upTo(1))) * std::cos(2 * std::numbers::pi * upTo(1)); }

private:
    SplitMix64 generator_;
};

/// Goes on by itself from day to day, mean 0 and spread 1.
class Course {
public:
    double next(Draws& draws, double streak) {
        value_ = isFirst_ ? draws.normal() : streak * value_ + std::sqrt(1 - streak * streak) * draws.normal();
        isFirst_ = false;
        return value_;
    }

private:
    double value_ = 0;
    bool isFirst_ = true;
};

enum class Neglect { warmUp, glutes, stretchLast, drink, sodium, afterwards, sleep, quality, protein, carbohydrate, morningDrink, count };

class Year {
public:
    Year(const Simulation& truth, std::uint64_t seed) : truth_(truth), draws_(seed) {}
    Records records;

    void live(Day day) {
        day_ = day;
        const double sore = soreness();
        std::ranges::rotate(carried_, carried_.begin() + 1);
        carried_.back() = 0;
        DayEntry& entry = records.days.emplace_back();
        entry.day = day;
        rate(sore, entry);
        load_ = draws_.chance(runs) ? std::max(0.3, usualLoad + spreadOfLoad * draws_.normal()) : 0;
        for (std::size_t i = 0; i < neglect_.size(); ++i) neglect_[i] = courses_[i].next(draws_, truth_.streak) + pull();
        night(entry);
        food(entry);
        if (load_ > 0) run();
    }

private:
    double pull() const { return load_ > 0 ? pullOfLoad * (load_ - usualLoad) / spreadOfLoad : 0; }
    /// A habit is neglected on about that share of days.
    bool isNeglected(Neglect which, double normalQuantile) const { return neglect_[static_cast<std::size_t>(which)] > normalQuantile; }

    double soreness() { return usualSoreness + spread * self_.next(draws_, truth_.streak) + carried_.front(); }
    void carryIf(bool isFlagged, Cause cause) {
        if (isFlagged && cause == truth_.cause) carry(truth_.effect);
    }
    void carry(double points) {
        for (double& later : carried_) later += points;
    }

    void rate(double sore, DayEntry& entry) {
        if (draws_.chance(unrated)) return;
        const double score = std::clamp(std::round(sore), 0.0, 10.0);
        if (score == 0) {
            entry.no_pain = true;
            return;
        }
        Pain& pain = records.pains.emplace_back();
        pain.id = 'p' + std::to_string(records.pains.size());
        pain.time = at(day_, 6 * 60, 0);
        pain.moment = Moment::morning;
        pain.site = Site::quad;
        pain.side = Side::both;
        pain.tissue = Tissue::muscle;
        pain.score = score;
    }

    void night(DayEntry& entry) {
        entry.sleep_h = isNeglected(Neglect::sleep, 0.5) ? draws_.between(5, 6.9) : draws_.between(7, 9);
        entry.sleep_quality = isNeglected(Neglect::quality, 0.5) ? draws_.whole(1, 2) : draws_.whole(3, 5);
        entry.urine_colour = isNeglected(Neglect::morningDrink, 0.4) ? draws_.whole(5, 7) : draws_.whole(1, 4);
    }

    void food(DayEntry& entry) {
        entry.food_complete = true;
        entry.protein_g = isNeglected(Neglect::protein, 0.5) ? draws_.whole(50, 75) : draws_.whole(80, 130);
        entry.carbohydrate_g = isNeglected(Neglect::carbohydrate, 0.5) ? draws_.whole(120, 190) : draws_.whole(200, 400);
        entry.rest_day = load_ == 0;
    }

    void run() {
        Run& run = records.runs.emplace_back();
        run.id = 'r' + std::to_string(records.runs.size());
        run.start = at(day_, 18 * 60, 0);
        run.rpe = std::clamp(std::round(draws_.between(1.5, 2.5) * load_), 1.0, 10.0);
        run.duration_s = std::round(load_ * 100 / *run.rpe) * 60;
        run.distance_m = *run.duration_s / 0.34;
        run.kind = draws_.chance(0.25) ? RunKind::hills : *run.rpe >= 7 ? RunKind::intervals : RunKind::easy;
        run.place = Place::outdoor;
        run.ascent_m = run.descent_m = run.kind == RunKind::hills ? draws_.whole(150, 600) : draws_.whole(0, 100);
        run.temp_c = draws_.between(0, 32);
        run.humidity_pct = draws_.whole(40, 90);
        warmUp(run);
        drink(run);
        carry(perHundredOfLoad * load_);
        carryIf(isNeglected(Neglect::morningDrink, 0.4), Cause::startedDry);
    }

    void warmUp(Run& run) {
        if (isNeglected(Neglect::warmUp, 0.4)) {
            run.warmup = Set<WarmUp>{};
            run.warmup_s = 0;
            return carryIf(true, Cause::noWarmUp);
        }
        const bool isStretchedLast = isNeglected(Neglect::stretchLast, 0.5);
        Set<WarmUp> parts{WarmUp::lightCardio, WarmUp::dynamicStretch, WarmUp::jointMobility};
        if (!isNeglected(Neglect::glutes, 0)) parts.bits |= Set{WarmUp::gluteActivation}.bits;
        if (isStretchedLast) parts.bits |= Set{WarmUp::staticStretch}.bits;
        run.warmup = parts;
        run.warmup_s = draws_.whole(300, 900);
        run.static_hold_s = isStretchedLast ? draws_.whole(60, 120) : 0;
        run.static_stretch_last = isStretchedLast;
    }

    void drink(Run& run) {
        const double hours = *run.duration_s / 3'600, sweat_kg = hours * draws_.between(0.6, 1.4);
        const double share = isNeglected(Neglect::drink, 0.3) ? draws_.upTo(0.3) : draws_.between(0.4, 1.2);
        run.fluid_ml = std::round(sweat_kg * share * 1'000);
        run.fluid_kind = isNeglected(Neglect::sodium, 0) ? FluidKind::water : FluidKind::electrolyte;
        run.sodium_mg = run.fluid_kind == FluidKind::water ? 0 : 400;
        run.salty_food = false;
        run.mass_before_kg = 65;
        run.mass_after_kg = 65 - sweat_kg + *run.fluid_ml / 1'000;
        run.drank_after = run.ate_salty_after = !isNeglected(Neglect::afterwards, 0.3);
        run.cramp = Cramp::none;
    }

    Simulation truth_;
    Draws draws_;
    Day day_;
    double load_ = 0;  // of today's run, in hundreds
    Course self_;
    std::array<Course, static_cast<std::size_t>(Neglect::count)> courses_;
    std::array<double, static_cast<std::size_t>(Neglect::count)> neglect_{};
    std::array<double, daysAfter> carried_{};  // points of today, tomorrow and the day after
};

Runner simulatedRunner() {
    Runner runner;
    runner.birth_year = 1986;
    runner.mass_kg = 65;
    runner.mass_day = lastSimulatedDay() - 30;
    return runner;
}

}  // namespace

std::string_view ruleOf(Cause cause) { return cause == Cause::startedDry ? "started-dry" : "warm-up-skipped-or-partial"; }

Day lastSimulatedDay() { return makeDay(2026, 11, 22); }

Diary simulatedJournal(const Simulation& truth, int days, std::uint64_t seed) {
    Year lived(truth, seed);
    for (Day day = lastSimulatedDay() - days + 1; day <= lastSimulatedDay(); ++day) lived.live(day);
    return {std::move(lived.records), simulatedRunner()};
}

}  // namespace legwork
