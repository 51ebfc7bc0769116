// SPDX-License-Identifier: GPL-3.0-or-later
#include "kept.h"

#include "../measures/answer.h"
#include "../statistics/median.h"

namespace legwork {
namespace {

constexpr int usualNights = 28;
constexpr double clearlyMore_h = 0.5;     // half of the hour that is asked for
constexpr double mostSodium_mg = 20'000;  // limit of the column

/// As the habit warm_up has it (settled 4): anything but none.
Answer warmedUp(const Run& run) { return run.warmup ? Answer::of(!run.warmup->isNone()) : Answer::unknown({"warmup"}); }

Answer drankElectrolytes(const Run& run) {
    if (run.fluid_ml == 0) return Answer::of(false);
    if (!run.fluid_kind || *run.fluid_kind == FluidKind::other) return Answer::unknown({"fluid_kind"});
    return Answer::of(*run.fluid_kind != FluidKind::water);
}

/// What would keep a run out of R15: a drink with electrolytes, sodium, or something salty.
Answer tookElectrolytes(const Run& run) {
    const Answer sodium = above(Quantity::of(run.sodium_mg, "sodium_mg", 0, mostSodium_mg), 0);
    return either(drankElectrolytes(run), either(sodium, Answer::of(run.salty_food, "salty_food")));
}

template <class Took>
YesNo ofRuns(const std::vector<Run>& runs, Took took) {
    Answer any = Answer::of(false);
    for (const Run& run : runs) any = either(std::move(any), took(run));
    return runs.empty() || any.isUnknown() ? YesNo{} : YesNo{any.isYes()};
}

YesNo sleptMore(const Experiment& experiment, const Diary& diary, Day day) {
    const auto& entry = diary.on(day).entry;
    const Number usual = usualSleep_h(diary, experiment.first_day);
    if (!usual || !entry || !entry->sleep_h) return {};
    return isAtLeast(*entry->sleep_h, *usual + clearlyMore_h);
}

}  // namespace

bool isOfNights(TriedHabit habit) { return habit == TriedHabit::moreSleep; }

Number usualSleep_h(const Diary& diary, Day before) {
    std::vector<double> nights;
    for (Day day = before - usualNights; day < before; ++day)
        if (const auto& entry = diary.on(day).entry; entry && entry->sleep_h) nights.push_back(*entry->sleep_h);
    return nights.size() < enoughNights ? Number{} : Number{median(nights)};
}

YesNo keptOn(const Experiment& experiment, const Diary& diary, Day day) {
    switch (experiment.habit) {
        case TriedHabit::warmUp: return ofRuns(diary.on(day).runs, warmedUp);
        case TriedHabit::electrolytes: return ofRuns(diary.on(day).runs, tookElectrolytes);
        case TriedHabit::moreSleep: return sleptMore(experiment, diary, day);
    }
    return {};
}

}  // namespace legwork
