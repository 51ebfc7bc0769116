// SPDX-License-Identifier: GPL-3.0-or-later
#include "median.h"

#include <algorithm>

namespace legwork {

double median(std::span<double> values) {
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::ranges::nth_element(values, middle);
    if (values.size() % 2 == 1) return *middle;
    return (*std::max_element(values.begin(), middle) + *middle) / 2;
}

}  // namespace legwork
