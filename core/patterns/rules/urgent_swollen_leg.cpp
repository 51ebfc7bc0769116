// SPDX-License-Identifier: GPL-3.0-or-later
// R41c: one calf or thigh swollen and throbbing, warm or with hard veins, without a strain that explains it
// (evidence.md 5.2; settled A163, A180).
#include "../safety_words.h"
#include "../signs.h"
#include "pain_rules.h"

namespace legwork {
namespace {

constexpr RuleNumber numbers[] = {
    {"score", "Pain"},
};
constexpr std::string_view reads[] = {
    "pains.site", "pains.side", "pains.score", "pains.swelling", "pains.quality", "pains.warmth", "pains.hard_veins",
    "pains.known_strain", "days.breathless", "days.chest_pain", "days.coughing_blood", "days.no_pain",
};

constexpr Sign swelling[] = {{&Pain::swelling, "swelling"}};
constexpr Sign warmOrHard[] = {{&Pain::warmth, "warmth"}, {&Pain::hard_veins, "hard_veins"}};
constexpr DaySign chestSigns[] = {{&DayEntry::breathless, "breathless"},
                                  {&DayEntry::chest_pain, "chest_pain"},
                                  {&DayEntry::coughing_blood, "coughing_blood"}};

/// Swollen on exactly one side; an entry without its side does not tell.
Answer isSwollenOnOneSide(const Case& c, const SoreSpot& spot) {
    const Answer own = anyOf(spot, swelling);
    if (!spot.group.side) return both(own, Answer::unknown({"side"}));
    const SoreSpot* other = c.facts.pains.find(c.day, spot.group.otherSide());
    return both(own, negated(other ? anyOf(*other, swelling) : Answer::of(false)));
}

Answer throbs(const SoreSpot& spot) {
    const auto quality = spot.quality();
    return quality ? Answer::of(quality->has(Quality::throbbing)) : Answer::unknown({"quality"});
}

Verdict judgeDay(const Case& c) {
    Verdict line = judgeSpots(c, Painless::whereItHasASign, {judgeSwollenLeg, scoreOf});
    line.sites.clear();
    return line;
}

constexpr Judge judge{.day = judgeDay};

std::string say(const Finding& finding, const Diary&) { return safetyNoteOfAnswers(finding); }

}  // namespace

Verdict judgeSwollenLeg(const Case& c, const SoreSpot& spot) {
    if (!isCalfOrThigh(spot.group.site)) return {.state = State::notApplicable, .reason = "No calf or thigh hurt that day."};
    const Answer strange = both(isSwollenOnOneSide(c, spot), either(throbs(spot), anyOf(spot, warmOrHard)));
    const bool isExplained = spot.sign(&Pain::known_strain) == true;
    Verdict verdict = conclude(isExplained ? Answer::of(false) : strange, 0);
    if (verdict.state == State::flagged) {
        verdict.answers = saidYes(c.diary().on(c.day).entry, chestSigns);
        verdict.tier = verdict.answers.empty() ? Tier::day : Tier::now;
        verdict.answers.merge(saidYes(spot, swelling));
        verdict.answers.merge(saidYes(spot, warmOrHard));
        if (throbs(spot).isYes()) verdict.answers.add("quality");
    }
    return verdict;
}

extern const Rule urgentSwollenLeg{
    .number = 41,
    .id = "urgent-signs",
    .part = 'c',
    .title = "One leg swollen",
    .lane = Lane::pain,
    .isSafety = true,
    .grade = Grade::some,
    .evidence = "A calf or thigh that swells on one side and throbs, is warm or shows hard veins needs a doctor the same day. "
                "Long travel, surgery, oestrogen or an earlier clot make that more pressing.",
    .source = "NHS, deep vein thrombosis",
    .clears = "No swelling, or both sides alike.",
    .advice = "Get medical advice today.",
    .thresholds = {},
    .numbers = numbers,
    .reads = reads,
    .say = say,
    .judge = &judge,
};

}  // namespace legwork
