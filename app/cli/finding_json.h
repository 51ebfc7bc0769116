// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "legwork/finding.h"

#include <nlohmann/json.hpp>

namespace legwork {
class Diary;
}

namespace legwork::cli {

/// The keys of a line of `flags --json`, in their order: rule, part, sites, day, run, state, level, tier, missing,
/// numbers, message.
nlohmann::ordered_json findingJson(const Finding& finding, const Diary& diary);

}  // namespace legwork::cli
