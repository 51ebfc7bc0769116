// SPDX-License-Identifier: GPL-3.0-or-later
// Habits a runner chose to keep, and how often the chances were taken (settled 4 and A135).
#pragma once

#include "answer.h"
#include "legwork/diary.h"

#include <span>
#include <string_view>

namespace legwork {

struct Facts;

/// Chances of a habit that were answered, and those taken.
struct Chances {
    int answered = 0, done = 0;

    void take(YesNo answer) {
        answered += answer.has_value();
        done += answer == true;
    }
    void add(const Chances& more) {
        answered += more.answered;
        done += more.done;
    }
    double share() const { return static_cast<double>(done) / answered; }
};

struct Habit {
    std::string_view token;  // in runner.json
    std::string_view label;
    Column reads;  // the column its answers stand in
    // adds those of a day, from what was logged up to `asOf`
    void (*look)(const Facts& facts, Day day, Day asOf, Chances& chances);
    Columns (*blanks)(const Diary& diary, DaySpan span) = nullptr;  // where that column alone does not answer it
};

std::span<const Habit> habits();
/// Null for a token that nothing here has.
const Habit* findHabit(std::string_view token);
/// From this many days after a day on, nothing more is logged that belongs to its chances: drinks after a run of two days.
constexpr int chancesSettleAfter = 3;
Chances chancesIn(const Habit& habit, const Facts& facts, DaySpan span, Day asOf);
/// The columns that keep chances of the span from being answered.
Columns blanksIn(const Habit& habit, const Diary& diary, DaySpan span);

/// How firm a habit is, 0 to 1: each answered chance draws it a tenth of the way towards 1 or 0, oldest first. A lapse
/// dents it and never takes it to 0; what is not answered, or no chance at all, leaves it.
double habitScore(std::span<const YesNo> chances);

}  // namespace legwork
