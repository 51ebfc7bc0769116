// SPDX-License-Identifier: GPL-3.0-or-later
// Many tests at once.
#pragma once

#include <span>
#include <vector>

namespace legwork {

/// For each p the share of false finds among all that are at least as clear: Benjamini & Hochberg 1995, in the order of
/// `p`; as R's p.adjust(p, "BH").
std::vector<double> benjaminiHochberg(std::span<const double> p);

}  // namespace legwork
