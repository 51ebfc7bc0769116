// SPDX-License-Identifier: GPL-3.0-or-later
// R29: R25 and R27 flagged on the same day, also while one of the two is off (settled A128).
#include "../wording.h"
#include "low_protein.h"
#include "short_sleep.h"

namespace legwork {
namespace {

constexpr RuleNumber numbers[] = {
    {"mean7_h", "Mean of seven nights", Measure::hours}, {"g_per_kg", "Protein, grams a kilogram a day"},
};
constexpr std::string_view reads[] = {
    "days.sleep_h", "runner.birth_year", "days.protein_g", "days.food_complete", "days.mass_kg", "runs.mass_before_kg",
    "runner.mass_kg", "runner.mass_day",
};

Verdict judgeDay(const Case& c) {
    const Verdict sleep = sleptShort(c), protein = ateLittleProtein(c);
    Verdict verdict = conclude(both(answerOf(sleep), answerOf(protein)), 1);
    for (const Verdict* part : {&sleep, &protein})
        for (const auto& number : part->numbers)
            if (number.first == "mean7_h" || number.first == "g_per_kg") verdict.numbers.push_back(number);
    return verdict;
}

constexpr Judge judge{.day = judgeDay};

std::string say(const Finding& finding, const Diary& diary) {
    const Words words(diary);
    const auto hours = finding.number("mean7_h"), perKg = finding.number("g_per_kg");
    return fmt::format("Short nights{} came together with little protein{}.",
                       hours ? fmt::format(" ({} h on average over the last 7)", words.number(*hours, 1)) : "",
                       perKg ? fmt::format(" ({} g a kilogram a day)", words.number(*perKg, 1)) : "");
}

}  // namespace

extern const Rule lowProteinAndShortSleep{
    .number = 29,
    .id = "low-protein-and-short-sleep",
    .title = "Short nights and little protein",
    .lane = Lane::food,
    .grade = Grade::weak,
    .evidence = "The source article ties sore legs to this pair; no study of the two together was found. By itself short sleep went with "
                "more injuries and pain; protein helped strength in trials, but not soreness.",
    .source = "Johnston 2020, doi:10.1016/j.jsams.2019.10.013; review of protein around exercise 2023, doi:10.1038/s41430-022-01250-y",
    .clears = "Longer nights or more protein, whichever of the two comes first.",
    .advice = "Start with sleep.",
    .thresholds = {},
    .numbers = numbers,
    .reads = reads,
    .say = say,
    .judge = &judge,
};

}  // namespace legwork
