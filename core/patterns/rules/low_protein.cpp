// SPDX-License-Identifier: GPL-3.0-or-later
// R27: little protein on the days whose food is all in (Thomas 2016). Which days and which weight: settled A35, A126.
#include "low_protein.h"

#include "../../measures/food.h"
#include "../wording.h"

namespace legwork {
namespace {

constexpr Threshold thresholds[] = {
    {"g_per_kg", "Protein, grams a kilogram a day", 1.2, 0.8, 1.8},
};
constexpr RuleNumber numbers[] = {
    {"g_per_kg", "Protein, grams a kilogram a day", Measure::plain, "g_per_kg"},
    {"days", "Days with all food logged"}, {"mass_kg", "Weight", Measure::mass},
};
constexpr std::string_view reads[] = {
    "days.protein_g", "days.food_complete", "days.mass_kg", "runs.mass_before_kg", "runner.mass_kg", "runner.mass_day",
};
constexpr double secondBand = 0.8;  // what is advised for anybody; the band is ours

Verdict judgeDay(const Case& c) {
    const FoodWeek week = foodWeek(c.diary(), c.day, protein);
    Verdict verdict = conclude(below(week.gPerKg, c.threshold("g_per_kg")), below(week.gPerKg, secondBand).isYes() ? 2 : 1);
    verdict.numbers = known({{"g_per_kg", week.knownGPerKg()}, {"days", week.days}, {"mass_kg", week.mass_kg}});
    return verdict;
}

constexpr Judge judge{.day = judgeDay};

std::string say(const Finding& finding, const Diary& diary) {
    const Words words(diary);
    const auto perKg = finding.number("g_per_kg");
    const auto amount = perKg ? fmt::format("about {} g of protein a kilogram", words.number(*perKg, 1))
                              : fmt::format("about {} g of protein", words.number(*foodWeek(diary, finding.day, protein).mean_g));
    return fmt::format("You ate {} a day over {} full days; 1.2 to 2.0 g a kilogram is the usual advice for athletes.", amount,
                       words.number(*finding.number("days")));
}

}  // namespace

extern const Rule lowProtein;
Verdict ateLittleProtein(const Case& c) { return judgeDay(c.as(lowProtein)); }

const Rule lowProtein{
    .number = 27,
    .id = "low-protein",
    .title = "Little protein",
    .lane = Lane::food,
    .grade = Grade::some,
    .evidence = "Guidance for athletes is 1.2 to 2.0 g a kilogram a day, and in trials of strength training more protein helped strength "
                "and muscle. The source article expects less soreness from it, which those trials did not find.",
    .source = "Thomas 2016, doi:10.1016/j.jand.2015.12.006; Morton 2018, doi:10.1136/bjsports-2017-097608; "
              "review of protein around exercise 2023, doi:10.1038/s41430-022-01250-y",
    .clears = "A mean of 1.2 g a kilogram a day or more over your full days.",
    .advice = "Add a food rich in protein to each meal. With kidney disease, ask a doctor first.",
    .thresholds = thresholds,
    .numbers = numbers,
    .reads = reads,
    .say = say,
    .judge = &judge,
};

}  // namespace legwork
