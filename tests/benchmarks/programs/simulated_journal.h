// SPDX-License-Identifier: GPL-3.0-or-later
// A made-up year of one runner of whom the truth is known: how much more sore runs without a warm-up leave the legs.
#pragma once

#include "legwork/diary.h"

#include <cstdint>
#include <string_view>

namespace legwork {

/// What a rule flags that the made-up legs feel: a run begun with dark urine, which one rule alone reads, or one without a
/// warm-up, which several rules read.
enum class Cause { startedDry, noWarmUp };
std::string_view ruleOf(Cause cause);

/// What is true of a made-up runner.
struct Simulation {
    Cause cause = Cause::startedDry;
    double effect = 0;  // points that it adds to each of the three days after the run
    double streak = 0;  // 0–1: how much of a habit, and of soreness, goes on from one day to the next
};

/// The last day of every made-up journal, a checkpoint with the days after its last rows behind it.
Day lastSimulatedDay();

/// `days` days of daily entries up to lastSimulatedDay(). The same seed tells the same journal everywhere.
///
/// A run on half of the days, of one of four kinds. Soreness of the leg muscles is what goes on by itself (autoregressive,
/// `streak`), what the load of the three days before leaves (for each hundred of load 0.2 points a day), and the effect.
/// Each habit that a rule reads goes on by itself too and is kept less on days of more load, so that load stands behind
/// both. Scores are whole, 0–10; fifteen mornings in a hundred are not rated.
Diary simulatedJournal(const Simulation& truth, int days, std::uint64_t seed);

}  // namespace legwork
