// SPDX-License-Identifier: GPL-3.0-or-later
// R9: a hill session without exercises for the glutes. The article suggests them; one small study of them is all there is
// (Parr 2017). Which runs are hilly: settled A91.
#include "../judge.h"
#include "../wording.h"

namespace legwork {
namespace {

constexpr Threshold thresholds[] = {
    {"m_per_km", "Climb a kilometre that is hilly", 20, 12, 35, Measure::climb},
};
constexpr RuleNumber numbers[] = {
    {"m_per_km", "Climb a kilometre", Measure::climb, "m_per_km"}, {"ascent_m", "Climb", Measure::climb},
};
constexpr std::string_view reads[] = {
    "runs.warmup", "runs.kind", "runs.ascent_m", "runs.distance_m", "runs.place",
};
constexpr double leastClimb_m = 100;  // ours
constexpr double mostDistance_m = 500'000;

Columns blanksOfClimb(const Run& run) {
    Columns missing{"ascent_m"};
    if (!positive(run.distance_m)) missing.add("distance_m");
    if (!run.kind) missing.add("kind");
    if (!run.place) missing.add("place");
    return missing;
}

/// As products, since the distance may be blank.
Answer climbsEnough(const Case& c, const Run& run) {
    const Number distance = positive(run.distance_m);
    const Quantity needed = Quantity::of(distance, "distance_m", 0, mostDistance_m) * Quantity::known(c.threshold("m_per_km") / 1'000);
    return both(Answer::of(isAtLeast(*run.ascent_m, leastClimb_m)), atMost(needed, *run.ascent_m));
}

Answer isHilly(const Case& c, const Run& run) {
    if (run.kind == RunKind::hills) return Answer::of(true);
    if (!run.ascent_m) return run.place == Place::treadmill ? Answer::of(false) : Answer::unknown(blanksOfClimb(run));
    Answer climbs = climbsEnough(c, run);
    if (climbs.isUnknown() && !run.kind) climbs.missing.add("kind");
    return climbs;
}

Answer isWithoutGlutes(const Run& run) {
    return run.warmup ? Answer::of(!run.warmup->has(WarmUp::gluteActivation)) : Answer::unknown({"warmup"});
}

Verdict judgeRun(const Case& c, const Run& run) {
    const Number distance = positive(run.distance_m);
    Verdict verdict = conclude(isHilly(c, run), "This run was not hilly.", isWithoutGlutes(run), 1);
    verdict.numbers = known({{"ascent_m", run.ascent_m},
                             {"m_per_km", run.ascent_m && distance ? Number{*run.ascent_m / *distance * 1'000} : Number{}}});
    return verdict;
}

constexpr Judge judge{.run = judgeRun};

std::string say(const Finding& finding, const Diary& diary) {
    const auto ascent = finding.number("ascent_m");
    return fmt::format("You ran hills{} without exercises for the glutes first; whether they matter for soreness has not been tested.",
                       ascent ? fmt::format(" ({} up)", Words(diary).climb(*ascent)) : "");
}

}  // namespace

extern const Rule hillsNoGluteActivation{
    .number = 9,
    .id = "hills-no-glute-activation",
    .title = "Hills without glute exercises",
    .lane = Lane::warmUp,
    .grade = Grade::weak,
    .evidence = "The article suggests waking the glutes before hills; research has not tested it for soreness. In 17 rugby players such "
                "exercises changed neither muscle forces nor the forces on the ground.",
    .source = "Parr 2017, doi:10.1136/bmjsem-2017-000245",
    .clears = "Glute exercises in the warm-up of a hill session.",
    .advice = "If you like, add two sets of ten bridges or side steps.",
    .thresholds = thresholds,
    .numbers = numbers,
    .reads = reads,
    .say = say,
    .judge = &judge,
};

}  // namespace legwork
