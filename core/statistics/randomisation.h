// SPDX-License-Identifier: GPL-3.0-or-later
// What a draw by lot allows to be said: the difference between blocks that were drawn and blocks that were not, held
// against every other draw that was possible (Fisher 1935; the interval by inverting the test, Rosenbaum 2002, ch. 2 and 5).
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace legwork {

/// Half of `blocks` places, each half equally likely: the lot shuffles as many yes as no, from the last place down, with
/// the draws of SplitMix64 from `seed`. `blocks` is even.
std::vector<bool> drawHalf(std::size_t blocks, std::uint64_t seed);

/// The rated days of one block.
struct BlockSums {
    double days = 0, outcome = 0;  // how many, and the sum of their outcomes
    double treated = 0;            // of how many the thing tried was done
};

struct RandomisationTest {
    double difference = 0;            // of mean outcomes, drawn less not drawn
    double done = 0;                  // of the shares of treated days, likewise
    double effect = 0;                // difference/done: what one treated day would be worth
    double p = 1;                     // share of draws that would have shown a difference as large, this one included
    std::optional<double> low, high;  // the effects whose p is above 0.05; nothing where no number of points is too many
    std::size_t draws = 0;
};

/// Over all draws of as many blocks as were drawn. An effect e is held against the draws by taking e off each treated day;
/// the range of e that this does not turn down at 5 % is the interval. Where a block's days are all treated or not as drawn,
/// that is the plain difference; where they are not, it is the effect of what was done, with the draw as its instrument. A
/// draw that would have left one side without rated days, or the treated days as unevenly shared as they are, turns nothing
/// down. Nothing where one side has no rated day, or was not treated more. At most 20 blocks.
std::optional<RandomisationTest> randomisationTest(std::span<const BlockSums> blocks, const std::vector<bool>& drawn);

}  // namespace legwork
