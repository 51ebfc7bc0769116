// SPDX-License-Identifier: GPL-3.0-or-later
// R38: pain of one place that comes back, by its scores of six weeks or by the weekly check. What is a painful week, a gap,
// and what the days that were not logged could still change: settled A151–A153, A170, A186.
#include "../../measures/ostrc.h"
#include "../group_verdicts.h"
#include "../safety_words.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <fmt/format.h>

namespace legwork {
namespace {

constexpr RuleNumber numbers[] = {
    {"weeks", "Painful weeks of six"}, {"substantial_weeks", "Weeks in a row with a substantial problem"},
};
constexpr std::string_view reads[] = {
    "pains.site", "pains.side", "pains.score", "days.no_pain", "weekly_checks.participation", "weekly_checks.modified",
    "weekly_checks.performance",
};
constexpr int level = 2, weekDays = 7, weeksSeen = 6, enoughWeeks = 3, substantialInARow = 2;
constexpr int daysSeen = weeksSeen * weekDays;
constexpr std::uint64_t wholeWeek = 0b1111111;

using Days = PainLog::PainfulDays;  // the oldest day in the lowest bit
constexpr std::uint64_t allDays = (std::uint64_t{1} << daysSeen) - 1;

DaySpan seenFrom(Day day) { return {day - (daysSeen - 1), day}; }

struct Weeks {
    int painful = 0, unknown = 0;
};
Weeks weeksOf(const Days& days) {
    Weeks weeks;
    for (std::uint64_t week = wholeWeek; week < allDays; week <<= weekDays) {
        if (days.painful & week) ++weeks.painful;
        else if (!(days.free & week)) ++weeks.unknown;
    }
    return weeks;
}

/// Three days in a row of `free`, with a day of `hurting` on either side.
bool hasGap(std::uint64_t free, std::uint64_t hurting) {
    if (!hurting) return false;
    const std::uint64_t afterFirst = ~std::uint64_t{0} << std::countr_zero(hurting) << 1, beforeLast = std::bit_floor(hurting) - 1;
    const std::uint64_t between = free & afterFirst & beforeLast;
    return between & between >> 1 & between >> 2;
}

Answer cameBack(const Days& days, const Weeks& weeks) {
    if (weeks.painful >= enoughWeeks && hasGap(days.free, days.painful)) return Answer::of(true);
    const bool couldReach = weeks.painful + weeks.unknown >= enoughWeeks;
    const std::uint64_t blank = allDays & ~days.painful & ~days.free;
    return couldReach && hasGap(days.free | blank, days.painful | blank) ? Answer::unknown({"no_pain", "score"}) : Answer::of(false);
}

/// What a place is judged by.
struct Course {
    Days days;
    Weeks weeks;
    int substantial = 0;

    Course(const Days& seen, int substantialWeeks) : days(seen), weeks(weeksOf(seen)), substantial(substantialWeeks) {}
};

Verdict judgeCourse(const Course& course) {
    const bool isLasting = course.weeks.painful == weeksSeen || course.substantial >= weeksSeen;
    const Answer isSubstantial = Answer::of(isLasting || course.substantial >= substantialInARow);
    Verdict verdict = conclude(isSubstantial.isYes() ? isSubstantial : cameBack(course.days, course.weeks), level);
    if (isLasting) {
        verdict.level = 0;
        verdict.tier = Tier::soon;
    }
    return verdict;
}

Numbers numbersOf(const Course& course) { return known({{"weeks", course.weeks.painful}, {"substantial_weeks", course.substantial}}); }

void note(PainGroups& groups, const PainGroup& group) {
    if (std::ranges::find(groups, group) == groups.end()) groups.push_back(group);
}

void noteSides(PainGroups& groups, const WeeklyCheck& check) {
    if (check.side != Side::both) return note(groups, {check.site, check.side});
    note(groups, {check.site, Side::left});
    note(groups, {check.site, Side::right});
}

/// Those with a substantial week in the six weeks.
PainGroups substantialGroups(const Case& c) {
    const DaySpan seen = seenFrom(c.day);
    PainGroups groups;
    for (const WeeklyCheck& check : c.diary().weeklyChecksIn(weekOf(seen.first), weekOf(seen.last)))
        if (seen.contains(check.week.sunday()) && isSubstantial(check)) noteSides(groups, check);
    return groups;
}

Verdict told(Verdict verdict, const Course& course) {
    verdict.numbers = numbersOf(course);
    return verdict;
}

/// Of the places that weigh the same the line tells the one that hurt in most weeks.
Verdict judgeDay(const Case& c) {
    Gravest gravest;
    std::optional<Course> worst;
    const PainGroups substantial = substantialGroups(c);
    PainGroups groups = c.facts.pains.hurtingIn(seenFrom(c.day));
    for (const PainGroup& group : substantial) note(groups, group);
    for (const PainGroup& group : groups) {
        const bool isNoted = std::ranges::find(substantial, group) != substantial.end();
        const Course course(c.facts.pains.painfulDays(seenFrom(c.day), group), isNoted ? substantialWeeks(c.diary(), c.day, group) : 0);
        if (gravest.take(group, judgeCourse(course), course.weeks.painful)) worst = course;
    }
    if (worst) return told(gravest.line(), *worst);
    const Course course(c.facts.pains.painfulDays(seenFrom(c.day)), 0);  // where no place hurt
    return told(judgeCourse(course), course);
}

constexpr Judge judge{.day = judgeDay};

std::string say(const Finding& finding, const Diary&) {
    const auto weeks = *finding.number("weeks"), substantial = *finding.number("substantial_weeks");
    std::string logged = substantial >= substantialInARow && weeks < enoughWeeks
        ? fmt::format("{}: a substantial problem in {:.0f} weeks in a row.", sitesInWords(finding.sites), substantial)
        : fmt::format("{}: 3 of 10 or more in {:.0f} of 6 weeks.", sitesInWords(finding.sites), weeks);
    return finding.tier ? safetyNote(finding, std::move(logged)) : logged;
}

}  // namespace

extern const Rule recurrentLegPain{
    .number = 38,
    .id = "recurrent-leg-pain",
    .title = "The same place hurts again and again",
    .lane = Lane::pain,
    .isSafety = true,
    .grade = Grade::weak,
    .evidence = "An earlier injury is one of the few things that studies of runners agree on before a new one. That pain which comes and "
                "goes for weeks turns into more is plausible rather than shown.",
    .source = "van der Worp 2015, PLoS ONE (PMC4338213); Clarsen 2013, Br J Sports Med 47:495",
    .clears = "Six weeks in which the place stays below 3 of 10.",
    .advice = "Note what came before each time; a physiotherapist can look at what keeps it coming back.",
    .thresholds = {},
    .numbers = numbers,
    .reads = reads,
    .say = say,
    .judge = &judge,
};

}  // namespace legwork
