// SPDX-License-Identifier: GPL-3.0-or-later
#include "group_verdicts.h"

#include <algorithm>

namespace legwork {
namespace {

int gravity(const Verdict& verdict) {
    switch (verdict.state) {
        case State::flagged: return verdict.tier ? 10 + static_cast<int>(*verdict.tier) : 1 + verdict.level;
        case State::unknown: return 1;
        case State::clear: return 0;
        case State::notApplicable: break;
    }
    return -1;
}

double score(const Verdict& verdict) {
    const auto found = std::ranges::find(verdict.numbers, "score", &std::pair<std::string_view, double>::first);
    return found == verdict.numbers.end() ? -1 : found->second;
}

}  // namespace

std::vector<const SoreSpot*> soreSpots(const Case& c, Painless painless) {
    std::vector<const SoreSpot*> spots;
    const auto all = c.facts.pains.on(c.day);
    if (all.empty()) return spots;
    spots.reserve(all.size());
    for (const SoreSpot& spot : all)
        if (painless == Painless::leftOut ? spot.hurts() : spot.tellsOfSomething()) spots.push_back(&spot);
    return spots;
}

Verdict withoutPain(const Case& c) {
    const DayLog& log = c.diary().on(c.day);
    const YesNo noPain = log.entry ? log.entry->no_pain : std::nullopt;
    if (noPain == true || !log.pains.empty()) return {.state = State::notApplicable, .reason = "Nothing hurt that day."};
    return {.state = State::unknown, .missing = {noPain ? Column{"score"} : Column{"no_pain"}}};
}

Verdict gravest(std::vector<GroupVerdict> groups) {
    const auto rank = [](const GroupVerdict& group) { return gravity(group.verdict); };
    const int highest = rank(*std::ranges::max_element(groups, {}, rank));
    std::erase_if(groups, [&](const GroupVerdict& group) { return rank(group) != highest; });
    const auto worst = std::ranges::max_element(groups, {}, [](const GroupVerdict& group) { return score(group.verdict); });
    Verdict line = std::move(worst->verdict);
    line.sites.reserve(groups.size());
    for (const auto& [group, verdict] : groups) {
        line.sites.push_back(name(group));
        line.missing.merge(verdict.missing);  // of the worst nothing is left to merge
        line.answers.merge(verdict.answers);
    }
    std::ranges::sort(line.sites);
    return line;
}

std::vector<GroupVerdict> judgeEach(const Case& c, const std::vector<const SoreSpot*>& spots, JudgeSpot judge) {
    std::vector<GroupVerdict> groups;
    groups.reserve(spots.size());
    for (const SoreSpot* spot : spots) groups.push_back({spot->group, judge(c, *spot)});
    return groups;
}

Verdict judgeSpots(const Case& c, Painless painless, JudgeSpot judge) {
    auto groups = judgeEach(c, soreSpots(c, painless), judge);
    return groups.empty() ? withoutPain(c) : gravest(std::move(groups));
}

Verdict concludeTier(const Answer& higher, Tier high, const Answer& lower, Tier low) {
    Verdict verdict = conclude(either(higher, lower), 0);
    if (verdict.state == State::flagged) verdict.tier = higher.isYes() ? high : low;
    return verdict;
}

}  // namespace legwork
