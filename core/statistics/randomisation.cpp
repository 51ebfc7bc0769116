// SPDX-License-Identifier: GPL-3.0-or-later
#include "randomisation.h"

#include "block_bootstrap.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace legwork {
namespace {

constexpr double tolerance = 1e-9, unbounded = std::numeric_limits<double>::infinity();
constexpr std::size_t oneIn = 20;  // 5 %

/// One draw: mean outcomes and shares of treated days, drawn less not drawn.
struct Differences {
    double outcome, treated;
};

struct Sums {
    BlockSums drawn, rest;

    static void add(BlockSums& to, const BlockSums& block) {
        to.days += block.days;
        to.outcome += block.outcome;
        to.treated += block.treated;
    }
    std::optional<Differences> differences() const {
        if (drawn.days == 0 || rest.days == 0) return {};
        return Differences{drawn.outcome / drawn.days - rest.outcome / rest.days, drawn.treated / drawn.days - rest.treated / rest.days};
    }
};

std::optional<Differences> differencesOf(std::span<const BlockSums> blocks, std::uint32_t draw) {
    Sums sums;
    for (std::size_t i = 0; i < blocks.size(); ++i) Sums::add(draw >> i & 1u ? sums.drawn : sums.rest, blocks[i]);
    return sums.differences();
}

/// The effects that one other draw does not speak against. With e taken off each treated day the draw that happened shows
/// d − e·t and the other D − e·T; the other is at least as large between the two e at which they are equal, as long as it
/// shares the treated days more evenly.
struct Held {
    double low = -unbounded, high = unbounded;
};
Held heldBy(const Differences& happened, const std::optional<Differences>& other) {
    if (!other || std::abs(other->treated) > happened.treated - tolerance) return {};
    const double same = (happened.outcome - other->outcome) / (happened.treated - other->treated);
    const double opposite = (happened.outcome + other->outcome) / (happened.treated + other->treated);
    return {std::min(same, opposite), std::max(same, opposite)};
}

/// The next larger number with as many bits set.
std::uint32_t nextDraw(std::uint32_t draw) {
    const std::uint32_t lowest = draw & (~draw + 1), ripple = draw + lowest;
    return ripple | ((draw ^ ripple) / lowest) >> 2;
}

std::optional<double> ifBounded(double end) { return std::isfinite(end) ? std::optional(end) : std::nullopt; }

/// The ends of the effects that more than 5 % of the draws hold.
void setInterval(RandomisationTest& test, std::vector<double> lows, std::vector<double> highs) {
    const auto rank = static_cast<std::ptrdiff_t>(lows.size() / oneIn);
    std::ranges::nth_element(lows, lows.begin() + rank);
    std::ranges::nth_element(highs, highs.begin() + rank, std::greater{});
    test.low = ifBounded(lows[static_cast<std::size_t>(rank)]);
    test.high = ifBounded(highs[static_cast<std::size_t>(rank)]);
}

}  // namespace

std::vector<bool> drawHalf(std::size_t blocks, std::uint64_t seed) {
    std::vector<bool> drawn(blocks);
    std::fill_n(drawn.begin(), blocks / 2, true);
    SplitMix64 generator{seed};
    for (std::size_t last = blocks; last > 1; --last) {
        const std::size_t other = drawStart(generator, last);
        std::vector<bool>::swap(drawn[last - 1], drawn[other]);
    }
    return drawn;
}

std::optional<RandomisationTest> randomisationTest(std::span<const BlockSums> blocks, const std::vector<bool>& drawn) {
    std::uint32_t draw = 0;
    for (std::size_t i = 0; i < drawn.size(); ++i) draw |= static_cast<std::uint32_t>(drawn[i]) << i;
    const auto happened = differencesOf(blocks, draw);
    if (!happened || happened->treated < tolerance) return {};

    RandomisationTest test{happened->outcome, happened->treated, happened->outcome / happened->treated};
    std::size_t asLarge = 0;
    std::vector<double> lows, highs;
    const auto first = (1u << std::ranges::count(drawn, true)) - 1u;
    for (std::uint32_t other = first; other < 1u << blocks.size(); other = nextDraw(other)) {
        const auto differences = differencesOf(blocks, other);
        asLarge += !differences || std::abs(differences->outcome) >= std::abs(happened->outcome) - tolerance;
        const Held held = heldBy(*happened, differences);
        lows.push_back(held.low);
        highs.push_back(held.high);
    }
    test.draws = lows.size();
    test.p = static_cast<double>(asLarge) / static_cast<double>(test.draws);
    setInterval(test, std::move(lows), std::move(highs));
    return test;
}

}  // namespace legwork
