// SPDX-License-Identifier: GPL-3.0-or-later
// How far a coefficient would move if the same runner lived through the same months again: circular block bootstrap.
#pragma once

#include "least_squares.h"

#include <cstdint>
#include <optional>
#include <span>
#include <stop_token>
#include <string_view>
#include <vector>

namespace legwork {

/// SplitMix64 (Steele, Lea & Flood 2014): the same numbers everywhere.
struct SplitMix64 {
    std::uint64_t state;
    std::uint64_t operator()();
};
/// FNV-1a of the bytes, 64 bits.
std::uint64_t seedOf(std::string_view text);

/// The smallest b ≥ 4 with 8b³ ≥ 27n, which is 1.5·n^(1/3) rounded up (settled B17).
std::size_t blockLength(std::size_t rows);
/// The next block's first row, 0 to rows − 1 (settled B18).
std::size_t drawStart(SplitMix64& generator, std::size_t rows);

/// Coefficient of the first column in each replicate that can be solved, in the order drawn. A replicate strings blocks of
/// `length` rows together, wrapping round, up to as many rows as there are; its cost is one step a block. Empty where asked
/// to stop.
std::vector<double> blockReplicates(const DesignMatrix& columns, std::span<const double> y, std::size_t length, int replicates,
                                    std::uint64_t seed, std::stop_token stop = {});
/// The coefficient where the blocks begin at `starts`; nothing where it cannot be solved.
std::optional<double> blockReplicate(const DesignMatrix& columns, std::span<const double> y, std::size_t length,
                                     std::span<const std::size_t> starts);

struct Interval {
    double low, high;
};
/// 95 % interval round `estimate`, the coefficient of the first of the columns, of 2000 replicates: percentiles, each side
/// widened by 1.06·√(n/(n − k)) because the plain one is too narrow (evidence.md 4.5 and 4.9, settled B19). Nothing where
/// more than 5 % of the replicates cannot be solved, or where asked to stop.
std::optional<Interval> bootstrapInterval(const DesignMatrix& columns, std::span<const double> y, double estimate, std::uint64_t seed,
                                          std::stop_token stop = {});

}  // namespace legwork
