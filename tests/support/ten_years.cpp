// SPDX-License-Identifier: GPL-3.0-or-later
#include "ten_years.h"

#include <algorithm>
#include <cmath>
#include <random>

namespace legwork {
namespace {

// Standard distributions may differ from library to library, so the draws are made by hand.
class Draws {
public:
    double upTo(double most) { return most * static_cast<double>(random_() >> 8) / (1 << 24); }
    double between(double least, double most) { return least + upTo(most - least); }
    double whole(int least, int most) { return std::floor(between(least, most + 1)); }
    bool chance(double share) { return upTo(1) < share; }
    template <class T>
    T oneOf(std::initializer_list<T> list) {
        return list.begin()[static_cast<std::size_t>(whole(0, static_cast<int>(list.size()) - 1))];
    }

private:
    std::mt19937 random_{2026};
};

double rounded(double value, double step) { return std::round(value / step) * step; }

class Years {
public:
    Records records;

    void live(Day day) {
        day_ = day;
        sore_ = std::max(0.0, sore_ - draws_.between(0.5, 2));
        checkIn();
        if (draws_.chance(0.7)) run();
        if (draws_.chance(0.68)) activity();
        for (int i = 0, count = static_cast<int>(draws_.whole(1, 3)); i < count; ++i) drink();
        for (int i = 0, count = static_cast<int>(draws_.whole(0, 3)); i < count && sore_ > 0.4; ++i) pain();
        if (weekday(day) == 7 && draws_.chance(0.5)) check();
    }

private:
    std::string id(char kind) { return kind + std::to_string(++count_); }
    Timestamp clock(double hour) {
        const int summer = calendar(day_).month >= 4 && calendar(day_).month <= 10 ? 60 : 0;
        return at(day_, static_cast<int>(hour * 60), 60 + summer);
    }

    void checkIn() {
        DayEntry& entry = records.days.emplace_back();
        entry.day = day_;
        entry.sleep_h = rounded(draws_.between(5.5, 8.8), 0.25);
        entry.sleep_quality = draws_.whole(2, 5);
        entry.fatigue = draws_.whole(1, 6);
        entry.stress = draws_.whole(1, 6);
        entry.wellness_soreness = std::clamp(std::round(1 + sore_), 1.0, 7.0);
        entry.mass_kg = rounded(draws_.between(63, 66), 0.1);
        entry.urine_colour = draws_.whole(2, 6);
        if (draws_.chance(0.4)) {
            entry.protein_g = draws_.whole(60, 120);
            entry.carbohydrate_g = draws_.whole(180, 420);
            entry.food_complete = draws_.chance(0.7);
        }
        if (draws_.chance(0.3)) entry.relief = draws_.oneOf({Set<Relief>{}, Set<Relief>{Relief::ice}, Set<Relief>{Relief::foamRoll, Relief::massage}});
        if (draws_.chance(0.05)) entry.nsaid = true, entry.nsaid_time = {clock(9), clock(20)};
        if (draws_.chance(0.1)) entry.headache = draws_.chance(0.5);
        if (sore_ < 0.4 && draws_.chance(0.8)) entry.no_pain = true;
        if (draws_.chance(0.05)) entry.note = "slept in another bed";
    }

