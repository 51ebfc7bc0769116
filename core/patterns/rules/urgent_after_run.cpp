// SPDX-License-Identifier: GPL-3.0-or-later
// R41b: headache, nausea, vomiting or bloating on the day of a long run that R14 flags or the day after; confusion,
// seizure or collapse whatever was run or drunk (evidence.md 5.2; settled A162, A168).
#include "../safety_words.h"
#include "../signs.h"
#include "no_mass_lost_or_gained.h"
#include "pain_rules.h"

namespace legwork {
namespace {

constexpr RuleNumber numbers[] = {
    {"score", "Pain"},
};
constexpr std::string_view reads[] = {
    "days.headache", "days.nausea", "days.vomiting", "days.bloating", "days.confusion", "days.seizure", "days.collapse",
    "runs.mass_before_kg", "runs.mass_after_kg", "runs.fluid_ml", "runs.duration_s",
};

constexpr double longRun_s = 3'600, mostDuration_s = 172'800;
constexpr DaySign emergencies[] = {
    {&DayEntry::confusion, "confusion"}, {&DayEntry::seizure, "seizure"}, {&DayEntry::collapse, "collapse"}};
constexpr DaySign symptoms[] = {{&DayEntry::headache, "headache"},
                                {&DayEntry::nausea, "nausea"},
                                {&DayEntry::vomiting, "vomiting"},
                                {&DayEntry::bloating, "bloating"}};

Answer isLong(const Run& run) { return atLeast(Quantity::of(run.duration_s, "duration_s", 0, mostDuration_s), longRun_s); }

Verdict judgeDay(const Case& c) {
    const auto& entry = c.diary().on(c.day).entry;
    const Answer isEmergency = anyOf(entry, emergencies), feelsIll = anyOf(entry, symptoms);
    Answer applies = Answer::of(isEmergency.isYes()), drank;
    eachRun(c.diary(), {c.day - 1, c.day}, [&](const Run& run) {
        applies = either(std::move(applies), isLong(run));
        if (!feelsIll.isNo()) drank = either(std::move(drank), answerOf(drankTooMuch(c, run)));
    });
    const Answer isDiluted = both(feelsIll, drank);
    Verdict verdict = conclude(applies, "There was no run of an hour that day or the day before.", either(isEmergency, isDiluted), 0);
    verdict.numbers = known({{"score", c.facts.on(c.day).legScore}});
    if (verdict.state != State::flagged) return verdict;
    verdict.tier = isEmergency.isYes() ? Tier::now : Tier::day;
    verdict.answers = saidYes(entry, emergencies);
    if (isDiluted.isYes()) verdict.answers.merge(saidYes(entry, symptoms));
    return verdict;
}

constexpr Judge judge{.day = judgeDay};

std::string say(const Finding& finding, const Diary&) {
    if (finding.tier == Tier::now) return safetyNoteOfAnswers(finding);
    return safetyNoteOfAnswers(finding, "It came with a long run on which you drank as much as you sweated, or more. "
                                        "Do not drink more water; eat something salty if you feel awake.");
}

}  // namespace

extern const Rule urgentAfterRun{
    .number = 41,
    .id = "urgent-signs",
    .part = 'b',
    .title = "Unwell after a long run",
    .lane = Lane::pain,
    .isSafety = true,
    .grade = Grade::consistent,
    .evidence = "After long runs, headache, nausea and bloating in someone who drank a lot can mean diluted blood sodium. "
                "Confusion or collapse is an emergency whatever was drunk.",
    .source = "Hew-Butler 2015, Clin J Sport Med 25:303",
    .clears = "The symptoms answered with no.",
    .advice = "Get medical advice; do not drink more water.",
    .thresholds = {},
    .numbers = numbers,
    .reads = reads,
    .say = say,
    .judge = &judge,
};

}  // namespace legwork
