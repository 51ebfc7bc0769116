// SPDX-License-Identifier: GPL-3.0-or-later
// R33: an anti-inflammatory painkiller in the day before a long run, against the source article (Wilderness Environ Med
// 2009; Dubois 2020). Which days, which times: settled A133, A134.
#include "../wording.h"
#include "hot_long_run_low_fluid.h"
#include "no_mass_lost_or_gained.h"

#include <algorithm>

namespace legwork {
namespace {

constexpr Threshold thresholds[] = {
    {"hours", "Hours before the run", 24, 6, 48, Measure::hours},
};
constexpr RuleNumber numbers[] = {
    {"hours_before", "Hours from the painkiller to the run", Measure::hours, "hours"}, {"duration_s", "Time", Measure::duration},
};
constexpr std::string_view reads[] = {
    "days.nsaid", "days.nsaid_time", "runs.duration_s", "runs.temp_c", "runs.humidity_pct", "runs.wbgt_c", "runs.mass_before_kg",
    "runs.mass_after_kg", "runs.fluid_ml",
};
constexpr double longRun_s = 3'600, veryLongRun_s = 14'400;
constexpr double mostDuration_s = 172'800;

/// Doses before a run, by instants.
struct Doses {
    Number hoursBefore;  // from the latest one before the run
    bool noAnswer = false, noTime = false;

    void take(const Run& run, const DayEntry& entry) {
        for (const Timestamp& time : entry.nsaid_time) {
            const double hours = hoursBetween(time, run.start);
            if (hours >= 0) hoursBefore = std::min(hoursBefore.value_or(unlimited), hours);
        }
    }
    /// A time given is an answer whatever else was said.
    void askAbout(const std::optional<DayEntry>& entry) {
        if (entry && !entry->nsaid_time.empty()) return;
        noAnswer |= !entry || !entry->nsaid;
        noTime |= !entry || entry->nsaid != false;
    }
    Answer within(double hours) const {
        if (hoursBefore && isAtMost(*hoursBefore, hours)) return Answer::of(true);
        if (noAnswer) return Answer::unknown({"nsaid", "nsaid_time"});
        return noTime ? Answer::unknown({"nsaid_time"}) : Answer::of(false);
    }
};

/// The days that the window touches must be answered; a time on the day before them may still lie in it, where the runner
/// has come from another time zone.
Doses doses(const Case& c, const Run& run) {
    Doses found;
    const Day first = journalDay(plusSeconds(run.start, -c.threshold("hours") * 3'600), c.diary().runner().day_start_min);
    for (Day day = first - 1; day <= c.day; ++day) {
        const auto& entry = c.diary().on(day).entry;
        if (entry) found.take(run, *entry);
        if (day >= first) found.askAbout(entry);
    }
    return found;
}

bool isCaution(const Case& c, const Run& run) {
    return isAtLeast(run.duration_s.value_or(0), veryLongRun_s) || isHot(c, run).isYes() || answerOf(drankTooMuch(c, run)).isYes();
}

Verdict judgeRun(const Case& c, const Run& run) {
    const Answer isLong = atLeast(Quantity::of(run.duration_s, "duration_s", 0, mostDuration_s), longRun_s);
    const Doses before = doses(c, run);
    Verdict verdict = conclude(isLong, "Runs under an hour are too short for this.", before.within(c.threshold("hours")), 1);
    if (verdict.state == State::flagged && isCaution(c, run)) verdict.level = 2;
    verdict.numbers = known({{"hours_before", before.hoursBefore}, {"duration_s", run.duration_s}});
    return verdict;
}

constexpr Judge judge{.run = judgeRun};

std::string say(const Finding& finding, const Diary& diary) {
    const Words words(diary);
    return fmt::format("You took an anti-inflammatory painkiller {} before a run of {}.",
                       words.quantity(*finding.number("hours_before"), Measure::hours), words.duration(*finding.number("duration_s")));
}

}  // namespace

extern const Rule antiInflammatoryBeforeRun{
    .number = 33,
    .id = "anti-inflammatory-before-run",
    .title = "A painkiller before a long run",
    .lane = Lane::recovery,
    .grade = Grade::some,
    .evidence = "The source article counts anti-inflammatory painkillers among what helps recovery; guidance on long events names them "
                "among what goes with low blood sodium. A review also doubts that they help tissue to heal.",
    .source = "Wilderness Environ Med 2009, S1080-6032(09)70110-3; Dubois and Esculier 2020, doi:10.1136/bjsports-2019-101253",
    .clears = "A long run without one in the 24 hours before it.",
    .advice = "Do without around long or hot runs, and ask a pharmacist what suits you.",
    .thresholds = thresholds,
    .numbers = numbers,
    .reads = reads,
    .say = say,
    .judge = &judge,
};

}  // namespace legwork
