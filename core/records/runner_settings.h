// SPDX-License-Identifier: GPL-3.0-or-later
// The runner's answers that always hold something, as the words they have in journal and exchange folder.
#pragma once

#include "legwork/field.h"

namespace legwork {

struct RunnerSetting {
    std::string_view column;
    std::string (*get)(const Runner&);
    /// Where the word is none of the setting's, the runner stays as it was.
    std::optional<FieldProblem> (*set)(Runner&, std::string_view word);
};

/// day_start "04:00", units, language, check_in_implies_no_run yes|no.
std::span<const RunnerSetting> runnerSettings();

}  // namespace legwork
