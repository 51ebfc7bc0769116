// SPDX-License-Identifier: GPL-3.0-or-later
// Diaries at random, within the limits of every field and with blanks: what rules have to live with.
#pragma once

#include "story.h"

#include <random>

namespace legwork::story {

/// Days 0 to `days` − 1, a run on about every second. Each field is blank with the probability `blank`.
Story withGaps(unsigned seed, int days, double blank = 1.0 / 3);

}  // namespace legwork::story
