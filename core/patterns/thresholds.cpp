// SPDX-License-Identifier: GPL-3.0-or-later
#include "legwork/rules.h"

#include "legwork/diary.h"

#include <algorithm>

namespace legwork {

const Threshold hardRun{"rpe", "Effort from which a run is hard", 7, 6, 8};

double thresholdOf(const Rule& rule, std::string_view key, const Diary& diary) {
    const auto& changed = diary.runner().thresholds;
    const auto own = changed.empty() ? changed.end() : changed.find(std::string{rule.id}.append(".").append(key));
    if (own != changed.end()) return own->second;
    return std::ranges::find(rule.thresholds, key, &Threshold::key)->standard;
}

const Threshold* findThreshold(std::string_view name) {
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

}  // namespace legwork
