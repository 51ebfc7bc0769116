// SPDX-License-Identifier: GPL-3.0-or-later
// What an experiment showed, in whole sentences (evidence.md 4.11).
#pragma once

#include "legwork/experiment.h"

namespace legwork {

/// Fills in headline and notes from the figures.
void sayResult(ExperimentResult& result);

}  // namespace legwork
