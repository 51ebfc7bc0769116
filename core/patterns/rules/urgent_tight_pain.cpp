// SPDX-License-Identifier: GPL-3.0-or-later
// R41d: severe tight pain that stretching the toes makes worse, with numbness or weakness; or tight pain that comes at
// the same minute of each run and soon fades (evidence.md 5.2; settled A164, A183).
#include "../../measures/pain_course.h"
#include "../safety_words.h"
#include "../signs.h"
#include "pain_rules.h"

#include <algorithm>

namespace legwork {
namespace {

constexpr RuleNumber numbers[] = {
    {"score", "Pain"},
};
constexpr std::string_view reads[] = {
    "pains.score", "pains.quality", "pains.toe_stretch_pain", "pains.numbness", "pains.weakness", "pains.fades_min",
    "pains.onset_time", "days.no_pain", "runs.duration_s",
};

constexpr double severeScore = 7, sameMinute = 5, fadesLeast_min = 10, fadesMost_min = 30;
constexpr Sign toeStretch[] = {{&Pain::toe_stretch_pain, "toe_stretch_pain"}};
constexpr Sign numbOrWeak[] = {{&Pain::numbness, "numbness"}, {&Pain::weakness, "weakness"}};

Answer isTight(const SoreSpot& spot) {
    const auto quality = spot.quality();
    return quality ? Answer::of(quality->has(Quality::tight)) : Answer::unknown({"quality"});
}

Answer isSevere(const SoreSpot& spot) {
    return spot.score ? Answer::of(*spot.score >= severeScore) : Answer::unknown({"score"});
}

/// Minutes from the end of the run until it fades: the day's latest answer.
Answer fadesSoon(const SoreSpot& spot) {
    Number minutes;
    for (const Pain* pain : spot.entries)
        if (pain->fades_min) minutes = pain->fades_min;
    if (!minutes) return Answer::unknown({"fades_min"});
    return Answer::of(isAtLeast(*minutes, fadesLeast_min) && isAtMost(*minutes, fadesMost_min));
}

bool comesAtTheSameMinute(const Case& c, const SoreSpot& spot) {
    const auto minutes = onsetMinutes(c.diary(), c.day, spot.group);
    if (!minutes) return false;
    const auto [least, most] = std::ranges::minmax(*minutes);
    return isAtMost(most - least, sameMinute);
}

Answer comesAndFades(const Case& c, const SoreSpot& spot) {
    const Answer tightAndFading = both(isTight(spot), fadesSoon(spot));
    return tightAndFading.isNo() || !comesAtTheSameMinute(c, spot) ? Answer::of(false) : tightAndFading;
}

Columns answersOf(const SoreSpot& spot, Tier tier) {
    if (tier == Tier::soon) return {"fades_min", "onset_time", "quality"};
    Columns columns = saidYes(spot, numbOrWeak);
    columns.merge({"quality", "score", "toe_stretch_pain"});
    return columns;
}

Verdict judgeDay(const Case& c) {
    Verdict line = judgeSpots(c, Painless::whereItHasASign, {judgeTightPain, scoreOf});
    line.sites.clear();
    return line;
}

constexpr Judge judge{.day = judgeDay};

std::string say(const Finding& finding, const Diary&) {
    return safetyNote(finding, finding.tier == Tier::now
                                   ? "You logged severe, tight pain that stretching the toes makes worse, with numbness or weakness."
                                   : "You logged tight pain that came at the same minute of your last runs and faded soon after.");
}

}  // namespace

Verdict judgeTightPain(const Case& c, const SoreSpot& spot) {
    const Answer pressing = both(both(isSevere(spot), isTight(spot)), both(anyOf(spot, toeStretch), anyOf(spot, numbOrWeak)));
    Verdict verdict = concludeTier(pressing, Tier::now, comesAndFades(c, spot), Tier::soon);
    if (verdict.tier) verdict.answers = answersOf(spot, *verdict.tier);
    return verdict;
}

extern const Rule urgentTightPain{
    .number = 41,
    .id = "urgent-signs",
    .part = 'd',
    .title = "Tight pain",
    .lane = Lane::pain,
    .isSafety = true,
    .grade = Grade::some,
    .evidence = "Severe tight pain with numbness or weakness can mean that pressure builds up in the lower leg, where hours "
                "count. A milder form comes at the same point of each run and fades soon after.",
    .source = "Mayo Clinic, chronic exertional compartment syndrome",
    .clears = "Pain that is not tight, or less severe.",
    .advice = "Call for help where it is severe; otherwise have it looked at.",
    .thresholds = {},
    .numbers = numbers,
    .reads = reads,
    .say = say,
    .judge = &judge,
};

}  // namespace legwork
