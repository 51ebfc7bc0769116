// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a rest day had an easy walk, ride or swim (settled A129).
#pragma once

#include "answer.h"
#include "legwork/diary.h"

namespace legwork {

/// One activity of 10 to 45 min at effort 3 at the most. No row says nothing, unless the runner said that there was none.
Answer movedEasily(const DayLog& log);

}  // namespace legwork
