// SPDX-License-Identifier: GPL-3.0-or-later
// R39: pain with swelling, numbness or limited range; at once where a foot drops or numbness comes with weakness
// (evidence.md 5.2; settled A154, A155, A177).
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
    "pains.site", "pains.side", "pains.score", "pains.time", "pains.moment", "pains.tissue", "pains.quality", "pains.spread",
    "pains.onset", "pains.onset_time", "pains.swelling", "pains.numbness", "pains.limited_range", "runs.duration_s",
    "days.no_pain", "days.rest_day", "pains.weakness", "pains.foot_drop",
};

constexpr Sign signs[] = {
    {&Pain::swelling, "swelling"}, {&Pain::numbness, "numbness"}, {&Pain::limited_range, "limited_range"}};
constexpr Sign footDrop[] = {{&Pain::foot_drop, "foot_drop"}};
constexpr Sign numbAndWeak[] = {{&Pain::numbness, "numbness"}, {&Pain::weakness, "weakness"}};
constexpr double softScore = 4, softUntil_h = 72;

Verdict judgeDay(const Case& c) { return judgeSpots(c, Painless::whereItHasASign, {judgeProfessionalSigns, scoreOf}); }

constexpr Judge judge{.day = judgeDay};

/// Mild stiffness or swelling of both sides within three days of a run goes with ordinary soreness, too. Changes the
/// words, never the tier; anything unknown keeps the firm words.
bool isOrdinarySoFar(const Case& c, const SoreSpot& spot) {
    if (!spot.hurts() || spot.score.value_or(10) > softScore || spot.sign(&Pain::numbness) != false) return false;
    if (!c.facts.pains.bothSidesHurt(spot).isYes() || !fitsDomsApartFromSigns(c.as(domsPattern), spot).isYes()) return false;
    const Timestamp& last = spot.entries.back()->time;
    const auto isRecent = [&](const Run& run) { return below(hoursAfter(run, last), softUntil_h); };
    return askEach(referenceRun(c.diary(), spot), Answer::of(false), isRecent).isYes();
}

bool mayBeSoftened(const Finding& finding, const Diary& diary) {
    if (finding.tier != Tier::soon) return false;
    const Facts facts(diary, {finding.day, finding.day}, finding.day + 1);
    const Case c{facts, *finding.rule, finding.day, facts.thresholds(*finding.rule)};
    return std::ranges::all_of(facts.pains.on(finding.day), [&](const SoreSpot& spot) {
        return std::ranges::find(finding.sites, name(spot.group)) == finding.sites.end() || isOrdinarySoFar(c, spot);
    });
}

std::string say(const Finding& finding, const Diary& diary) {
    if (mayBeSoftened(finding, diary))
        return safetyNoteOfAnswers(finding, "A little of that can belong to ordinary soreness; if it is not clearly easing by the third day:");
    return safetyNoteOfAnswers(finding);
}

}  // namespace

Verdict judgeProfessionalSigns(const Case&, const SoreSpot& spot) {
    const auto numbWeak = saidYes(spot, numbAndWeak);
    const bool isGrave = spot.sign(&Pain::foot_drop) == true || numbWeak.size() == std::size(numbAndWeak);
    Verdict verdict = concludeTier(Answer::of(isGrave), Tier::day, anyOf(spot, signs), Tier::soon);
    if (verdict.state == State::unknown) verdict.missing.merge(leftBlank(spot, footDrop));
    if (verdict.state == State::flagged) {
        verdict.answers = saidYes(spot, signs);
        verdict.answers.merge(saidYes(spot, footDrop));
        if (isGrave && spot.sign(&Pain::foot_drop) != true) verdict.answers.merge(numbWeak);
    }
    return verdict;
}

extern const Rule seeProfessionalSigns{
    .number = 39,
    .id = "see-professional-signs",
    .title = "Signs worth showing to a professional",
    .lane = Lane::pain,
    .isSafety = true,
    .grade = Grade::some,
    .evidence = "Swelling, numbness or a joint that no longer moves fully go beyond ordinary soreness for most runners. "
                "Mild stiffness does occur with it; numbness does not.",
    .source = "Cheung 2003, doi:10.2165/00007256-200333020-00005",
    .clears = "The signs answered with no.",
    .advice = "Have it looked at; ease off running until then.",
    .thresholds = {},
    .numbers = numbers,
    .reads = reads,
    .say = say,
    .judge = &judge,
};

}  // namespace legwork
