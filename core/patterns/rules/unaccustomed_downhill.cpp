// SPDX-License-Identifier: GPL-3.0-or-later
// R5: more descent than in the six weeks before, the best supported source of delayed soreness (Schwane 1983).
// Treadmills, bounds and levels: settled A75–A78.
#include "../../statistics/median.h"
#include "../judge.h"
#include "../wording.h"

#include <algorithm>
#include <boost/container/small_vector.hpp>

namespace legwork {
namespace {

constexpr Threshold thresholds[] = {
    {"descent_m", "Least descent that counts", 150, 80, 400, Measure::climb},
    {"ratio", "Descent, times your most in 6 weeks", 1.5, 1.2, 3},
};
constexpr RuleNumber numbers[] = {
    {"descent_m", "Descent", Measure::climb, "descent_m"}, {"highest_m", "Most descent before", Measure::climb},
    {"ratio", "Times the most before", Measure::plain, "ratio"}, {"m_per_km", "Descent a kilometre", Measure::climb},
    {"usual_m_per_km", "Usual descent a kilometre", Measure::climb},
};
constexpr std::string_view reads[] = {
    "runs.descent_m", "runs.place", "runs.distance_m", "runs.rpe",
};
constexpr double secondBand = 3, steeper_m_per_km = 15, steepEffort = 6;  // ours
constexpr int windowDays = 42;
constexpr std::size_t fewestForUsual = 3;
constexpr double mostDescent_m = 20'000;

bool isTreadmill(const Run& run) { return run.place == Place::treadmill; }

Number metresPerKm(const Run& run) {
    if (!run.descent_m || !run.distance_m || *run.distance_m <= 0) return {};
    return *run.descent_m / (*run.distance_m / 1'000);
}

struct Before {
    Number highest;
    bool complete = true, anyRun = false;
    boost::container::small_vector<double, 64> steepness;  // of the runs with descent and distance

    void consider(const Run& run) {
        anyRun = true;
        const Number descent = isTreadmill(run) ? run.descent_m.value_or(0) : run.descent_m;
        if (descent) highest = std::max(highest.value_or(0), *descent);
        else complete = false;
        if (const Number steep = metresPerKm(run)) steepness.push_back(*steep);
    }
    Number usualSteepness() {
        if (steepness.size() < fewestForUsual) return {};
        return median({steepness.data(), steepness.size()});
    }
};

/// A blank descent before hides how much the legs are used to; it cannot make this run unusual.
Answer isUnusual(const Case& c, const Quantity& descent, const Before& before) {
    const Answer much = both(atLeast(descent, c.threshold("descent_m")), above(descent, c.threshold("ratio") * before.highest.value_or(0)));
    return much.isNo() || before.complete ? much : both(Answer::unknown({"descent_m"}), much);
}

bool isSteepAndHard(const Run& run, const Number& usual) {
    const Number steep = metresPerKm(run);
    return steep && usual && isAtLeast(*steep - *usual, steeper_m_per_km) && run.rpe && isAtLeast(*run.rpe, steepEffort);
}

int level(const Run& run, const Number& highest, const Number& usual) {
    const bool farAbove = run.descent_m && highest.value_or(0) > 0 && isAbove(*run.descent_m, secondBand * *highest);
    return farAbove || isSteepAndHard(run, usual) ? 2 : 1;
}

Verdict judgeRun(const Case& c, const Run& run) {
    Before before;
    eachRun(c.diary(), {c.day - windowDays, c.day - 1}, [&](const Run& earlierRun) { before.consider(earlierRun); });
    const bool isFlat = isTreadmill(run) && run.descent_m.value_or(0) <= 0;
    const auto reason = isFlat ? "A treadmill run without descent." : "There is no run in the six weeks before to compare with.";
    const Number usual = before.usualSteepness(), highest = before.highest;
    Verdict verdict = conclude(Answer::of(!isFlat && before.anyRun), reason,
                               isUnusual(c, Quantity::of(run.descent_m, "descent_m", 0, mostDescent_m), before), level(run, highest, usual));
    verdict.numbers = known({{"descent_m", run.descent_m},
                             {"highest_m", highest},
                             {"ratio", run.descent_m && highest.value_or(0) > 0 ? *run.descent_m / *highest : Number{}},
                             {"m_per_km", metresPerKm(run)},
                             {"usual_m_per_km", usual}});
    return verdict;
}

constexpr Judge judge{.run = judgeRun};

std::string say(const Finding& finding, const Diary& diary) {
    const Words words(diary);
    return fmt::format("{} of descent, after at most {} in the six weeks before: going downhill unaccustomed often goes with soreness "
                       "one to three days later.",
                       words.climb(*finding.number("descent_m")), words.climb(*finding.number("highest_m")));
}

}  // namespace

extern const Rule unaccustomedDownhill{
    .number = 5,
    .id = "unaccustomed-downhill",
    .title = "More downhill than your legs are used to",
    .lane = Lane::effort,
    .grade = Grade::consistent,
    .evidence = "In trials downhill running brought soreness in the days after while level running did not, most in the legs least "
                "used to it. Earlier downhill runs are the best supported protection; how many metres it takes was not measured.",
    .source = "Schwane 1983, doi:10.1080/00913847.1983.11708485; Bontemps 2020, doi:10.1007/s40279-020-01355-z",
    .clears = "Descent within one and a half times the most of your last six weeks.",
    .advice = "Build descent up little by little; the first hilly run makes the next ones easier on your legs.",
    .thresholds = thresholds,
    .numbers = numbers,
    .reads = reads,
    .say = say,
    .judge = &judge,
};

}  // namespace legwork
