// SPDX-License-Identifier: GPL-3.0-or-later
#include "check_thresholds.h"

#include "legwork/rules.h"

#include <fmt/format.h>

namespace legwork {
void checkThresholds(Runner& runner, const Complaints& complaints) {
    std::erase_if(runner.thresholds, [&](const auto& set) {
        const auto& [name, value] = set;
        const Threshold* threshold = findThreshold(name);
        if (!threshold) complaints.note(0, "thresholds", fmt::format("“{}” is not known here; it was kept and changes nothing.", name));
        if (!threshold || (value >= threshold->least && value <= threshold->most)) return false;
        complaints.refuse(0, "thresholds", fmt::format("“{}” goes from {} to {}.", name, threshold->least, threshold->most));
        return true;
    });
}

}  // namespace legwork
