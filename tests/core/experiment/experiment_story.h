// SPDX-License-Identifier: GPL-3.0-or-later
// Experiments for tests: four blocks of four days with a run on the first day of each, by the lot of seed 0.
#pragma once

#include "legwork/experiment.h"

#include "story.h"

namespace legwork::story {

/// Begins on day 28. The lot of seed 0 is no, yes, yes, no: worked out in randomisation_test.cpp.
inline Experiment fourBlocks(TriedHabit habit = TriedHabit::warmUp) { return {habit, day(28), 4, 4, 0, {}}; }

/// A run on the first day of each block, warmed up as asked, and so sore on the two days after.
inline Story fourBlocksLived(std::initializer_list<double> soreness) {
    Story story;
    story.runner.experiments = {fourBlocks()};
    int block = 0;
    for (const double score : soreness) {
        const int first = 28 + 4 * block;
        const bool asked = block == 1 || block == 2;
        story.run(first).warmup = asked ? Set{WarmUp::lightCardio} : Set<WarmUp>{};
        for (const int later : {1, 2}) story.pain(first + later, Site::quad, Side::left, score);
        ++block;
    }
    return story;
}

}  // namespace legwork::story
