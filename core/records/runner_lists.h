// SPDX-License-Identifier: GPL-3.0-or-later
// The runner's answers that are lists, as JSON: the journal keeps each in a column of its own, the exchange folder under
// a key of runner.json, both in this shape (settled.md 5).
#pragma once

#include "legwork/field.h"

#include <nlohmann/json_fwd.hpp>

namespace legwork {

struct RunnerList {
    std::string_view column;
    nlohmann::json (*get)(const Runner&);
    /// Takes the list over, null as an empty one. Where the shape is another, the runner stays as it was.
    std::optional<FieldProblem> (*set)(Runner&, const nlohmann::json&);
    bool (*isEmpty)(const Runner&);
};

/// thresholds {key: number}, rules_on, rules_off, habits [text], mutes [{rule, until}],
/// complete_spans [{first_day, last_day, source}], acknowledged [{rule, part, day, tier, sites}],
/// experiments [{habit, first_day, block_days, blocks, seed, ended}].
std::span<const RunnerList> runnerLists();

}  // namespace legwork
