// SPDX-License-Identifier: GPL-3.0-or-later
#include "legwork/standing.h"

#include "facts.h"
#include "habits.h"
#include "ostrc.h"
#include "wellness.h"

#include <algorithm>

namespace legwork {
namespace {

constexpr int recentDays = 14, baselineDays = 56, enoughBaseline = 14;  // settled A120
constexpr int fourWeeks = 28;                                           // settled A135
// 0.9^n of a chance is left after n more: half a year is as good as all.
constexpr int scoredDays = 182;

double scoreOf(const Habit& habit, const Facts& facts, DaySpan span) {
    std::vector<YesNo> chances;
    for (Day day = span.first; day <= span.last; ++day) {
        Chances ofDay;
        habit.look(facts, day, span.last, ofDay);
        chances.insert(chances.end(), static_cast<std::size_t>(ofDay.done), true);
        chances.insert(chances.end(), static_cast<std::size_t>(ofDay.answered - ofDay.done), false);
    }
    return habitScore(chances);
}

}  // namespace

std::optional<WellnessStanding> wellnessStanding(const Diary& diary, Day day) {
    const auto& entry = diary.on(day).entry;
    const Number sum = entry ? hooperSum(*entry) : std::nullopt;
    if (!sum) return {};
    const auto before = hooperDays(diary, {day - (recentDays + baselineDays - 1), day - recentDays});
    WellnessStanding standing{*sum, before.days, {}, {}};
    if (before.days >= enoughBaseline) standing.mean = before.mean, standing.sd = before.sd;
    return standing;
}

ProblemStanding problemStanding(const WeeklyCheck& check) { return {severity(check), isSubstantial(check)}; }

std::vector<HabitName> habitNames() {
    std::vector<HabitName> names;
    for (const Habit& habit : habits()) names.push_back({habit.token, habit.label});
    return names;
}

std::vector<HabitStanding> habitStandings(const Diary& diary, Day day) {
    std::vector<HabitStanding> standings;
    if (diary.runner().habits.empty()) return standings;
    const DaySpan scored{day - (scoredDays - 1), day};
    const Facts facts(diary, scored, day);
    for (const std::string& token : diary.runner().habits) {
        const Habit* habit = findHabit(token);
        if (!habit) continue;
        const Chances late = chancesIn(*habit, facts, {day - (fourWeeks - 1), day}, day);
        standings.push_back({{habit->token, habit->label}, scoreOf(*habit, facts, scored), late.answered, late.done});
    }
    return standings;
}

}  // namespace legwork
