// SPDX-License-Identifier: GPL-3.0-or-later
#include "habit_words.h"
#include "kept.h"

#include "../statistics/randomisation.h"

#include <fmt/format.h>
#include <algorithm>

namespace legwork {
namespace {

constexpr int enoughDraws = 40;  // 2 of 40 are 5 %: the fewest that can give an interval

Day plannedLast(const Experiment& experiment) { return experiment.first_day + (experiment.block_days * experiment.blocks - 1); }

bool isRunning(const Experiment& experiment, Day today) { return !experiment.ended && today <= plannedLast(experiment); }

bool isWithinLimits(const Experiment& wanted) {
    return wanted.block_days >= leastBlockDays && wanted.block_days <= mostBlockDays && wanted.blocks >= leastBlocks &&
           wanted.blocks <= mostBlocks && wanted.blocks % 2 == 0;
}

/// Ways to choose half of the blocks.
int drawsOf(int blocks) {
    int draws = 1;
    for (int i = 1; i <= blocks / 2; ++i) draws = draws * (blocks / 2 + i) / i;
    return draws;
}

}  // namespace

std::vector<bool> lotOf(const Experiment& experiment) { return drawHalf(static_cast<std::size_t>(experiment.blocks), experiment.seed); }

DaySpan daysOf(const Experiment& experiment) {
    const Day last = plannedLast(experiment);
    return {experiment.first_day, experiment.ended ? std::min(last, *experiment.ended - 1) : last};
}

YesNo askedOn(const Experiment& experiment, Day day) {
    if (!daysOf(experiment).contains(day)) return {};
    return lotOf(experiment)[static_cast<std::size_t>((day - experiment.first_day) / experiment.block_days)];
}

bool isOver(const Experiment& experiment, Day today) { return today > daysOf(experiment).last + daysAfter; }

const Experiment* runningExperiment(const Diary& diary, Day today) {
    const auto& all = diary.runner().experiments;
    const auto found = std::ranges::find_if(all, [&](const Experiment& one) { return isRunning(one, today); });
    return found == all.end() ? nullptr : &*found;
}

Day earliestStart(TriedHabit habit, Day today) { return isOfNights(habit) ? today + 1 : today; }

std::string problemOfStart(const Diary& diary, const Experiment& wanted, Day today) {
    if (!isWithinLimits(wanted))
        return fmt::format("An experiment has an even number of blocks from {} to {}, each of {} to {} days.", leastBlocks, mostBlocks,
                           leastBlockDays, mostBlockDays);
    if (runningExperiment(diary, today)) return "One experiment is running already. End it before you start another.";
    if (wanted.first_day < earliestStart(wanted.habit, today))
        return "The blocks have to be drawn before they begin. Choose a first day that is still to come.";
    if (isOfNights(wanted.habit) && !usualSleep_h(diary, today + 1))
        return fmt::format("Your usual night is not known yet. Log your hours of sleep on {} mornings first.", enoughNights);
    return {};
}

std::string promiseOf(const Experiment& wanted) {
    const int draws = drawsOf(wanted.blocks);
    const auto length = fmt::format("{} blocks of {} days take {} days, and three more until the soreness after the last is in. ", wanted.blocks,
                                    wanted.block_days, wanted.blocks * wanted.block_days);
    if (draws < enoughDraws)
        return length +
               fmt::format("They can be drawn in {} ways: too few to say how far chance reaches. From 8 blocks on that can be said.",
                           draws);
    return length +
           fmt::format("They can be drawn in {} ways, so that the clearest difference would come by chance once in {}.", draws, draws / 2);
}

bool endExperiment(Runner& runner, Day today) {
    auto& all = runner.experiments;
    const auto found = std::ranges::find_if(all, [&](const Experiment& one) { return isRunning(one, today); });
    if (found == all.end()) return false;
    if (today <= found->first_day)
        all.erase(found);  // nothing of it has happened
    else
        found->ended = today;
    return true;
}

}  // namespace legwork
