// SPDX-License-Identifier: GPL-3.0-or-later
// What each habit that can be tried is called, asked for and found in the records.
#pragma once

#include "legwork/tokens.h"

#include <string_view>

namespace legwork {

struct HabitWords {
    std::string_view name;  // "a warm-up", in a sentence
    std::string_view askWith, askWithout;
    std::string_view kept, left;       // what the records say
    std::string_view blank, noChance;  // that they do not, and that there was nothing to keep
    std::string_view days;             // what is counted: "days with a run"
};
const HabitWords& wordsOf(TriedHabit habit);

}  // namespace legwork
