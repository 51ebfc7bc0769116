// SPDX-License-Identifier: GPL-3.0-or-later
// Habits come together: which of several patterns stands by itself (settled B30).
#pragma once

#include "legwork/association.h"
#include "rows.h"

namespace legwork {

struct Contender {
    Association* said;
    const std::vector<Row>* complete;
};

/// Labels the one with the largest effect, and each other that keeps its sign and half its size when held beside it; the
/// rest keep "No clear pattern" with a note.
void standBesideStrongest(const std::vector<Contender>& contenders);

}  // namespace legwork
