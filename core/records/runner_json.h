// SPDX-License-Identifier: GPL-3.0-or-later
// The runner as runner.json: the plain answers from the list of fields, the settings, and the lists.
#pragma once

#include "legwork/field.h"

#include <nlohmann/json_fwd.hpp>

namespace legwork {

/// Every key, with null for what is not logged; yes and no as "yes" and "no".
nlohmann::ordered_json runnerJson(const Runner& runner);

struct RunnerProblem {
    std::string key, reason;
    bool isNote = false;  // nothing was lost: a key that is not known
};
/// Takes over what can be read and leaves the rest of `runner` as it was.
std::vector<RunnerProblem> readRunner(const nlohmann::ordered_json& object, Runner& runner);
bool isRunnerKey(std::string_view key);

}  // namespace legwork
