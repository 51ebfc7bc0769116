// SPDX-License-Identifier: GPL-3.0-or-later
// R40: pain that may come from bone: a fingertip spot of one side that hurts at rest, at night or on a hop, comes
// earlier each run or grows; or front hip and deep thigh under weight (evidence.md 5.2; settled A156–A160, A166).
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
    "pains.site", "pains.side", "pains.spread", "pains.tissue", "pains.score", "pains.at_rest", "pains.at_night", "pains.hop_pain",
    "pains.limp", "pains.cannot_bear_weight", "pains.weight_bearing_pain", "pains.onset_time", "days.no_pain",
    "runner.prior_stress_fracture", "runner.missed_periods", "runner.low_energy_intake", "runs.duration_s",
};

constexpr Sign unloaded[] = {{&Pain::at_night, "at_night"}, {&Pain::at_rest, "at_rest"}, {&Pain::hop_pain, "hop_pain"}};
constexpr Sign underWeight[] = {{&Pain::weight_bearing_pain, "weight_bearing_pain"},
                                {&Pain::cannot_bear_weight, "cannot_bear_weight"},
                                {&Pain::limp, "limp"},
                                {&Pain::hop_pain, "hop_pain"},
                                {&Pain::at_night, "at_night"}};
constexpr int riseDays = 3;
constexpr double risePoints = 2;

Answer isBone(const SoreSpot& spot) {
    if (isBoneSite(spot.group.site)) return Answer::of(true);
    return spot.tissue ? Answer::of(spot.tissue == Tissue::bone) : Answer::unknown({"tissue"});
}

Answer isSpotOnBone(const Case& c, const SoreSpot& spot) {
    const Answer fingertip = spot.spread ? Answer::of(spot.spread == Spread::fingertip) : Answer::unknown({"spread"});
    return both(both(isBone(spot), fingertip), c.facts.pains.isOneSided(spot));
}

bool comesEarlier(const Case& c, const SoreSpot& spot) {
    const auto minutes = onsetMinutes(c.diary(), c.day, spot.group);
    return minutes && isAbove((*minutes)[0], (*minutes)[1]) && isAbove((*minutes)[1], (*minutes)[2]);
}

bool grows(const Case& c, const SoreSpot& spot) {
    return rise(knownWeek(c.facts.pains, c.day, spot.group), c.day, riseDays).value_or(0) >= risePoints;
}

/// What beside the spot points to bone; a course that is not seen is not true, never unknown.
Answer hasBoneCourse(const Case& c, const SoreSpot& spot) {
    Answer unloadedPain = anyOf(spot, unloaded);
    if (unloadedPain.isYes() || comesEarlier(c, spot) || grows(c, spot)) return Answer::of(true);
    return unloadedPain;
}

Answer isBoneStress(const Case& c, const SoreSpot& spot) {
    const Answer onBone = isSpotOnBone(c, spot);
    return onBone.isNo() ? onBone : both(onBone, hasBoneCourse(c, spot));
}

bool isAtHigherRisk(const Runner& runner) {
    return runner.prior_stress_fracture == true || runner.missed_periods == true || runner.low_energy_intake == true;
}

Columns answersOf(const Case& c, const SoreSpot& spot, bool isHip, bool isSpot) {
    Columns columns = isHip ? saidYes(spot, underWeight) : Columns{};
    if (!isSpot) return columns;
    columns.add("spread");
    columns.merge(saidYes(spot, unloaded));
    if (comesEarlier(c, spot)) columns.add("onset_time");
    if (grows(c, spot)) columns.add("score");
    return columns;
}

Verdict judgeDay(const Case& c) { return judgeSpots(c, Painless::whereItHasASign, {judgeBoneStress, scoreOf}); }

constexpr Judge judge{.day = judgeDay};

bool isHipPain(const Finding& finding) {
    return std::ranges::any_of(finding.sites, [](std::string_view site) {
        return site.starts_with(token(Site::hipFront)) || site.starts_with(token(Site::thighDeep));
    });
}

std::string say(const Finding& finding, const Diary&) {
    std::string logged = sitesInWords(finding.sites) + ":";
    Columns said = finding.answers;
    const auto take = [&](Column column, std::string_view words) {
        if (!said.has(column)) return;
        said.remove(column);
        logged.append(" ").append(words);
    };
    take("spread", "one spot you can cover with a fingertip.");
    take("onset_time", "It came earlier in each of your last runs.");
    take("score", "It has grown over several days.");
    if (!said.empty()) logged.append(" You logged ").append(answersInWords(said)).append(".");
    return safetyNote(finding, std::move(logged),
                      isHipPain(finding) && finding.tier == Tier::day ? "Do not run, and do not try hopping."
                                                                      : "Stop running; walking is fine while it does not hurt.");
}

}  // namespace

Verdict judgeBoneStress(const Case& c, const SoreSpot& spot) {
    const Answer hip = isDeepHip(spot.group.site) ? anyOf(spot, underWeight) : Answer::of(false);
    const Answer stress = isBoneStress(c, spot);
    Verdict verdict = concludeTier(hip, Tier::day, stress, isAtHigherRisk(c.diary().runner()) ? Tier::day : Tier::soon);
    if (verdict.state == State::flagged) verdict.answers = answersOf(c, spot, hip.isYes(), stress.isYes());
    return verdict;
}

extern const Rule boneStressSigns{
    .number = 40,
    .id = "bone-stress-signs",
    .title = "Signs that may come from bone",
    .lane = Lane::pain,
    .isSafety = true,
    .grade = Grade::some,
    .evidence = "A small tender spot over bone, pain at night and pain on a hop are what clinicians look for when bone may be "
                "overloaded. Early rest shortens the way back.",
    .source = "Reviews of bone stress injury (PMC7049623) and of the femoral neck (PMC6226070)",
    .clears = "No spot on bone, or the questions answered with no.",
    .advice = "Stop running and have it looked at.",
    .thresholds = {},
    .numbers = numbers,
    .reads = reads,
    .say = say,
    .judge = &judge,
};

}  // namespace legwork
