// SPDX-License-Identifier: GPL-3.0-or-later
#include "check_thresholds.h"

#include "legwork/rules.h"

#include <algorithm>
#include <fmt/format.h>

namespace legwork {
namespace {

constexpr Threshold hardRun{"rpe", "Effort from which a run is hard", 7, 6, 8};  // of all rules (settled A29)

const Threshold* find(std::string_view name) {
    const auto dot = name.rfind('.');
    if (dot == name.npos) return nullptr;
    const auto id = name.substr(0, dot), key = name.substr(dot + 1);
    if (id == "hard" && key == hardRun.key) return &hardRun;
    for (const Rule* rule : rules()) {
        const auto found = std::ranges::find(rule->thresholds, key, &Threshold::key);
        if (rule->id == id && found != rule->thresholds.end()) return &*found;
    }
    return nullptr;
}

}  // namespace

void checkThresholds(Runner& runner, const Complaints& complaints) {
    std::erase_if(runner.thresholds, [&](const auto& set) {
        const auto& [name, value] = set;
        const Threshold* threshold = find(name);
        if (!threshold) complaints.note(0, "thresholds", fmt::format("“{}” is not known here; it was kept and changes nothing.", name));
        if (!threshold || (value >= threshold->least && value <= threshold->most)) return false;
        complaints.refuse(0, "thresholds", fmt::format("“{}” goes from {} to {}.", name, threshold->least, threshold->most));
        return true;
    });
}

}  // namespace legwork
