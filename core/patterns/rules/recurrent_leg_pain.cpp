// SPDX-License-Identifier: GPL-3.0-or-later
// R38: pain of one place that comes back, by its scores of six weeks or by the weekly check. What is a painful week, a gap,
// and what the days that were not logged could still change: settled A151–A153, A170, A186.
#include "../../measures/ostrc.h"
#include "../group_verdicts.h"
#include "../safety_words.h"

#include <algorithm>
#include <array>
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
constexpr int level = 2, weekDays = 7, weeksSeen = 6, enoughWeeks = 3, gapDays = 3, substantialInARow = 2;
constexpr int painful = 3;
constexpr std::size_t daysSeen = weeksSeen * weekDays;

enum class DayOf : std::uint8_t { notLogged, free, painful };
using Days = std::array<DayOf, daysSeen>;  // oldest first

DaySpan seenFrom(Day day) { return {day - static_cast<int>(daysSeen - 1), day}; }

Days daysOf(const Case& c, const PainGroup& group) {
    Days days{};
    std::ranges::transform(c.facts.pains.scores(seenFrom(c.day), group), days.begin(), [](std::int8_t score) {
        return score == PainLog::notKnown ? DayOf::notLogged : score >= painful ? DayOf::painful : DayOf::free;
    });
    return days;
}

struct Weeks {
    int painful = 0, unknown = 0;
};
Weeks weeksOf(const Days& days) {
    Weeks weeks;
    for (auto week = days.begin(); week != days.end(); week += weekDays) {
        if (std::find(week, week + weekDays, DayOf::painful) != week + weekDays) ++weeks.painful;
        else if (std::all_of(week, week + weekDays, [](DayOf day) { return day == DayOf::notLogged; })) ++weeks.unknown;
    }
    return weeks;
}

/// Three days in a row that `free` says may be the gap, with a day on either side that `hurts` says may be painful.
template <class Free, class Hurts>
bool hasGap(const Days& days, Free free, Hurts hurts) {
    const auto first = std::ranges::find_if(days, hurts);
    const auto last = std::find_if(days.rbegin(), days.rend(), hurts).base();
    int inARow = 0;
    for (auto day = first; day < last; ++day) {
        const bool isAfterFirst = day != first;
        inARow = isAfterFirst && free(*day) ? inARow + 1 : 0;
        if (inARow >= gapDays && day + 1 < last) return true;
    }
    return false;
}

Answer cameBack(const Days& days, const Weeks& weeks) {
    const auto isPainful = [](DayOf day) { return day == DayOf::painful; };
    if (weeks.painful >= enoughWeeks && hasGap(days, [](DayOf day) { return day == DayOf::free; }, isPainful)) return Answer::of(true);
    const bool couldReach = weeks.painful + weeks.unknown >= enoughWeeks;
    const auto mayBeFree = [](DayOf day) { return day != DayOf::painful; };
    const auto mayHurt = [](DayOf day) { return day != DayOf::free; };
    if (couldReach && hasGap(days, mayBeFree, mayHurt)) return Answer::unknown({"no_pain", "score"});
    return Answer::of(false);
}

Verdict judgeDays(const Days& days, int substantial) {
    const Weeks weeks = weeksOf(days);
    const bool isLasting = weeks.painful == weeksSeen || substantial >= weeksSeen;
    Verdict verdict = conclude(either(Answer::of(isLasting || substantial >= substantialInARow), cameBack(days, weeks)), level);
    if (isLasting) {
        verdict.level = 0;
        verdict.tier = Tier::soon;
    }
    verdict.numbers = known({{"weeks", weeks.painful}, {"substantial_weeks", substantial}});
    return verdict;
}

void note(PainGroups& groups, const PainGroup& group) {
    if (std::ranges::find(groups, group) == groups.end()) groups.push_back(group);
}

void noteSides(PainGroups& groups, const WeeklyCheck& check) {
    if (check.side != Side::both) return note(groups, {check.site, check.side});
    note(groups, {check.site, Side::left});
    note(groups, {check.site, Side::right});
}

/// Those that hurt in the six weeks, or had a substantial week in them.
PainGroups groupsOf(const Case& c) {
    const DaySpan seen = seenFrom(c.day);
    PainGroups groups = c.facts.pains.hurtingIn(seen);
    for (const WeeklyCheck& check : c.diary().weeklyChecksIn(weekOf(seen.first), weekOf(seen.last)))
        if (seen.contains(check.week.sunday()) && isSubstantial(check)) noteSides(groups, check);
    return groups;
}

/// Where no place hurt, a day is known by "nothing hurts" alone.
Days daysOfNobody(const Case& c) {
    Days days{};
    for (std::size_t i = 0; i < daysSeen; ++i) {
        const auto& entry = c.diary().on(c.day - static_cast<int>(daysSeen - 1 - i)).entry;
        if (entry && entry->no_pain == true) days[i] = DayOf::free;
    }
    return days;
}

Verdict judgeDay(const Case& c) {
    const PainGroups groups = groupsOf(c);
    std::vector<GroupVerdict> verdicts;
    verdicts.reserve(groups.size());
    for (const PainGroup& group : groups) verdicts.push_back({group, judgeDays(daysOf(c, group), substantialWeeks(c.diary(), c.day, group))});
    if (verdicts.empty()) return judgeDays(daysOfNobody(c), 0);
    // Of those that weigh the same the line tells the one that hurt in most weeks.
    const auto most = std::ranges::max_element(verdicts, {}, [](const GroupVerdict& group) { return group.verdict.number("weeks"); });
    if (most != verdicts.begin()) std::iter_swap(most, verdicts.begin());
    return gravest(std::move(verdicts));
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
