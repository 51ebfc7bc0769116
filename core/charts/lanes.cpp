// SPDX-License-Identifier: GPL-3.0-or-later
#include "lanes.h"

#include <algorithm>

namespace legwork {
namespace {

constexpr Lane allLanes[] = {Lane::mileage, Lane::effort, Lane::warmUp, Lane::fluids, Lane::electrolytes,
                             Lane::sleep, Lane::food, Lane::recovery, Lane::pain};

void say(LaneMark& mark, const Finding& finding, const Diary& diary) {
    auto said = sentence(finding, diary);
    if (std::ranges::find(mark.sentences, said) != mark.sentences.end()) return;
    mark.sentences.push_back(std::move(said));
    mark.rules.emplace_back(finding.rule->id);
}

bool any(const std::vector<const Finding*>& findings, State state) {
    return std::ranges::any_of(findings, [&](const Finding* finding) { return finding->state == state; });
}

/// A flag outweighs all; an answer outweighs what does not apply, so that a lane of unanswered questions reads as such.
State stateOf(const std::vector<const Finding*>& findings) {
    for (const State state : {State::flagged, State::clear, State::unknown})
        if (any(findings, state)) return state;
    return State::notApplicable;
}

LaneMark markOf(Day day, const std::vector<const Finding*>& findings, const Diary& diary) {
    LaneMark mark{.day = day, .kind = LaneMark::Kind::clear, .sentences = {}, .rules = {}};
    if (findings.empty()) {
        mark.kind = LaneMark::Kind::notLogged;
        return mark;
    }
    const State state = stateOf(findings);
    if (state == State::flagged) mark.kind = LaneMark::Kind::flag;
    if (state == State::unknown) mark.kind = LaneMark::Kind::notLogged;
    for (const Finding* finding : findings)
        if (finding->state == state) {
            mark.level = std::max(mark.level, gravity(*finding));
            say(mark, *finding, diary);
        }
    return mark;
}

/// A muted flag is not shown; that its rule was clear or had nothing to go by may be.
std::vector<const Finding*> inLane(std::vector<const Finding*> findings, Lane lane, const Diary& diary) {
    const auto isHidden = [&](const Finding& finding) { return finding.state == State::flagged && isMuted(finding, diary); };
    std::erase_if(findings, [&](const Finding* finding) { return finding->rule->lane != lane || isHidden(*finding); });
    return findings;
}

LaneRow row(Lane lane, const Diary& diary, const Review& review, DaySpan days) {
    LaneRow row{std::string{title(lane)}, {}};
    for (Day day = days.first; day <= days.last; ++day) {
        auto findings = inLane(review.flaggedOn(day), lane, diary);  // the gravest first
        if (findings.empty()) findings = inLane(review.on(day), lane, diary);
        row.marks.push_back(markOf(day, findings, diary));
    }
    return row;
}

}  // namespace

std::vector<LaneRow> lanes(const Diary& diary, const Review& review, DaySpan days) {
    std::vector<LaneRow> rows;
    for (const Lane lane : allLanes) {
        auto made = row(lane, diary, review, days);
        if (std::ranges::any_of(made.marks, [](const LaneMark& mark) { return !mark.sentences.empty(); })) rows.push_back(std::move(made));
    }
    return rows;
}

}  // namespace legwork
