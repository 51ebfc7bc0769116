// SPDX-License-Identifier: GPL-3.0-or-later
#include "check_rules.h"

#include "legwork/rules.h"

#include <fmt/format.h>

namespace legwork {
namespace {

constexpr auto keptWords = "“{}” is not known here; it was kept and changes nothing.";

void checkThresholds(Runner& runner, const Complaints& complaints) {
    std::erase_if(runner.thresholds, [&](const auto& set) {
        const auto& [name, value] = set;
        const Threshold* threshold = findThreshold(name);
        if (!threshold) complaints.note(0, "thresholds", fmt::format(keptWords, name));
        if (!threshold || (value >= threshold->least && value <= threshold->most)) return false;
        complaints.refuse(0, "thresholds", fmt::format("“{}” goes from {} to {}.", name, threshold->least, threshold->most));
        return true;
    });
}

/// The parts of urgent-signs share their id.
bool isKnown(std::string_view rule) { return findRule(rule) || findRule(rule, 'a'); }

void checkName(std::string_view key, const std::string& rule, const Complaints& complaints) {
    if (!isKnown(rule)) complaints.note(0, key, fmt::format(keptWords, rule));
}

}  // namespace

void checkRules(Runner& runner, const Complaints& complaints) {
    checkThresholds(runner, complaints);
    for (const auto& rule : runner.rules_on) checkName("rules_on", rule, complaints);
    for (const auto& rule : runner.rules_off) checkName("rules_off", rule, complaints);
    for (const auto& mute : runner.mutes) checkName("mutes", mute.rule, complaints);
}

}  // namespace legwork
