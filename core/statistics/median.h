// SPDX-License-Identifier: GPL-3.0-or-later
// The middle of a set of numbers.
#pragma once

#include <span>

namespace legwork {

/// The mean of the middle two where there is an even count. Reorders `values`, of which there has to be one.
double median(std::span<double> values);

}  // namespace legwork
