// SPDX-License-Identifier: GPL-3.0-or-later
// What can be said of values by their order alone.
#pragma once

#include <optional>
#include <span>
#include <vector>

namespace legwork {

/// From 1 on; equal values share the mean of their ranks.
std::vector<double> ranks(std::span<const double> values);

/// Of all pairs the share in which a is the greater less the share in which b is, −1 to 1: Cliff 1993. Nothing where
/// either is empty. O(n log n).
std::optional<double> cliffsDelta(std::span<const double> a, std::span<const double> b);

/// Spearman's rank correlation, of the ranks of two series of equal length; nothing where either does not vary.
std::optional<double> spearman(std::span<const double> x, std::span<const double> y);

}  // namespace legwork
