// SPDX-License-Identifier: GPL-3.0-or-later
#include "../association/muscle_soreness.h"
#include "../statistics/randomisation.h"
#include "kept.h"
#include "result_words.h"

#include <algorithm>
#include <set>

namespace legwork {
namespace {

/// A day that counts.
struct Trial {
    std::size_t block;
    bool asked;
    YesNo kept;
    Number after;  // mean soreness of the three days after
};

std::vector<Trial> trialsOf(const Experiment& experiment, const Diary& diary) {
    const DaySpan span = daysOf(experiment);
    const MuscleSoreness soreness(diary, {span.first, span.last + daysAfter});
    const auto lot = lotOf(experiment);
    std::vector<Trial> trials;
    for (Day day = span.first; day <= span.last; ++day) {
        if (!isOfNights(experiment.habit) && diary.on(day).runs.empty()) continue;
        const auto block = static_cast<std::size_t>((day - span.first) / experiment.block_days);
        trials.push_back({block, lot[block], keptOn(experiment, diary, day), soreness.mean({day + 1, day + daysAfter})});
    }
    return trials;
}

ExperimentSide sideOf(const std::vector<Trial>& trials, bool asked) {
    ExperimentSide side;
    double sum = 0;
    for (const Trial& trial : trials) {
        if (trial.asked != asked) continue;
        ++side.days;
        if (!trial.after) continue;
        ++side.rated;
        sum += *trial.after;
        side.answered += trial.kept.has_value();
        side.kept += trial.kept == true;
    }
    if (side.rated > 0) side.mean = sum / side.rated;
    return side;
}

/// The rated days by block, treated where `treatment` says so; those of which it cannot be said are left out.
template <class Treatment>
std::optional<RandomisationTest> tested(const std::vector<Trial>& trials, const Experiment& experiment, Treatment treatment) {
    std::vector<BlockSums> blocks(static_cast<std::size_t>(experiment.blocks));
    for (const Trial& trial : trials) {
        const YesNo treated = treatment(trial);
        if (!trial.after || !treated) continue;
        BlockSums& block = blocks[trial.block];
        ++block.days;
        block.outcome += *trial.after;
        block.treated += *treated;
    }
    return randomisationTest(blocks, lotOf(experiment));
}

std::optional<ExperimentEffect> effectOf(const std::optional<RandomisationTest>& test) {
    if (!test) return {};
    return ExperimentEffect{test->effect, test->p, test->low, test->high};
}

ExperimentResult resultOf(const Experiment& experiment, const Diary& diary) {
    const auto trials = trialsOf(experiment, diary);
    const auto asAsked = tested(trials, experiment, [](const Trial& trial) { return YesNo{trial.asked}; });
    ExperimentResult result{experiment};
    std::set<std::size_t> blocks;
    for (const Trial& trial : trials) blocks.insert(trial.block);
    result.blocksCounted = static_cast<int>(blocks.size());
    result.draws = asAsked ? static_cast<int>(asAsked->draws) : 0;
    result.with = sideOf(trials, true);
    result.without = sideOf(trials, false);
    result.asAsked = effectOf(asAsked);
    result.asKept = effectOf(tested(trials, experiment, [](const Trial& trial) { return trial.kept; }));
    sayResult(result);
    return result;
}

}  // namespace

std::vector<ExperimentResult> experimentResults(const Diary& diary, Day today) {
    std::vector<ExperimentResult> results;
    for (const Experiment& experiment : diary.runner().experiments)
        if (isOver(experiment, today)) results.push_back(resultOf(experiment, diary));
    std::ranges::stable_sort(results, std::greater{}, [](const ExperimentResult& result) { return result.experiment.first_day; });
    return results;
}

}  // namespace legwork
