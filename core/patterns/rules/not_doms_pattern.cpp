// SPDX-License-Identifier: GPL-3.0-or-later
// R36: pain that does not look like ordinary delayed soreness: sudden, one-sided, at one spot, early or still rising
// (evidence.md 2.5, 5.3; settled A142–A144, A172, A176).
#include "../../measures/pain_course.h"
#include "legwork/hints.h"
#include "../safety_words.h"
#include "pain_rules.h"

#include <fmt/format.h>

namespace legwork {
namespace {

constexpr RuleNumber numbers[] = {
    {"score", "Pain"}, {"hours_after", "Hours after the run"},
};
constexpr std::string_view reads[] = {
    "pains.site", "pains.side", "pains.score", "pains.time", "pains.moment", "pains.tissue", "pains.quality", "pains.spread",
    "pains.onset", "pains.onset_time", "runs.duration_s", "days.no_pain", "days.rest_day",
};

constexpr int level = 2;
constexpr double muchAfterRun = 5;  // of 10, within 6 h of a run

bool isNotMuscle(std::optional<Tissue> tissue) {
    return tissue == Tissue::joint || tissue == Tissue::tendon || tissue == Tissue::bone;
}

bool burnsOrTingles(const SoreSpot& spot) {
    const auto quality = spot.quality();
    return quality && (quality->has(Quality::burning) || quality->has(Quality::tingling));
}

/// The columns whose answers speak against ordinary soreness; one is enough, blanks never are.
Columns against(const Case& c, const SoreSpot& spot) {
    Columns columns;
    const auto note = [&](bool speaksAgainst, Column column) {
        if (speaksAgainst) columns.add(column);
    };
    note(spot.onset == Onset::suddenInRun, "onset");
    note(spot.spread == Spread::fingertip, "spread");
    note(spot.spread != Spread::wholeMuscle && c.facts.pains.isOneSided(spot).isYes(), "side");
    note(isNotMuscle(spot.likelyTissue()), spot.tissue ? Column{"tissue"} : Column{"site"});
    note(burnsOrTingles(spot), "quality");
    note(spot.highestAfterRun.value_or(0) >= muchAfterRun || roseLate(c.diary(), spot).isYes(), "score");
    return columns;
}

Numbers numbersOf(const Case& c, const SoreSpot& spot) {
    return known({{"score", spot.score}, {"hours_after", hoursToOnset(c.diary(), spot)}});
}

Verdict judgeDay(const Case& c) { return judgeSpots(c, Painless::leftOut, {judgeNotDomsPattern, numbersOf, Unanswered::underClear}); }

constexpr Judge judge{.day = judgeDay};

std::string say(const Finding& finding, const Diary& diary) {
    const auto score = finding.number("score");
    const auto names = hints(finding, diary);
    return fmt::format("{}{}: this fits more with {} than with ordinary soreness. It is a hint, not a diagnosis.",
                       sitesInWords(finding.sites), score ? fmt::format(", {:.0f} of 10", *score) : "",
                       names.empty() ? "something local" : names.front());
}

}  // namespace

Verdict judgeNotDomsPattern(const Case& c, const SoreSpot& spot) {
    Columns reasons = against(c, spot);
    const bool isBlank = !spot.onset && !spot.spread && !spot.group.side;
    const auto flags = reasons.empty() && isBlank ? Answer::unknown({"onset", "side", "spread"}) : Answer::of(!reasons.empty());
    Verdict verdict = conclude(flags, level);
    verdict.answers = std::move(reasons);
    return verdict;
}

extern const Rule notDomsPattern{
    .number = 36,
    .id = "not-doms-pattern",
    .title = "Does not look like ordinary soreness",
    .lane = Lane::pain,
    .grade = Grade::some,
    .evidence = "Ordinary soreness comes hours later, is spread over the worked muscles and fades within days. Pain that starts "
                "suddenly, sits in one spot or on one side, or keeps growing often has another source.",
    .source = "Cheung 2003, doi:10.2165/00007256-200333020-00005; Winters 2018, doi:10.1136/bjsports-2016-097037",
    .clears = "Pain that is spread out, on both sides, and fading.",
    .advice = "Ease off for two days, then log it again.",
    .thresholds = {},
    .numbers = numbers,
    .reads = reads,
    .say = say,
    .judge = &judge,
};

}  // namespace legwork
