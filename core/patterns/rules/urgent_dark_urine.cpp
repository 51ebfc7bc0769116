// SPDX-License-Identifier: GPL-3.0-or-later
// R41a: urine like tea or cola in the week after a hard run (evidence.md 5.2; settled A161, A167).
#include "../../measures/hardness.h"
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
    "days.dark_urine", "days.urine_colour", "pains.score", "pains.weakness", "pains.swelling", "runs.kind", "runs.rpe",
    "days.rest_day",
};

constexpr int daysAfter = 7;
constexpr double severeScore = 7;
constexpr DaySign darkUrine[] = {{&DayEntry::dark_urine, "dark_urine"}};

/// A run of unknown hardness counts as hard; a day on which nobody knows of a run keeps it open.
Answer hardRunBefore(const Case& c) {
    Answer answer;
    for (Day day = c.day - daysAfter; day <= c.day; ++day) {
        const auto facts = c.facts.on(day);
        if (facts.kind == DayKind::run && facts.hard != Truth::no) return Answer::of(true);
        if (facts.kind == DayKind::unknown) answer = Answer::unknown({"rest_day"});
    }
    return answer;
}

/// What of the day's pains makes it an emergency.
Columns graveAnswers(const DayLog& log) {
    Columns columns;
    for (const Pain& pain : log.pains) {
        if (pain.score.value_or(0) >= severeScore) columns.add("score");
        if (pain.weakness == true) columns.add("weakness");
        if (pain.swelling == true) columns.add("swelling");
    }
    return columns;
}

Verdict flagged(const DayLog& log) {
    Columns answers = graveAnswers(log);
    const Tier tier = answers.empty() ? Tier::day : Tier::now;
    answers.add("dark_urine");
    return {.state = State::flagged, .tier = tier, .answers = std::move(answers)};
}

Verdict judgeDay(const Case& c) {
    const DayLog& log = c.diary().on(c.day);
    const Answer dark = anyOf(log.entry, darkUrine);
    Verdict verdict = dark.isYes() ? flagged(log) : conclude(hardRunBefore(c), "There was no hard run in the week before.", dark, 0);
    verdict.numbers = known({{"score", c.facts.on(c.day).legScore}});
    return verdict;
}

constexpr Judge judge{.day = judgeDay};

std::string say(const Finding& finding, const Diary&) { return safetyNoteOfAnswers(finding); }

}  // namespace

extern const Rule urgentDarkUrine{
    .number = 41,
    .id = "urgent-signs",
    .part = 'a',
    .title = "Dark urine after a hard run",
    .lane = Lane::pain,
    .isSafety = true,
    .grade = Grade::some,
    .evidence = "Urine the colour of tea or cola after very hard exercise can mean that muscle is breaking down. It may show "
                "days later, and a simple test tells.",
    .source = "CDC/NIOSH, cdc.gov/niosh/topics/rhabdo/symptoms.html",
    .clears = "Urine that is not dark.",
    .advice = "Get medical advice today.",
    .thresholds = {},
    .numbers = numbers,
    .reads = reads,
    .say = say,
    .judge = &judge,
};

}  // namespace legwork
