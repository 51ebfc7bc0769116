// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkpoint.h"

#include <algorithm>

namespace legwork {

Day newestCheckpoint(const Diary& diary, Day today) {
    constexpr Day firstSunday{3};
    constexpr int apart = 28;
    const int since = today - firstSunday;
    const Day sunday = today - ((since % apart) + apart) % apart;
    const auto logged = diary.days();
    if (!logged || logged->first > today) return today;
    return logged->first <= sunday ? sunday : std::min(logged->last, today);
}

}  // namespace legwork
