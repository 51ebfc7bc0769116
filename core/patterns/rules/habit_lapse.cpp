// SPDX-License-Identifier: GPL-3.0-or-later
// R34: a habit the runner chose that has slipped: under half of four weeks' chances, and well below the four before.
// Which chances: settled A135.
#include "../../measures/habits.h"
#include "../judge.h"
#include "../wording.h"

namespace legwork {
namespace {

constexpr Threshold thresholds[] = {
    {"share", "Share of the chances taken", 0.50, 0.30, 0.70},
};
constexpr RuleNumber numbers[] = {
    {"done", "Done in 28 days"}, {"answered", "Chances answered"}, {"prior_done", "Done in the 28 days before"},
    {"prior_answered", "Chances answered then"},
};
constexpr std::string_view reads[] = {
    "runner.habits", "runs.warmup", "runs.cooldown", "days.stretched", "runs.drank_after", "runs.ate_salty_after", "days.sleep_h",
    "days.protein_g", "days.food_complete", "days.mass_kg", "runs.mass_before_kg", "runner.mass_day", "days.no_activity", "drinks.time", "drinks.ml",
};
constexpr int days = 28, enoughAnswers = 6;
constexpr double fall = 0.30;  // of the share before, ours

struct Course {
    Chances now, before;
    Answer lapsed;
};

/// Too few answers in either of the two is no answer.
Columns blanksOf(const Case& c, const Habit& habit, const Course& course, DaySpan now, DaySpan before) {
    Columns missing;
    if (course.now.answered < enoughAnswers) missing.merge(blanksIn(habit, c.diary(), now));
    if (course.before.answered < enoughAnswers) missing.merge(blanksIn(habit, c.diary(), before));
    return missing;
}

Course courseOf(const Case& c, const Habit& habit) {
    const DaySpan now{c.day - (days - 1), c.day}, before{c.day - (2 * days - 1), c.day - days};
    Course course{chancesIn(habit, c.facts, now, c.day), chancesIn(habit, c.facts, before, c.day), {}};
    if (Columns blanks = blanksOf(c, habit, course, now, before); !blanks.empty()) course.lapsed = Answer::unknown(std::move(blanks));
    else course.lapsed = Answer::of(isBelow(course.now.share(), c.threshold("share")) && isAtLeast(course.before.share() - course.now.share(), fall));
    return course;
}

Verdict judgeDay(const Case& c) {
    Answer lapsed;
    std::optional<Course> shown;
    for (const std::string& token : c.diary().runner().habits) {
        const Habit* habit = findHabit(token);
        if (!habit) continue;
        Course course = courseOf(c, *habit);
        const bool isFirstLapse = course.lapsed.isYes() && !lapsed.isYes();
        lapsed = either(std::move(lapsed), course.lapsed);
        if (!shown || isFirstLapse) shown = std::move(course);
    }
    Verdict verdict = conclude(Answer::of(shown.has_value()), "You have not chosen a habit.", lapsed, 1);
    if (shown)
        verdict.numbers = known({{"done", shown->now.done}, {"answered", shown->now.answered},
                                 {"prior_done", shown->before.done}, {"prior_answered", shown->before.answered}});
    return verdict;
}

constexpr Judge judge{.day = judgeDay};

std::string say(const Finding& finding, const Diary& diary) {
    const Words words(diary);
    const auto number = [&](std::string_view name) { return words.number(*finding.number(name)); };
    return fmt::format("One of your habits: {} of {} chances in four weeks, after {} of {} in the four before.", number("done"), number("answered"),
                       number("prior_done"), number("prior_answered"));
}

}  // namespace

extern const Rule habitLapse{
    .number = 34,
    .id = "habit-lapse",
    .title = "A habit has slipped",
    .lane = Lane::recovery,
    .grade = Grade::weak,
    .evidence = "That what is done regularly helps more than what is done now and then is common sense in training. No study of this count "
                "and soreness was found.",
    .source = "The article this program starts from; no study",
    .clears = "Half of the chances taken over four weeks.",
    .advice = "Pick one habit and let the others rest.",
    .thresholds = thresholds,
    .numbers = numbers,
    .reads = reads,
    .say = say,
    .judge = &judge,
};

}  // namespace legwork
