// SPDX-License-Identifier: GPL-3.0-or-later
// R24: sore, worn and slower for weeks. Three signs that have to come together; that they make more than tiredness is
// for somebody who can examine the runner (Meeusen 2013). The parts: settled A119–A122.
#include "../../measures/wellness.h"
#include "../judge.h"
#include "../safety_words.h"
#include "../wording.h"

namespace legwork {
namespace {

constexpr Threshold thresholds[] = {
    {"days", "Days looked at", 14, 10, 28},
};
constexpr RuleNumber numbers[] = {
    {"sore_days", "Days with soreness of 3 or more"},
    {"logged_days", "Days with soreness logged"},
    {"wellness_mean", "How you felt, sum of four (4 best, 28 worst)"},
    {"baseline_mean", "The eight weeks before"},
    {"baseline_sd", "Usual distance from that"},
    {"worse_runs", "Runs that went worse than usual"},
    {"answered_runs", "Runs with an answer"},
};
constexpr std::string_view reads[] = {
    "pains.score", "days.no_pain", "days.fatigue", "days.stress", "days.wellness_soreness", "days.wellness_sleep", "runs.performance",
};
constexpr double sore = 3;  // of 10
constexpr int baselineDays = 56, enoughBaseline = 14, enoughRuns = 2;

/// How far back to look, and how many logged days that takes.
struct Stretch {
    int days, enough;
};
constexpr int enoughDays = 10;
constexpr Stretch weeks{29, 20};  // from then on the flag asks for a professional

struct SoreDays {
    int sore = 0, logged = 0;
    bool anyEmpty = false;  // nothing said of a day

    Answer most(int enough) const {
        if (logged >= enough) return Answer::of(2 * sore > logged);
        if (anyEmpty) return Answer::unknown({"no_pain", "score"});
        return Answer::unknown({"score"});
    }
};

SoreDays soreDays(const Facts& facts, DaySpan span) {
    SoreDays found;
    for (Day day = span.first; day <= span.last; ++day) {
        const Number score = facts.on(day).legScore;
        found.logged += score.has_value();
        found.sore += score && isAtLeast(*score, sore);
        found.anyEmpty |= !score && facts.diary.on(day).pains.empty();
    }
    return found;
}

struct Wellness {
    HooperDays now, before;
    bool staysBad = false;

    /// What stands still is not worse, even where it never varied.
    Answer isWorse(int enough) const {
        if (staysBad) return Answer::of(true);
        Columns missing;
        if (now.days < enough) missing.merge(now.missing());
        if (before.days < enoughBaseline) missing.merge(before.missing());
        if (!missing.empty()) return Answer::unknown(missing);
        return Answer::of(isAtLeast(now.mean, before.mean + before.sd) && isAbove(now.mean, before.mean));
    }
};

Wellness wellness(const Facts& facts, DaySpan span) {
    return {hooperDays(facts, span), hooperDays(facts, {span.first - baselineDays, span.first - 1}), staysBad(facts.diary, span)};
}

struct RunsFelt {
    int worse = 0, answered = 0;

    Answer mostWorse() const { return answered < enoughRuns ? Answer::unknown({"performance"}) : Answer::of(2 * worse > answered); }
};

RunsFelt runsFelt(const Diary& diary, DaySpan span) {
    RunsFelt found;
    eachRun(diary, span, [&](const Run& run) {
        found.answered += run.performance.has_value();
        found.worse += run.performance == Performance::worse;
    });
    return found;
}

struct Signs {
    SoreDays soreness;
    Wellness wellness;
    RunsFelt runs;

    Answer allHold(int enough) const { return both(both(soreness.most(enough), wellness.isWorse(enough)), runs.mostWorse()); }
};

Signs signs(const Case& c, int days) {
    const DaySpan span{c.day - (days - 1), c.day};
    return {soreDays(c.facts, span), wellness(c.facts, span), runsFelt(c.diary(), span)};
}

Verdict judgeDay(const Case& c) {
    const Signs found = signs(c, static_cast<int>(c.threshold("days")));
    Verdict verdict = conclude(found.allHold(enoughDays), 2);
    const auto& [soreness, wellness, runs] = found;
    const bool isCompared = wellness.before.days > 1;
    verdict.numbers = known({{"sore_days", soreness.sore},
                             {"logged_days", soreness.logged},
                             {"wellness_mean", wellness.now.days > 0 ? Number{wellness.now.mean} : Number{}},
                             {"baseline_mean", wellness.before.days > 0 ? Number{wellness.before.mean} : Number{}},
                             {"baseline_sd", isCompared ? Number{wellness.before.sd} : Number{}},
                             {"worse_runs", runs.worse},
                             {"answered_runs", runs.answered}});
    if (verdict.state != State::flagged || !signs(c, weeks.days).allHold(weeks.enough).isYes()) return verdict;
    verdict.level = 0;
    verdict.tier = Tier::soon;
    return verdict;
}

constexpr Judge judge{.day = judgeDay};

std::string say(const Finding& finding, const Diary& diary) {
    const Words words(diary);
    const auto count = [&](std::string_view name) { return words.number(*finding.number(name)); };
    const auto signs =
        fmt::format("Soreness was 3 or more on {} of {} logged days, you felt worse than usual, and {} of {} runs went worse than usual.",
                    count("sore_days"), count("logged_days"), count("worse_runs"), count("answered_runs"));
    return finding.tier ? safetyNote(finding, signs, "That has held for four weeks.") : signs;
}

}  // namespace

extern const Rule runningDownSigns{
    .number = 24,
    .id = "running-down-signs",
    .title = "Sore, worn and slower for weeks",
    .lane = Lane::recovery,
    .mayTier = true,
    .grade = Grade::weak,
    .evidence =
        "A consensus of sports physicians holds that weeks of worse running with tiredness need other explanations looked for "
        "first, such as food, sleep or illness. The four questions and their cuts are in use with athletes; no trial has tested "
        "this combination.",
    .source = "Meeusen 2013, doi:10.1249/MSS.0b013e318279a10a; Saw 2016, doi:10.1136/bjsports-2015-094758; Hooper 1995",
    .clears = "Soreness below 3 on at least half of the logged days, feeling as usual again, or runs that go as usual.",
    .advice = "Take an easier week, and look at food, sleep and whether an illness is about.",
    .thresholds = thresholds,
    .numbers = numbers,
    .reads = reads,
    .say = say,
    .judge = &judge,
};

}  // namespace legwork
