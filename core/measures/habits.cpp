// SPDX-License-Identifier: GPL-3.0-or-later
#include "habits.h"

#include "easy_movement.h"
#include "facts.h"
#include "fluid_balance.h"
#include "food.h"

#include <algorithm>

namespace legwork {
namespace {

constexpr double enoughSleep_h = 7, proteinAdvised_g_per_kg = 1.2, afterRun_h = 4;
constexpr double pull = 0.1;  // of one chance on the score, ours

template <class Ask>
void eachRunOf(const Facts& facts, Day day, Chances& chances, Ask ask) {
    for (const Run& run : facts.diary.on(day).runs) chances.take(ask(run));
}

template <class List>
YesNo isSome(const std::optional<List>& list) {
    return list ? YesNo{!list->isNone()} : YesNo{};
}

void warmUp(const Facts& facts, Day day, Day, Chances& chances) {
    eachRunOf(facts, day, chances, [](const Run& run) { return isSome(run.warmup); });
}
void coolDown(const Facts& facts, Day day, Day, Chances& chances) {
    eachRunOf(facts, day, chances, [](const Run& run) { return isSome(run.cooldown); });
}
void stretchAfter(const Facts& facts, Day day, Day, Chances& chances) {
    const DayLog& log = facts.diary.on(day);
    if (!log.runs.empty() && log.entry) chances.take(isSome(log.entry->stretched));
}
void drinkAfter(const Facts& facts, Day day, Day asOf, Chances& chances) {
    eachRunOf(facts, day, chances, [&](const Run& run) {
        const Answer drank = drankAfter(facts.diary, day, run, afterRun_h, asOf);
        return drank.isUnknown() ? YesNo{} : YesNo{drank.isYes()};
    });
}
void saltyAfter(const Facts& facts, Day day, Day, Chances& chances) {
    eachRunOf(facts, day, chances, [](const Run& run) { return run.ate_salty_after; });
}
void sleepEnough(const Facts& facts, Day day, Day, Chances& chances) {
    const auto& entry = facts.diary.on(day).entry;
    if (entry && entry->sleep_h) chances.take(isAtLeast(*entry->sleep_h, enoughSleep_h));
}
void enoughProtein(const Facts& facts, Day day, Day, Chances& chances) {
    const auto& entry = facts.diary.on(day).entry;
    if (!isComplete(entry, protein)) return;
    if (const Number mass = bodyMass(facts.diary, day)) chances.take(isAtLeast(*entry->protein_g / *mass, proteinAdvised_g_per_kg));
}
/// A complete day lacks a body mass, any other what would complete it.
Columns proteinBlanks(const Diary& diary, DaySpan span) {
    Columns missing;
    bool allComplete = true;
    for (Day day = span.first; day <= span.last; ++day) {
        if (isComplete(diary.on(day).entry, protein)) missing.merge(bodyMassWithin(diary, day).missing);
        else allComplete = false;
    }
    if (!allComplete) missing.merge(incompleteFor(diary, span, protein));
    return missing;
}
void easyMovement(const Facts& facts, Day day, Day, Chances& chances) {
    if (facts.kind(day) != DayKind::rest) return;
    const Answer moved = movedEasily(facts.diary.on(day));
    if (!moved.isUnknown()) chances.take(moved.isYes());
}

constexpr Habit all[] = {
    {"warm_up", "Warm-up", "warmup", warmUp},
    {"cool_down", "Cool-down", "cooldown", coolDown},
    {"stretch_after", "Stretching after the run", "stretched", stretchAfter},
    {"drink_after", "A drink after the run", "drank_after", drinkAfter},
    {"salty_after", "Something salty after the run", "ate_salty_after", saltyAfter},
    {"sleep_7h", "Seven hours of sleep", "sleep_h", sleepEnough},
    {"protein", "Enough protein", "protein_g", enoughProtein, proteinBlanks},
    {"easy_movement", "Easy movement on rest days", "no_activity", easyMovement},
};

}  // namespace

std::span<const Habit> habits() { return all; }

const Habit* findHabit(std::string_view token) {
    const auto found = std::ranges::find(all, token, &Habit::token);
    return found == std::end(all) ? nullptr : found;
}

Chances chancesIn(const Habit& habit, const Facts& facts, DaySpan span, Day asOf) {
    Chances chances;
    for (Day day = span.first; day <= span.last; ++day) {
        if (const Chances* held = asOf - day >= chancesSettleAfter ? facts.chances(habit, day) : nullptr) chances.add(*held);
        else habit.look(facts, day, asOf, chances);
    }
    return chances;
}

Columns blanksIn(const Habit& habit, const Diary& diary, DaySpan span) {
    return habit.blanks ? habit.blanks(diary, span) : Columns{habit.reads};
}

double habitScore(std::span<const YesNo> chances) {
    double score = 0;
    for (const YesNo done : chances)
        if (done) score += pull * ((*done ? 1 : 0) - score);
    return score;
}

}  // namespace legwork
