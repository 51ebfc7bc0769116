// SPDX-License-Identifier: GPL-3.0-or-later
// R13: lighter after a run than before it, by 2 % of body mass or more (Sawka 2007). Bands and what is not asked: settled
// A99.
#include "../../measures/fluid_balance.h"
#include "../judge.h"
#include "../wording.h"

namespace legwork {
namespace {

constexpr Threshold thresholds[] = {
    {"change_pct", "Change of weight, per cent", -2, -4, -1.5},
};
constexpr RuleNumber numbers[] = {
    {"change_pct", "Change of weight, per cent", Measure::plain, "change_pct"}, {"loss_kg", "Weight lost", Measure::mass},
};
constexpr std::string_view reads[] = {
    "runs.mass_before_kg", "runs.mass_after_kg",
};
constexpr double secondBand_pct = -3, thirdBand_pct = -4;  // McDermott 2017: 1 to 3 % is the usual range
constexpr double fuelCounts_s = 7'200;                     // from here on more of the loss is not water

int level(double change_pct) {
    if (isBelow(change_pct, thirdBand_pct)) return 3;
    return isBelow(change_pct, secondBand_pct) ? 2 : 1;
}

Verdict judgeRun(const Case& c, const Run& run) {
    const Quantity change = massChange(run);
    Verdict verdict = conclude(atMost(change, c.threshold("change_pct")), level(change.most));
    const Number logged = massChangePct(run);
    verdict.numbers = known({{"change_pct", logged}, {"loss_kg", logged ? Number{*run.mass_before_kg - *run.mass_after_kg} : Number{}}});
    return verdict;
}

constexpr Judge judge{.run = judgeRun};

std::string say(const Finding& finding, const Diary& diary) {
    const Words words(diary);
    const bool isLong = runOf(finding, diary).duration_s.value_or(0) > fuelCounts_s;
    return fmt::format("You finished {} ({} %) lighter than you started.{}", words.mass(*finding.number("loss_kg")),
                       words.number(-*finding.number("change_pct"), 1),
                       isLong ? " After more than two hours not all of that is water." : "");
}

}  // namespace

extern const Rule bodyMassDrop{
    .number = 13,
    .id = "body-mass-drop",
    .title = "Lighter after the run",
    .lane = Lane::fluids,
    .grade = Grade::consistent,
    .evidence = "Guidelines agree that performance suffers from a loss of about 2 % of body mass on, and 1 to 3 % is the usual range "
                "after a run. The source article links lost fluid to cramp, where studies disagree: in long races those with cramp had "
                "lost no more than the others, while among people treated for cramp at one large race dehydration was more common.",
    .source = "Sawka 2007, doi:10.1249/mss.0b013e31802ca597; McDermott 2017, J Athl Train 52:877; "
              "Schwellnus 2011, doi:10.1136/bjsm.2010.078535; Hoffman 2015, doi:10.1186/s40798-015-0019-7; "
              "Johnson and Connolly 2024, Int J Exerc Sci conference abstract",
    .clears = "A loss of less than 2 % over the next run.",
    .advice = "Drink with something salty over the next hours.",
    .thresholds = thresholds,
    .numbers = numbers,
    .reads = reads,
    .say = say,
    .judge = &judge,
};

}  // namespace legwork
