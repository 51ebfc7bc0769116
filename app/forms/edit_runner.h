// SPDX-License-Identifier: GPL-3.0-or-later
// An edit of what the journal knows of its runner.
#pragma once

#include "desk.h"
#include "legwork/rules.h"

namespace legwork {

/// Desk::edit of the runner as `change` leaves it; nothing where nothing changes.
template <class Act>
bool editRunner(Desk& desk, const QString& wording, Act change) {
    Runner runner = desk.diary()->runner();
    change(runner);
    if (runner == desk.diary()->runner()) return true;
    return desk.edit(wording, [&](Edit& edit) { edit.put(runner); });
}

/// Switches a rule on or off for this runner, one undo step.
bool turnRule(Desk& desk, const Rule& rule, bool on);

}  // namespace legwork
