// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner_settings.h"

#include <algorithm>
#include <fmt/format.h>

namespace legwork {
namespace {

using Problem = std::optional<FieldProblem>;

constexpr int latestDayStart_min = 12 * 60;

Problem setDayStart(Runner& runner, std::string_view word) {
    const auto minutes = parseClock(word);
    if (!minutes || *minutes > latestDayStart_min) return FieldProblem{"The day starts at a time from 00:00 to 12:00."};
    runner.day_start_min = *minutes;
    return {};
}

Problem setUnits(Runner& runner, std::string_view word) {
    const auto found = std::ranges::find(tokens<Units>(), word, &Token::token);
    if (found == tokens<Units>().end()) return FieldProblem{"The units are metric or imperial."};
    runner.units = static_cast<Units>(found - tokens<Units>().begin());
    return {};
}

Problem setLanguage(Runner& runner, std::string_view word) {
    runner.language = word;
    return {};
}

Problem setCheckIn(Runner& runner, std::string_view word) {
    if (word != "yes" && word != "no") return FieldProblem{fmt::format("“{}” is neither yes nor no.", word)};
    runner.check_in_implies_no_run = word == "yes";
    return {};
}

}  // namespace

std::span<const RunnerSetting> runnerSettings() {
    static constexpr RunnerSetting all[] = {
        {"day_start", [](const Runner& runner) { return clockText(runner.day_start_min); }, setDayStart},
        {"units", [](const Runner& runner) { return std::string{token(runner.units)}; }, setUnits},
        {"language", [](const Runner& runner) { return runner.language; }, setLanguage},
        {"check_in_implies_no_run", [](const Runner& runner) { return std::string{runner.check_in_implies_no_run ? "yes" : "no"}; }, setCheckIn},
    };
    return all;
}

}  // namespace legwork
