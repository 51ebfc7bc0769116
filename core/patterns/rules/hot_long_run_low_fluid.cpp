// SPDX-License-Identifier: GPL-3.0-or-later
// R12: long, hot, and little to drink. Less than 0.4 litres an hour, or a projected loss of 2 % of body mass where the
// runner's own sweat rate is known (Sawka 2007). Bounds and levels: settled A32, A35, A95–A98.
#include "hot_long_run_low_fluid.h"

#include "../../measures/fluid_balance.h"
#include "../../measures/heat.h"
#include "../wording.h"

namespace legwork {
namespace {

constexpr Threshold thresholds[] = {
    {"duration_s", "Shortest long run", 3'600, 2'700, 7'200, Measure::duration},
    {"heat_index_c", "Heat index that is hot", 27, 24, 32, Measure::temperature},
    {"wbgt_c", "Measured WBGT that is hot", 23, 18, 28, Measure::temperature},
    {"l_per_h", "Least drink, litres an hour", 0.4, 0.2, 0.8},
};
constexpr RuleNumber numbers[] = {
    {"fluid_l_per_h", "Litres drunk an hour", Measure::plain, "l_per_h"},
    {"heat_index_c", "Felt like", Measure::temperature, "heat_index_c"},
    {"wbgt_c", "Wet bulb globe temperature", Measure::temperature, "wbgt_c"},
    {"sweat_l_per_h", "Litres you usually sweat an hour"}, {"loss_pct", "Loss to be expected", Measure::percent},
};
constexpr std::string_view reads[] = {
    "runs.duration_s", "runs.temp_c", "runs.humidity_pct", "runs.wbgt_c", "runs.fluid_ml", "runs.urine_ml", "runs.mass_before_kg",
    "runs.mass_after_kg", "days.mass_kg", "runner.mass_kg", "runner.mass_day",
};
constexpr double muchLoss_pct = 2, secondBand_pct = 3;  // Sawka 2007: aim for less than 2 %
constexpr double blackFlag_c = 28;                      // WBGT at which the races' flag turns black
constexpr double mostDuration_s = 172'800, mostFluid_ml = 10'000;

/// Litres an hour that this runner sweats at such a temperature, and the mass it is lost from; both or nothing.
struct Sweat {
    double l_per_h, mass_kg;
};
std::optional<Sweat> usualSweat(const Case& c, const Run& run) {
    const Number rate = usualSweatRate(c.facts, c.day, run);
    const Number mass = rate ? bodyMass(c.diary(), c.day, run) : Number{};
    if (!mass) return {};
    return Sweat{*rate, *mass};
}

Quantity duration(const Run& run) { return Quantity::of(run.duration_s, "duration_s", 0, mostDuration_s); }
Quantity fluid(const Run& run) { return Quantity::of(run.fluid_ml, "fluid_ml", 0, mostFluid_ml); }

/// Loss in per cent of body mass: most over the longest time with the least to drink.
Quantity projectedLoss(const Run& run, const Sweat& sweat) {
    const Quantity time = duration(run), drunk = fluid(run);
    const auto loss = [&](double seconds, double ml) { return (sweat.l_per_h * seconds / 3'600 - ml / 1'000) / sweat.mass_kg * 100; };
    Columns missing = time.missing;
    missing.merge(drunk.missing);
    const double a = loss(time.least, drunk.most), b = loss(time.most, drunk.least);
    return sweat.l_per_h < 0 ? Quantity::between(loss(time.most, drunk.most), loss(time.least, drunk.least), missing)
                             : Quantity::between(a, b, missing);
}

/// Drink below a rate; compared as products where time or drink is blank.
Answer isBelowRate(const Run& run, double l_per_h) {
    if (const Number rate = fluidPerHour(run)) return Answer::of(isBelow(*rate, l_per_h));
    const Quantity time = duration(run), drunk = fluid(run);
    const double mlPerSecond = l_per_h * 1'000 / 3'600;
    if (isBelow(drunk.most, mlPerSecond * time.least)) return Answer::of(true);
    if (!isBelow(drunk.least, mlPerSecond * time.most)) return Answer::of(false);
    Columns missing = time.missing;
    missing.merge(drunk.missing);
    return Answer::unknown(missing);
}

int level(const Run& run, const std::optional<Quantity>& loss) {
    const Number change = massChangePct(run);
    return (loss && atLeast(*loss, secondBand_pct).isYes()) || (change && isAtMost(*change, -secondBand_pct)) ||
                   (run.wbgt_c && isAbove(*run.wbgt_c, blackFlag_c))
               ? 2
               : 1;
}

Verdict judgeRun(const Case& c, const Run& run) {
    const auto sweat = usualSweat(c, run);
    const auto loss = sweat ? std::optional{projectedLoss(run, *sweat)} : std::nullopt;
    const Answer isLow = loss ? atLeast(*loss, muchLoss_pct) : isBelowRate(run, c.threshold("l_per_h"));
    Verdict verdict = conclude(atLeast(duration(run), c.threshold("duration_s")), "This run was too short for drinking to matter here.",
                               both(isHot(c, run), isLow), level(run, loss));
    verdict.numbers = known({{"heat_index_c", heatIndex(run)},
                             {"wbgt_c", run.wbgt_c},
                             {"fluid_l_per_h", fluidPerHour(run)},
                             {"sweat_l_per_h", sweat ? Number{sweat->l_per_h} : Number{}},
                             {"loss_pct", loss && loss->isKnown() ? Number{loss->least} : Number{}}});
    return verdict;
}

constexpr Judge judge{.run = judgeRun};

std::string heatWords(const Run& run, const Finding& finding, const Words& words) {
    if (run.wbgt_c) return fmt::format("a measured WBGT of {}", words.temperature(*run.wbgt_c));
    if (const auto index = finding.number("heat_index_c"))
        return fmt::format("{} that felt like about {} (WBGT estimate {})", words.temperature(*run.temp_c), words.temperature(*index),
                           words.temperature(estimatedWbgt(*run.temp_c, *run.humidity_pct)));
    return words.temperature(*run.temp_c);
}

std::string say(const Finding& finding, const Diary& diary) {
    const Words words(diary);
    const Run& run = runOf(finding, diary);
    const auto drunk = run.fluid_ml ? " with " + words.volume(*run.fluid_ml) + " to drink" : std::string{};
    auto text = fmt::format("You ran {} at {}{}.", words.duration(*run.duration_s), heatWords(run, finding, words), drunk);
    if (const auto loss = finding.number("loss_pct"))
        text += fmt::format(" By your own sweat rate that is a loss of about {} % of your weight.", words.number(*loss, 1));
    else if (const auto rate = finding.number("fluid_l_per_h"))
        text += fmt::format(" That is {} an hour.", words.volume(*rate * 1'000));
    return text;
}

}  // namespace

Answer isHot(const Case& c, const Run& run) {
    const Case heat = c.as(hotLongRunLowFluid);
    return isHot(run, HeatLimits{heat.threshold("heat_index_c"), heat.threshold("wbgt_c")});
}

const Rule hotLongRunLowFluid{
    .number = 12,
    .id = "hot-long-run-low-fluid",
    .title = "Long, hot and little to drink",
    .lane = Lane::fluids,
    .grade = Grade::consistent,
    .evidence = "Guidelines agree that losing more than about 2 % of body mass in the heat costs performance. For soreness there is one "
                "small trial (10 people) with more leg pain after losing 3.3 % while hot, and for cramp studies disagree.",
    .source = "Sawka 2007, doi:10.1249/mss.0b013e31802ca597; Cleary 2005, J Athl Train 40:288",
    .clears = "More to drink on the next long run in the heat, or a cooler hour for it.",
    .advice = "Carry something to drink, drink to thirst and slow down in the heat; never drink more than you sweat.",
    .thresholds = thresholds,
    .numbers = numbers,
    .reads = reads,
    .say = say,
    .judge = &judge,
};

}  // namespace legwork
