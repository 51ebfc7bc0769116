// SPDX-License-Identifier: GPL-3.0-or-later
// Whether two series that each remember their past go together: an exact test without random numbers.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace legwork {

/// Σ a[(i + k) mod n]·b[i] for every k from 0 to n − 1. Equal lengths. By FFT: O(n log n).
std::vector<double> circularCorrelation(std::span<const double> a, std::span<const double> b);

struct ShiftTest {
    std::size_t hits = 0, placements = 0;

    double p() const { return static_cast<double>(hits) / static_cast<double>(placements); }
};
/// Lays x, and x backwards, against y at each of the n rotations and counts where |Σ x·y| is at least as large as it
/// was, to within 1e-9. The series as it was is one of the 2n placements, so that p is never 0 (evidence.md 4.4,
/// settled B16). Residuals of equal length, not empty.
ShiftTest shiftTest(std::span<const double> x, std::span<const double> y);

}  // namespace legwork
