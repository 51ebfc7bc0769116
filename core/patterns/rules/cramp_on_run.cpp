// SPDX-License-Identifier: GPL-3.0-or-later
// R18: a cramp happened. A fact; the sentence sets pace, load, heat and drink beside it and names no cause (Schwellnus 2011;
// Miller 2022). Levels: settled A110.
#include "../../measures/fluid_balance.h"
#include "../../measures/load.h"
#include "../judge.h"
#include "../wording.h"

#include <cmath>

namespace legwork {
namespace {

constexpr RuleNumber numbers[] = {
    {"cramp_minute", "Minute of the cramp"},
};
constexpr std::string_view reads[] = {
    "runs.cramp", "runs.cramp_site", "runs.cramp_side", "runs.cramp_minute", "runs.cramp_stopped",
};
constexpr int loadDays = 7;

Verdict judgeRun(const Case&, const Run& run) {
    const Answer cramped = run.cramp ? Answer::of(*run.cramp != Cramp::none) : Answer::unknown({"cramp"});
    Verdict verdict = conclude(cramped, run.cramp_stopped == true ? 2 : 1);
    verdict.numbers = known({{"cramp_minute", run.cramp_minute}});
    return verdict;
}

constexpr Judge judge{.run = judgeRun};

std::string place(const Run& run) {
    if (!run.cramp_site) return {};
    const std::string site{token(*run.cramp_site)};
    if (!run.cramp_side) return ", " + siteWords(site);
    if (run.cramp_side == Side::both) return ", " + siteWords(site) + " on both sides";
    return ", " + siteWords(site + "_" + std::string{token(*run.cramp_side)});
}

std::string pace(const Run& run, const Words& words, bool imperial) {
    const double units = words.inUnit(*run.distance_m, Measure::distance);
    const auto seconds = static_cast<long>(std::round(*run.duration_s / units));
    return fmt::format("{}:{:02} min a {}", seconds / 60, seconds % 60, imperial ? "mile" : "km");
}

/// Effort times minutes over a week; nothing where a run lacks either.
Number weekLoad(const Diary& diary, Day day) {
    Number sum = 0;
    eachRun(diary, {day - (loadDays - 1), day}, [&](const Run& run) {
        const Number load = loggedLoad(run);
        sum = sum && load ? Number{*sum + *load} : Number{};
    });
    return sum;
}

/// What stood beside the cramp, as far as it is logged.
std::string beside(const Run& run, const Finding& finding, const Diary& diary) {
    const Words words(diary);
    std::string list;
    const auto add = [&](const std::string& text) { list += (list.empty() ? "" : ", ") + text; };
    if (positive(run.distance_m) && positive(run.duration_s)) add(pace(run, words, diary.runner().units == Units::imperial));
    if (run.wbgt_c) add(fmt::format("WBGT {}", words.temperature(*run.wbgt_c)));
    else if (run.temp_c) add(words.temperature(*run.temp_c));
    if (const Number rate = fluidPerHour(run)) add(words.volume(*rate * 1'000) + " to drink an hour");
    if (const Number load = weekLoad(diary, finding.day)) add(fmt::format("a load of {} over 7 days", words.number(*load)));
    return list.empty() ? list : fmt::format(" Beside it stand {}.", list);
}

std::string say(const Finding& finding, const Diary& diary) {
    const Run& run = runOf(finding, diary);
    const auto minute = finding.number("cramp_minute");
    return fmt::format("You had a {} cramp{}{}{}.{}", run.cramp == Cramp::full ? "full" : "near", place(run),
                       minute ? fmt::format(", at minute {}", Words(diary).number(*minute)) : "",
                       finding.level == 2 ? ", and it stopped the run" : "", beside(run, finding, diary));
}

}  // namespace

extern const Rule crampOnRun{
    .number = 18,
    .id = "cramp-on-run",
    .title = "A cramp on this run",
    .lane = Lane::electrolytes,
    .grade = Grade::contested,
    .evidence = "The source article holds lost electrolytes to blame, and research does not settle it: in long races those with cramp had "
                "lost no more water or salt than the others. What went with cramp there was a faster pace, earlier cramps and more muscle "
                "damage.",
    .source = "Schwellnus 2011, doi:10.1136/bjsm.2010.078535; Hoffman 2015, doi:10.1186/s40798-015-0019-7; "
              "Miller 2022, doi:10.4085/1062-6050-0696.20",
    .clears = "A run without a cramp.",
    .advice = "When it happens, stop and stretch the muscle gently until it lets go.",
    .thresholds = {},
    .numbers = numbers,
    .reads = reads,
    .say = say,
    .judge = &judge,
};

}  // namespace legwork
