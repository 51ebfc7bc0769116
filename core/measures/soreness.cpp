// SPDX-License-Identifier: GPL-3.0-or-later
#include "soreness.h"

#include <algorithm>
#include <array>

namespace legwork {
namespace {

constexpr double worst = 10;

/// One site and side, or one site of which no side was named. It may turn out to be unrated while all its ratings
/// leave open at which moment they were made.
struct Group {
    bool rated = false;
    double least = worst, most = 0;

    /// Later ratings replace earlier ones, unless they may be from after the run.
    void rate(double low, double high, bool certain) {
        if (certain) *this = {};
        rated |= certain;
        least = std::min(least, low);
        most = std::max(most, high);
    }
};
using Sides = std::array<Group, 3>;  // left, right, not logged

struct Seen {
    std::array<Sides, siteCount> groups;
    Columns missing;
    bool any = false;
};

void see(Seen& seen, const Pain& pain) {
    const bool certain = pain.moment.has_value();
    if (!certain) seen.missing.add("moment");
    if (!pain.score) seen.missing.add("score");
    seen.any = true;
    Sides& sides = seen.groups[static_cast<std::size_t>(pain.site)];
    const auto rate = [&](std::size_t side) { sides[side].rate(pain.score.value_or(0), pain.score.value_or(worst), certain); };
    if (!pain.side) rate(2);
    if (pain.side == Side::left || pain.side == Side::both) rate(0);
    if (pain.side == Side::right || pain.side == Side::both) rate(1);
}

bool mayBeBefore(const Pain& pain, const Run& run) {
    return pain.moment != Moment::runEnd && pain.moment != Moment::worst && !earlier(run.start, pain.time);
}

/// With no rating that is certainly from before, the day's "nothing hurts" decides what no rating means.
Quantity highest(const Seen& seen, const DayLog& log) {
    double least = 0, most = 0;
    bool rated = false;
    for (const Sides& sides : seen.groups)
        for (const Group& group : sides) {
            rated |= group.rated;
            if (group.rated) least = std::max(least, group.least);
            most = std::max(most, group.most);
        }
    const YesNo noPain = log.entry ? log.entry->no_pain : std::nullopt;
    Columns missing = seen.missing;
    if (!rated && noPain != true) {
        missing.add(noPain ? Column{"score"} : Column{"no_pain"});
        most = worst;
    }
    if (least == most) missing = {};
    return {least, most, missing};
}

}  // namespace

PreRunSoreness preRunSoreness(const DayLog& log, const Run& run) {
    Seen seen;
    bool limped = false;
    for (const Pain& pain : log.pains) {
        if (!mayBeBefore(pain, run)) continue;
        see(seen, pain);
        limped |= pain.moment && pain.limp == true;
    }
    return {highest(seen, log), limped};
}

Number legScore(const DayLog& log) {
    Number worstOfDay;
    for (const Pain& pain : log.pains)
        if (pain.score) worstOfDay = std::max(worstOfDay.value_or(0), *pain.score);
    if (log.pains.empty() && log.entry && log.entry->no_pain == true) return 0;
    return worstOfDay;
}

}  // namespace legwork
