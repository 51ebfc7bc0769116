// SPDX-License-Identifier: GPL-3.0-or-later
// R28: little carbohydrate on the days whose food is all in, for the running of the week (Thomas 2016). Which days, which
// weight, which weeks: settled A35, A126, A127.
#include "../../measures/distance.h"
#include "../../measures/food.h"
#include "../judge.h"
#include "../wording.h"

namespace legwork {
namespace {

constexpr Threshold thresholds[] = {
    {"g_per_kg", "Carbohydrate, grams a kilogram a day", 3, 2, 6},
};
constexpr RuleNumber numbers[] = {
    {"g_per_kg", "Carbohydrate, grams a kilogram a day", Measure::plain, "g_per_kg"}, {"days", "Days with all food logged"},
    {"mass_kg", "Weight", Measure::mass}, {"running_s", "Running in seven days", Measure::duration},
};
constexpr std::string_view reads[] = {
    "days.carbohydrate_g", "days.food_complete", "days.mass_kg", "days.rest_day", "runs.duration_s", "runs.mass_before_kg",
    "runner.mass_kg", "runner.mass_day",
};
constexpr double muchRunning_s = 18'000, enoughForMuch = 5;  // Thomas 2016: 3–5 for light training, 5–7 for moderate

Verdict judgeDay(const Case& c) {
    const FoodWeek week = foodWeek(c.diary(), c.day, carbohydrate);
    const Quantity running = runningTimeIn(c.facts, {c.day - 6, c.day});
    const Answer isLittleForMuch = both(below(week.gPerKg, enoughForMuch), atLeast(running, muchRunning_s));
    Verdict verdict = conclude(either(below(week.gPerKg, c.threshold("g_per_kg")), isLittleForMuch), 1);
    verdict.numbers = known({{"g_per_kg", week.knownGPerKg()},
                             {"days", week.days},
                             {"mass_kg", week.mass_kg},
                             {"running_s", running.isKnown() ? Number{running.least} : Number{}}});
    return verdict;
}

constexpr Judge judge{.day = judgeDay};

std::string say(const Finding& finding, const Diary& diary) {
    const Words words(diary);
    const auto perKg = finding.number("g_per_kg"), running_s = finding.number("running_s");
    const auto amount = perKg ? fmt::format("about {} g of carbohydrate a kilogram", words.number(*perKg, 1))
                              : fmt::format("about {} g of carbohydrate", words.number(*foodWeek(diary, finding.day, carbohydrate).mean_g));
    return fmt::format("You ate {} a day over {} full days{}.", amount, words.number(*finding.number("days")),
                       running_s ? fmt::format(", in a week with {} of running", words.duration(*running_s)) : "");
}

}  // namespace

extern const Rule lowCarbohydrate{
    .number = 28,
    .id = "low-carbohydrate",
    .title = "Little carbohydrate",
    .lane = Lane::food,
    .grade = Grade::some,
    .evidence = "Guidance for athletes is 3 to 5 g a kilogram a day in light training and 5 to 7 in moderate, for the sake of performance. "
                "The source article links too little of it to sore legs; no trial on pain was found.",
    .source = "Thomas 2016, doi:10.1016/j.jand.2015.12.006",
    .clears = "A mean of 3 g a kilogram a day or more, or 5 in a week with 5 hours of running.",
    .advice = "Put carbohydrate around your long and hard runs.",
    .thresholds = thresholds,
    .numbers = numbers,
    .reads = reads,
    .say = say,
    .judge = &judge,
};

}  // namespace legwork
