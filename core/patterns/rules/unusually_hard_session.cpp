// SPDX-License-Identifier: GPL-3.0-or-later
// R4: a run whose load tops all of the month before, or an effort near the maximum after weeks without. Unaccustomed
// intensity and duration shape soreness (Cheung 2003). Bounds: settled A71–A74.
#include "../../measures/load.h"
#include "../judge.h"
#include "../wording.h"

#include <algorithm>

namespace legwork {
namespace {

constexpr Threshold thresholds[] = {
    {"ratio", "Load, times your highest in 30 days", 1.30, 1.1, 2.0},
};
constexpr RuleNumber numbers[] = {
    {"ratio", "Times the highest load before", Measure::plain, "ratio"}, {"load", "Load of this run, effort times minutes"},
    {"highest_load", "Highest load before"}, {"rpe", "Effort"},
};
constexpr std::string_view reads[] = {
    "runs.rpe", "runs.duration_s",
};
constexpr double secondBand = 2.0, nearMaximum = 9;  // ours
constexpr int loadDays = 30, effortDays = 42, enoughLoads = 5;

struct LoadsBefore {
    Number highest;
    int known = 0, runs = 0;
    Columns missing;

    void consider(const Run& run) {
        ++runs;
        if (const Number load = loggedLoad(run)) {
            ++known;
            highest = std::max(highest.value_or(0), *load);
            return;
        }
        if (!run.rpe) missing.add("rpe");
        if (!run.duration_s) missing.add("duration_s");
    }
};

LoadsBefore loadsBefore(const Case& c) {
    LoadsBefore loads;
    eachRun(c.diary(), {c.day - loadDays, c.day - 1}, [&](const Run& run) { loads.consider(run); });
    return loads;
}

Answer applies(const LoadsBefore& loads) {
    if (loads.known >= enoughLoads) return Answer::of(true);
    return loads.runs >= enoughLoads ? Answer::unknown(loads.missing) : Answer::of(false);
}

/// Only the highest that is known can clear a run; a flag needs all of them.
Answer topsLoads(const Quantity& load, const LoadsBefore& before, double ratio) {
    const Answer tops = above(load, ratio * before.highest.value_or(0));
    return tops.isNo() || before.missing.empty() ? tops : both(Answer::unknown(before.missing), tops);
}

Answer firstNearMaximum(const Case& c, const Run& run) {
    const Answer now = atLeast(Quantity::of(run.rpe, "rpe", 0, 10), nearMaximum);
    if (now.isNo()) return now;
    bool before = false, blank = false;
    eachRun(c.diary(), {c.day - effortDays, c.day - 1}, [&](const Run& earlierRun) {
        before |= earlierRun.rpe && isAtLeast(*earlierRun.rpe, nearMaximum);
        blank |= !earlierRun.rpe;
    });
    if (before) return Answer::of(false);
    return blank ? both(Answer::unknown({"rpe"}), now) : now;
}

Verdict judgeRun(const Case& c, const Run& run) {
    const LoadsBefore before = loadsBefore(c);
    const Quantity now = load(run);
    const Answer flags = either(topsLoads(now, before, c.threshold("ratio")), firstNearMaximum(c, run));
    Verdict verdict = conclude(applies(before), "Fewer than 5 runs with effort and time in the 30 days before.", flags,
                               topsLoads(now, before, secondBand).isYes() ? 2 : 1);
    const Number logged = loggedLoad(run);
    verdict.numbers = known({{"load", logged},
                             {"highest_load", before.highest},
                             {"ratio", logged && before.highest.value_or(0) > 0 ? *logged / *before.highest : Number{}},
                             {"rpe", run.rpe}});
    return verdict;
}

constexpr Judge judge{.run = judgeRun};

std::string say(const Finding& finding, const Diary& diary) {
    const Words words(diary);
    const auto load = finding.number("load"), highest = finding.number("highest_load"), rpe = finding.number("rpe");
    if (load && highest && *load > *highest)
        return fmt::format("A load of {}, after at most {} in the 30 days before: this was your hardest logged session in a while, so "
                           "soreness for one to three days would be ordinary.",
                           words.number(*load), words.number(*highest));
    return fmt::format("Effort {} of 10, the first that high in six weeks: soreness for one to three days would be ordinary.",
                       words.number(rpe.value_or(nearMaximum), 1));
}

}  // namespace

extern const Rule unusuallyHardSession{
    .number = 4,
    .id = "unusually-hard-session",
    .title = "Your hardest session in a while",
    .lane = Lane::effort,
    .grade = Grade::some,
    .evidence = "Reviews agree that exercise harder or longer than one is used to brings delayed soreness, and that a first bout "
                "protects the ones after it. How far above the usual it takes was not measured; the cut here is ours.",
    .source = "Cheung 2003, doi:10.2165/00007256-200333020-00005; Bontemps 2020, doi:10.1007/s40279-020-01355-z",
    .clears = "Sessions within reach of the hardest of your last 30 days.",
    .advice = "Keep the next days easy until soreness is 2 of 10 or less.",
    .thresholds = thresholds,
    .numbers = numbers,
    .reads = reads,
    .say = say,
    .judge = &judge,
};

}  // namespace legwork
