// SPDX-License-Identifier: GPL-3.0-or-later
// What every import does with a journal: a backup unless it is empty, then everything in one undo step, or nothing.
#pragma once

#include "legwork/journal.h"
#include "legwork/progress.h"

namespace legwork {

/// Runs write(edit, n) for each n below `count`. False where `progress` stopped it, with the journal as it was.
bool inOneStep(Journal& journal, const std::string& wording, const Timestamp& now, std::size_t count,
               const std::function<void(Edit&, std::size_t)>& write, const Progress& progress);

}  // namespace legwork
