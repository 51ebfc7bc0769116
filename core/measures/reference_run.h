// SPDX-License-Identifier: GPL-3.0-or-later
// The run an episode of pain began in or after. With a duration blank it may be one of several (settled A53, A174).
#pragma once

#include "pain_log.h"

namespace legwork {

/// The end of a run whose duration may be blank lies between these (settled A5).
Timestamp earliestEnd(const Run& run);
Timestamp latestEnd(const Run& run);

struct ReferenceRun {
    std::vector<const Run*> candidates;  // one where nothing decisive is blank
    std::optional<Timestamp> ended;      // by when it was over, where that is what made it the one
    bool isPossiblyNone = false;         // no run on the 4 days up to the first entry may be it; certain without candidates

    /// The latest moment at which a candidate can have ended (settled A53, A182).
    Timestamp latestEndOf(const Run& run) const;
    const Run* only() const { return candidates.size() == 1 && !isPossiblyNone ? candidates[0] : nullptr; }
};

constexpr int referenceRunDays = 4;  // up to the first entry

bool isInRun(std::optional<Onset> onset);

/// Of a spot that hurts.
ReferenceRun referenceRun(const Diary& diary, const SoreSpot& spot);

/// A question put to every run it may be: the answer where all agree (`ifNone` where it may be none), else unknown
/// for want of duration_s.
template <class Ask>
Answer askEach(const ReferenceRun& reference, const Answer& ifNone, Ask ask) {
    std::optional<Answer> agreed;
    const auto take = [&](Answer answer) {
        if (!agreed) agreed = std::move(answer);
        else if (agreed->truth != answer.truth || answer.isUnknown()) {
            agreed->missing.merge(answer.missing);
            agreed->missing.add("duration_s");
            agreed->truth = Truth::unknown;
        }
    };
    for (const Run* run : reference.candidates) take(ask(*run));
    if (reference.candidates.empty() || reference.isPossiblyNone) take(ifNone);
    return *agreed;
}

}  // namespace legwork
