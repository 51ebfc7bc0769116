// SPDX-License-Identifier: GPL-3.0-or-later
#include "habit_words.h"

namespace legwork {
namespace {

// In the order of TriedHabit.
constexpr HabitWords all[] = {
    {.name = "a warm-up",
     .askWith = "Warm up before today's run: five minutes or more of easy jogging, leg swings and ankle circles.",
     .askWithout = "No warm-up before today's run. Begin it slowly, and keep fast running for another day.",
     .kept = "Logged: a warm-up.",
     .left = "Logged: no warm-up.",
     .blank = "Whether you warmed up is not logged.",
     .noChance = "No run is logged on this day. Without one nothing is asked.",
     .days = "days with a run"},
    {.name = "electrolytes",
     .askWith = "On today's run take a drink with electrolytes, or something salty. Drink to thirst.",
     .askWithout = "On today's run drink plain water, to thirst, and eat nothing salty.",
     .kept = "Logged: electrolytes or salt on the run.",
     .left = "Logged: neither electrolytes nor salt on the run.",
     .blank = "What you drank and ate on the run is not all logged.",
     .noChance = "No run is logged on this day. Without one nothing is asked.",
     .days = "days with a run"},
    {.name = "an hour more sleep",
     .askWith = "Tonight go to bed an hour earlier than usual.",
     .askWithout = "Tonight sleep as you usually do.",
     .kept = "Logged for last night: clearly more than your usual hours.",
     .left = "Logged for last night: about your usual hours, or less.",
     .blank = "How long you slept last night is not logged.",
     .noChance = "Last night does not count yet.",
     .days = "nights"},
};

}  // namespace

const HabitWords& wordsOf(TriedHabit habit) { return all[static_cast<std::size_t>(habit)]; }

}  // namespace legwork