    void run() {
        Run& run = records.runs.emplace_back();
        const bool isLong = weekday(day_) == 7, isHard = weekday(day_) == 3;
        run.id = id('r');
        run.start = clock(draws_.between(6, 19));
        run.kind = isLong ? RunKind::longRun : isHard ? RunKind::intervals : RunKind::easy;
        run.place = draws_.oneOf({Place::outdoor, Place::outdoor, Place::outdoor, Place::treadmill});
        run.distance_m = rounded(isLong ? draws_.between(14'000, 26'000) : draws_.between(5'000, 12'000), 10);
        run.duration_s = rounded(*run.distance_m * draws_.between(0.30, 0.38), 1);
        run.rpe = isHard ? draws_.whole(6, 9) : draws_.whole(2, 5);
        if (isHard) run.hard_s = rounded(*run.duration_s * 0.4, 1);
        run.ascent_m = run.descent_m = draws_.whole(10, 250);
        run.temp_c = rounded(draws_.between(-3, 30), 0.1);
        run.humidity_pct = draws_.whole(30, 95);
        run.heart_rate_bpm = draws_.whole(130, 175);
        run.warmup = draws_.oneOf({Set<WarmUp>{}, Set<WarmUp>{WarmUp::lightCardio}, Set<WarmUp>{WarmUp::lightCardio, WarmUp::dynamicStretch}});
        if (!run.warmup->isNone()) run.warmup_s = draws_.whole(300, 900);
        run.cooldown = draws_.oneOf({Set<CoolDown>{}, Set<CoolDown>{CoolDown::walk}});
        if (*run.duration_s > 3'600) {
            run.fluid_ml = rounded(draws_.between(0, 900), 50);
            run.fluid_kind = draws_.oneOf({FluidKind::water, FluidKind::sportsDrink});
            run.sodium_mg = draws_.whole(0, 600);
        }
        if (draws_.chance(0.2)) {
            run.mass_before_kg = rounded(draws_.between(64, 66), 0.1);
            run.mass_after_kg = *run.mass_before_kg - rounded(draws_.between(0.2, 1.6), 0.1);
        }
        run.drank_after = draws_.chance(0.8);
        run.cramp = draws_.chance(0.03) ? Cramp::near : Cramp::none;
        if (draws_.chance(0.1)) run.note = "along the river";
        sore_ = std::min(9.0, sore_ + *run.distance_m / 9'000 + (isHard ? 2 : 0));
    }

    void activity() {
        Activity& activity = records.activities.emplace_back();
        activity.id = id('a');
        activity.start = clock(draws_.between(8, 20));
        activity.kind = draws_.oneOf({ActivityKind::walk, ActivityKind::walk, ActivityKind::cycle, ActivityKind::strength});
        activity.duration_s = rounded(draws_.between(900, 5'400), 60);
        activity.rpe = draws_.whole(1, 6);
    }

    void drink() {
        Drink& drink = records.drinks.emplace_back();
        drink.id = id('d');
        drink.time = clock(draws_.between(7, 22));
        drink.ml = rounded(draws_.between(150, 750), 50);
        drink.kind = draws_.oneOf({FluidKind::water, FluidKind::water, FluidKind::electrolyte});
        if (drink.kind == FluidKind::electrolyte) drink.sodium_mg = draws_.whole(100, 500);
    }

    void pain() {
        Pain& pain = records.pains.emplace_back();
        pain.id = id('p');
        pain.time = clock(draws_.between(6, 22));
        pain.moment = draws_.oneOf({Moment::morning, Moment::beforeRun, Moment::runEnd, Moment::worst});
        pain.site = draws_.oneOf({Site::calfUpper, Site::calfLower, Site::quad, Site::hamstring, Site::glute, Site::achilles, Site::shinInner});
        pain.side = draws_.oneOf({Side::left, Side::right, Side::both});
        pain.score = std::clamp(std::round(sore_ + draws_.between(-1, 1)), 0.0, 10.0);
        pain.tissue = draws_.oneOf({Tissue::muscle, Tissue::muscle, Tissue::tendon, Tissue::dontKnow});
        if (draws_.chance(0.4)) pain.quality = draws_.oneOf({Set<Quality>{Quality::dull}, Set<Quality>{Quality::stiff, Quality::tight}});
        if (draws_.chance(0.3)) pain.onset = draws_.oneOf({Onset::after, Onset::onWaking});
        if (draws_.chance(0.3)) pain.limp = pain.swelling = pain.at_rest = false;
    }

    void check() {
        WeeklyCheck& check = records.weekly_checks.emplace_back();
        check.week = weekOf(day_);
        check.site = Site::achilles;
        check.side = Side::left;
        check.participation = check.modified = check.performance = check.symptoms = draws_.whole(1, 3);
    }

    Draws draws_;
    Day day_;
    double sore_ = 0;
    int count_ = 0;
};

}  // namespace

Day lastOfManyYears() { return makeDay(2026, 11, 20); }

Records manyYears(int years) {
    Years lived;
    for (Day day = lastOfManyYears() - 365 * years + 1; day <= lastOfManyYears(); ++day) lived.live(day);
    return std::move(lived.records);
}

Runner runnerOfManyYears() {
    Runner runner;
    runner.birth_year = 1986;
    runner.mass_kg = 65;
    runner.mass_day = lastOfManyYears() - 400;
    runner.prior_stress_fracture = false;
    runner.habits = {"warm_up", "sleep_7h"};
    return runner;
}

Diary diaryOfManyYears(int years) { return {manyYears(years), runnerOfManyYears()}; }

}  // namespace legwork
