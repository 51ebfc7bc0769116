// SPDX-License-Identifier: GPL-3.0-or-later
// R32: ordinary soreness of 4 or more on two days, and nothing tried against it; an offer. Whose soreness, which relief:
// settled A132, A184, A187.
#include "pain_rules.h"

#include "../wording.h"

#include <algorithm>

namespace legwork {
namespace {

constexpr Threshold thresholds[] = {
    {"score", "Soreness of both days, from", 4, 3, 6},
};
constexpr RuleNumber numbers[] = {
    {"score", "Soreness", Measure::plain, "score"}, {"days", "Days in a row"},
};
constexpr std::string_view reads[] = {
    "pains.site", "pains.side", "pains.score", "pains.time", "pains.moment", "pains.tissue", "pains.quality", "pains.spread",
    "pains.onset", "pains.onset_time", "pains.swelling", "pains.numbness", "pains.limited_range", "runs.duration_s",
    "days.no_pain", "days.rest_day", "days.relief",
};
constexpr int level = 1;
constexpr int longestStreak = 42;  // days, as far back as scores are kept before any day that is judged

Answer isNone(const Case& c, Day day) {
    const auto& entry = c.diary().on(day).entry;
    if (!entry || !entry->relief) return Answer::unknown({"relief"});
    return Answer::of(entry->relief->isNone());
}

Answer isSoreOn(const Case& c, Day day, const PainGroup& group) {
    const Number score = c.facts.pains.score(day, group);
    return score ? Answer::of(isAtLeast(*score, c.threshold("score"))) : Answer::unknown({"score"});
}

Answer isOrdinary(const Case& c, const SoreSpot& spot) {
    const Verdict verdict = judgeDomsPattern(c.as(domsPattern), spot);
    return verdict.state == State::unknown ? Answer::unknown(verdict.missing) : Answer::of(verdict.state == State::flagged);
}

Answer isSoreForTwoDays(const Case& c, const SoreSpot& spot) {
    const Answer sore = both(isSoreOn(c, c.day, spot.group), isSoreOn(c, c.day - 1, spot.group));
    return sore.isNo() ? sore : both(sore, isOrdinary(c, spot));
}

/// Days in a row, up to this one, on which the group is known to be that sore.
int daysInARow(const Case& c, const PainGroup& group) {
    int days = 0;
    while (days < longestStreak && isSoreOn(c, c.day - days, group).isYes()) ++days;
    return days;
}

/// The sorest of those that decide.
struct Sorest {
    Answer answer;
    const SoreSpot* spot = nullptr;
};
Sorest sorest(const Case& c) {
    Sorest found;
    for (const SoreSpot& spot : soreSpots(c, Painless::leftOut)) {
        const Answer answer = isSoreForTwoDays(c, spot);
        const bool isSorer = !found.spot || (answer.truth == found.answer.truth && spot.score > found.spot->score);
        if (isSorer || answer.truth > found.answer.truth) found.spot = &spot;
        found.answer = either(found.answer, answer);
    }
    return found;
}

Verdict judgeDay(const Case& c) {
    const auto [sore, spot] = sorest(c);
    if (!spot) return withoutPain(c);
    Verdict verdict = conclude(both(sore, both(isNone(c, c.day), isNone(c, c.day - 1))), level);
    verdict.numbers = known({{"score", spot->score}, {"days", daysInARow(c, spot->group)}});
    return verdict;
}

constexpr Judge judge{.day = judgeDay};

std::string say(const Finding& finding, const Diary& diary) {
    const Words words(diary);
    return fmt::format("Your soreness has been {} of 10 on day {} and you tried nothing against it. You can leave it so, or see what eases it.",
                       words.number(*finding.number("score")), words.number(*finding.number("days")));
}

}  // namespace

extern const Rule soreAndNoReliefTried{
    .number = 32,
    .id = "sore-and-no-relief-tried",
    .title = "Sore, and nothing tried yet",
    .lane = Lane::recovery,
    .grade = Grade::some,
    .evidence = "Cold water, changing between warm and cold, compression and massage eased soreness in trials, most of them small. That any of "
                "them heals faster, as the article has it, is doubted.",
    .source = "Bleakley 2012, Cochrane CD008262.pub2; Bieuzen 2013, doi:10.1371/journal.pone.0062356; Hill 2014, "
              "doi:10.1136/bjsports-2013-092456; Dupuy 2018, doi:10.3389/fphys.2018.00403; Dubois & Esculier 2020, doi:10.1136/bjsports-2019-101253",
    .clears = "Soreness below 4, or anything tried and logged.",
    .advice = "Massage, cool water or compression ease it for some. Ice only through cloth, 20 minutes at most, and not on numb skin.",
    .thresholds = thresholds,
    .numbers = numbers,
    .reads = reads,
    .say = say,
    .judge = &judge,
};

}  // namespace legwork
