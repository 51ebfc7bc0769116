// SPDX-License-Identifier: GPL-3.0-or-later
// Where a share of the values lies below.
#pragma once

#include <span>

namespace legwork {

/// The quantile at `share`, 0–1, interpolated between neighbours: type 7 of Hyndman & Fan 1996, the standard of R.
/// Reorders `values`, of which there has to be one.
double quantile(std::span<double> values, double share);

}  // namespace legwork
