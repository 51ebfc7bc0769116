// SPDX-License-Identifier: GPL-3.0-or-later
#include "group_verdicts.h"

#include <algorithm>

namespace legwork {
namespace {

int gravity(const Verdict& verdict, Unanswered unanswered) {
    switch (verdict.state) {
        case State::flagged: return verdict.tier ? 20 + static_cast<int>(*verdict.tier) : 10 + verdict.level;
        case State::unknown: return unanswered == Unanswered::overClear ? 3 : 1;
        case State::clear: return 2;
        case State::notApplicable: break;
    }
    return 0;
}

}  // namespace

Verdict withoutPain(const Case& c) {
    const DayLog& log = c.diary().on(c.day);
    const YesNo noPain = log.entry ? log.entry->no_pain : std::nullopt;
    if (noPain == true || !log.pains.empty()) return {.state = State::notApplicable, .reason = "Nothing hurt that day."};
    return {.state = State::unknown, .missing = {noPain ? Column{"score"} : Column{"no_pain"}}};
}

bool Gravest::take(const PainGroup& group, Verdict&& verdict, const Number& score) {
    const int its = gravity(verdict, unanswered_);
    if (!isEmpty() && its < gravity_) return false;
    if (isEmpty() || its > gravity_) {
        gravity_ = its;
        score_ = score;
        line_ = std::move(verdict);
        groups_ = {group};
        return true;
    }
    groups_.push_back(group);
    line_.missing.merge(verdict.missing);
    line_.answers.merge(verdict.answers);
    if (!(score > score_)) return false;
    score_ = score;
    return true;
}

Verdict Gravest::line() {
    line_.sites.reserve(groups_.size());
    for (const PainGroup& group : groups_) line_.sites.push_back(name(group));
    std::ranges::sort(line_.sites);
    return std::move(line_);
}

Verdict judgeSpots(const Case& c, Painless painless, const JudgeSpot& rule) {
    Gravest gravest(rule.unanswered);
    const SoreSpot* told = nullptr;
    for (const SoreSpot& spot : soreSpots(c, painless))
        if (gravest.take(spot.group, rule.judge(c, spot), spot.score)) told = &spot;
    if (!told) return withoutPain(c);
    Verdict line = gravest.line();
    if (line.state != State::notApplicable) line.numbers = rule.numbers(c, *told);
    return line;
}

Numbers scoreOf(const Case&, const SoreSpot& spot) { return known({{"score", spot.score}}); }

Verdict concludeTier(const Answer& higher, Tier high, const Answer& lower, Tier low) {
    Verdict verdict = conclude(either(higher, lower), 0);
    if (verdict.state == State::flagged) verdict.tier = higher.isYes() ? high : low;
    return verdict;
}

}  // namespace legwork
