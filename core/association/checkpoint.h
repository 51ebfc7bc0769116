// SPDX-License-Identifier: GPL-3.0-or-later
// The days on which patterns are looked at: not at each entry, so that a label does not come and go (settled B21, B23).
#pragma once

#include "legwork/diary.h"

namespace legwork {

/// The newest of the Sundays four weeks apart, counted from 4 January 1970, up to `today`; where nothing was logged before
/// it, the last logged day up to `today`, or `today` itself in an empty journal.
Day newestCheckpoint(const Diary& diary, Day today);

}  // namespace legwork
