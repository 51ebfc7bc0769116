// SPDX-License-Identifier: GPL-3.0-or-later
// R41e: signs that reach beyond the leg: fever with a hot spot, night pain with weight loss, numbness between the legs,
// trouble with bladder or bowel, chest pain, fainting (evidence.md 5.2; settled A165, A185).
#include "../safety_words.h"
#include "../signs.h"
#include "pain_rules.h"

namespace legwork {
namespace {

constexpr RuleNumber numbers[] = {
    {"score", "Pain"},
};
constexpr std::string_view reads[] = {
    "days.fever", "pains.score", "pains.warmth", "pains.at_night", "pains.activity_linked", "days.weight_loss",
    "days.saddle_numbness", "days.bladder_bowel_change", "days.fainted", "days.chest_pain", "days.no_pain",
};

constexpr DaySign emergencies[] = {{&DayEntry::saddle_numbness, "saddle_numbness"},
                                   {&DayEntry::bladder_bowel_change, "bladder_bowel_change"},
                                   {&DayEntry::fainted, "fainted"},
                                   {&DayEntry::chest_pain, "chest_pain"}};
constexpr DaySign fever[] = {{&DayEntry::fever, "fever"}};
constexpr DaySign weightLoss[] = {{&DayEntry::weight_loss, "weight_loss"}};
constexpr Sign warmth[] = {{&Pain::warmth, "warmth"}};
constexpr Sign atNight[] = {{&Pain::at_night, "at_night"}};

Answer isWarm(const SoreSpot& spot) { return anyOf(spot, warmth); }

Answer comesAtNightByItself(const SoreSpot& spot) {
    return both(anyOf(spot, atNight), negated(spot.answer(&Pain::activity_linked, "activity_linked")));
}

/// True of one of the day's groups; no where nothing hurts, unknown where nobody knows.
Answer ofAGroup(const Case& c, Answer (*ask)(const SoreSpot&)) {
    Answer answer;
    bool isAny = false;
    for (const SoreSpot& spot : soreSpots(c, Painless::whereItHasASign)) {
        answer = either(answer, ask(spot));
        isAny = true;
    }
    if (isAny) return answer;
    const Verdict none = withoutPain(c);
    return none.state == State::unknown ? Answer::unknown(none.missing) : Answer::of(false);
}

Verdict judgeDay(const Case& c) {
    const auto& entry = c.diary().on(c.day).entry;
    const Answer isEmergency = anyOf(entry, emergencies);
    const Answer hot = both(anyOf(entry, fever), ofAGroup(c, isWarm));
    const Answer wasting = both(anyOf(entry, weightLoss), ofAGroup(c, comesAtNightByItself));
    Verdict verdict = concludeTier(isEmergency, Tier::now, either(hot, wasting), Tier::day);
    verdict.numbers = known({{"score", c.facts.on(c.day).legScore}});
    if (verdict.state != State::flagged) return verdict;
    verdict.answers = saidYes(entry, emergencies);
    if (hot.isYes()) verdict.answers.merge({"fever", "warmth"});
    if (wasting.isYes()) verdict.answers.merge({"at_night", "weight_loss"});
    return verdict;
}

constexpr Judge judge{.day = judgeDay};

std::string say(const Finding& finding, const Diary&) { return safetyNoteOfAnswers(finding); }

}  // namespace

extern const Rule urgentOtherSigns{
    .number = 41,
    .id = "urgent-signs",
    .part = 'e',
    .title = "Signs beyond the leg",
    .lane = Lane::pain,
    .isSafety = true,
    .grade = Grade::some,
    .evidence = "Fever with a hot joint or skin, night pain with unintended weight loss, numbness between the legs, new trouble "
                "with bladder or bowel, chest pain and fainting reach beyond the leg. None of them is a matter of training.",
    .source = "Common clinical red flags",
    .clears = "The signs answered with no.",
    .advice = "Do what the note says first; training can wait.",
    .thresholds = {},
    .numbers = numbers,
    .reads = reads,
    .say = say,
    .judge = &judge,
};

}  // namespace legwork
