// SPDX-License-Identifier: GPL-3.0-or-later
// R35: soreness that fits the ordinary delayed kind; a label, not a fault. All parts known: it fits; some unknown and
// none false: it may fit, which is the state unknown (evidence.md 2.5; settled A136–A141, A173–A175).
#include "../../measures/pain_course.h"
#include "../safety_words.h"
#include "../signs.h"
#include "pain_rules.h"

#include <algorithm>
#include <fmt/format.h>

namespace legwork {
namespace {

constexpr Threshold thresholds[] = {
    {"onset_max_h", "Hours after the run until it begins, at most", 48, 0, 72},
};
constexpr RuleNumber numbers[] = {
    {"score", "Soreness"}, {"hours_after", "Hours after the run", Measure::plain, "onset_max_h"},
};
constexpr std::string_view reads[] = {
    "pains.site", "pains.side", "pains.score", "pains.time", "pains.moment", "pains.tissue", "pains.quality", "pains.spread",
    "pains.onset", "pains.onset_time", "pains.swelling", "pains.numbness", "pains.limited_range", "runs.duration_s",
    "days.no_pain", "days.rest_day",
};
constexpr int level = 1;
constexpr double onsetLeast_h = 6;
constexpr double scoreMost = 6;
constexpr Sign signs[] = {
    {&Pain::swelling, "swelling"}, {&Pain::numbness, "numbness"}, {&Pain::limited_range, "limited_range"}};

Answer isMuscle(const SoreSpot& spot) {
    if (const auto tissue = spot.likelyTissue()) return Answer::of(tissue == Tissue::muscle);
    return Answer::unknown(spot.tissue ? Columns{} : Columns{"tissue"});
}

/// Without a run to come from: no where the four days are known rest days. What is missing where it may still be a run
/// of unknown duration is said by askEach, unconfirmed days apart.
Answer beganWithoutRun(const Case& c, const SoreSpot& spot, const ReferenceRun& reference) {
    const Day first = journalDay(spot.episode.front()->time, c.diary().runner().day_start_min);
    bool isRest = true, isConfirmed = !reference.candidates.empty();
    for (Day day = first - (referenceRunDays - 1); day <= first; ++day) {
        isRest &= c.facts.kind(day) == DayKind::rest;
        isConfirmed &= c.facts.kind(day) != DayKind::unknown;
    }
    if (isRest) return Answer::of(false);
    return Answer::unknown(isConfirmed ? Columns{} : Columns{"rest_day"});
}

/// Onset not logged: the first entry is the latest it can have been.
Answer beganInTimeByFirstEntry(const Quantity& hours, double most) {
    const Answer isEarly = below(hours, onsetLeast_h), isInTime = atMost(hours, most);
    if (isEarly.isYes()) return Answer::of(false);
    if (isEarly.isNo() && isInTime.isYes()) return Answer::of(true);
    Columns missing = isEarly.missing;
    missing.merge(isInTime.missing);
    if (!isInTime.isYes()) missing.add("onset_time");
    return Answer::unknown(std::move(missing));
}

Answer beganInTime(const Case& c, const SoreSpot& spot, const ReferenceRun& reference) {
    if (isInRun(spot.onset)) return Answer::of(false);
    const Answer ifNone = reference.only() ? Answer{} : beganWithoutRun(c, spot, reference);
    const double most = c.threshold("onset_max_h");
    if (!spot.onset && !spot.onset_time) {
        if (reference.candidates.empty() && ifNone.isNo()) return ifNone;
        Columns missing{"onset", "onset_time"};
        if (reference.candidates.empty()) missing.merge(ifNone.missing);
        return Answer::unknown(std::move(missing));
    }
    return askEach(reference, ifNone, [&](const Run& run) {
        if (!spot.onset_time) return beganInTimeByFirstEntry(hoursAfter(run, spot.episode.front()->time), most);
        const Quantity hours = hoursAfter(run, *spot.onset_time);
        return both(atLeast(hours, onsetLeast_h), atMost(hours, most));
    });
}

/// Neither a peak after 72 h nor undiminished after 96 h.
Answer goesDown(const Case& c, const SoreSpot& spot, const ReferenceRun& reference) {
    return askEach(reference, Answer::of(true), [&](const Run& run) {
        return negated(either(roseLate(c.diary(), spot, run), stayedHigh(c.diary(), spot, run)));
    });
}

Answer isMild(const SoreSpot& spot) {
    if (spot.highest.value_or(0) > scoreMost) return Answer::of(false);
    return spot.hasUnscoredDay ? Answer::unknown({"score"}) : Answer::of(true);
}

Answer isOfBothSidesOrTheWholeMuscle(const Case& c, const SoreSpot& spot) {
    const Answer whole = spot.spread ? Answer::of(spot.spread == Spread::wholeMuscle) : Answer::unknown({"spread"});
    return either(whole, spot.group.side ? c.facts.pains.bothSidesHurt(spot) : Answer::unknown({"side"}));
}

Answer isDiffuse(const SoreSpot& spot) {
    return spot.spread ? Answer::of(spot.spread != Spread::fingertip) : Answer::unknown({"spread"});
}

Answer isDullOrStiff(const SoreSpot& spot) {
    const auto quality = spot.quality();
    if (!quality) return Answer::unknown({"quality"});
    if (quality->has(Quality::sharp) || quality->has(Quality::burning) || quality->has(Quality::tingling)) return Answer::of(false);
    if (quality->has(Quality::dull) || quality->has(Quality::stiff)) return Answer::of(true);
    // Answered, but only with what fits either way; any other answer has said no to both (settled A27, A140).
    return *quality == Set<Quality>{Quality::throbbing} ? Answer::unknown({}) : Answer::of(false);
}

/// Without one of these R41a, b and e have nothing to flag.
bool saysYesToADaySign(const std::optional<DayEntry>& entry) {
    static constexpr YesNo DayEntry::*signsOfTheDay[] = {
        &DayEntry::dark_urine, &DayEntry::confusion,  &DayEntry::nausea,     &DayEntry::vomiting,       &DayEntry::headache,        &DayEntry::bloating,
        &DayEntry::seizure,    &DayEntry::collapse,   &DayEntry::fainted,    &DayEntry::chest_pain,     &DayEntry::fever,           &DayEntry::weight_loss,
        &DayEntry::saddle_numbness, &DayEntry::bladder_bowel_change};
    return entry && std::ranges::any_of(signsOfTheDay, [&](YesNo DayEntry::*sign) { return (*entry).*sign == true; });
}

bool isFlagged(const Verdict& verdict) { return verdict.state == State::flagged; }

/// Whether another rule of safety speaks up for the group or the day.
bool anotherSignSpeaks(const Case& c, const SoreSpot& spot) {
    if (saysYesToADaySign(c.diary().on(c.day).entry))
        for (const Rule* rule : {&urgentDarkUrine, &urgentAfterRun, &urgentOtherSigns})
            if (isFlagged(rule->judge->day(c.as(*rule)))) return true;
    return isFlagged(judgeProfessionalSigns(c, spot)) || isFlagged(judgeBoneStress(c, spot)) ||
           isFlagged(judgeSwollenLeg(c, spot)) || isFlagged(judgeTightPain(c, spot));
}

Answer fits(const Case& c, const SoreSpot& spot) {
    Answer answer = both(fitsDomsApartFromSigns(c, spot), negated(anyOf(spot, signs)));
    if (answer.isNo() || isFlagged(judgeNotDomsPattern(c, spot)) || anotherSignSpeaks(c, spot)) return Answer::of(false);
    return answer;
}

Numbers numbersOf(const Case& c, const SoreSpot& spot) {
    return known({{"score", spot.score}, {"hours_after", hoursToOnset(c.diary(), spot)}});
}

Verdict judgeDay(const Case& c) { return judgeSpots(c, Painless::leftOut, {judgeDomsPattern, numbersOf}); }

constexpr Judge judge{.day = judgeDay};

std::string say(const Finding& finding, const Diary&) {
    const auto hours = finding.number("hours_after");
    return fmt::format("{}, {:.0f} of 10{}: fits ordinary delayed soreness, which is usually gone within a week.",
                       sitesInWords(finding.sites), *finding.number("score"),
                       hours ? fmt::format(", from {:.0f} h after the run", *hours) : "");
}

}  // namespace

Answer fitsDomsApartFromSigns(const Case& c, const SoreSpot& spot) {
    Answer answer = both(isMuscle(spot), isMild(spot));
    answer = both(std::move(answer), isOfBothSidesOrTheWholeMuscle(c, spot));
    answer = both(std::move(answer), isDiffuse(spot));
    answer = both(std::move(answer), isDullOrStiff(spot));
    if (answer.isNo()) return answer;
    const auto reference = referenceRun(c.diary(), spot);
    answer = both(std::move(answer), beganInTime(c, spot, reference));
    return both(std::move(answer), goesDown(c, spot, reference));
}

Verdict judgeDomsPattern(const Case& c, const SoreSpot& spot) { return conclude(fits(c, spot), level); }

extern const Rule domsPattern{
    .number = 35,
    .id = "doms-pattern",
    .title = "Fits ordinary delayed soreness",
    .lane = Lane::pain,
    .grade = Grade::consistent,
    .evidence = "Soreness after unusual effort starts within a day or so, peaks in the next one to three days and fades by "
                "itself. It is felt across the worked muscles, mostly on both sides.",
    .source = "Cheung 2003, doi:10.2165/00007256-200333020-00005; Herbert 2011, doi:10.1136/bjsports-2011-090599",
    .clears = "Soreness that is gone, usually within a week.",
    .advice = "Easy movement until it has gone down.",
    .thresholds = thresholds,
    .numbers = numbers,
    .reads = reads,
    .say = say,
    .judge = &judge,
};

}  // namespace legwork
