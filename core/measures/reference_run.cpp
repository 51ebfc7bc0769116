// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference_run.h"

#include <algorithm>
#include <boost/container/small_vector.hpp>
#include <ranges>

namespace legwork {
namespace {

constexpr double longestRun_s = 172'800;  // limit of duration_s

/// A run and the ends it may still have while the steps of the search go on.
struct Possible {
    const Run* run;
    std::int64_t earliest, latest;
};

/// One search through the steps of settled A53. Each step takes the latest run that fits; a run that fits only with
/// some of the durations it may have is a candidate, and the search goes on with the others.
class Search {
public:
    Search(const Diary& diary, Day first) {
        for (Day day = first - (referenceRunDays - 1); day <= first; ++day)
            for (const Run& run : diary.on(day).runs) runs_.push_back({&run, earliestEnd(run).utc_s(), latestEnd(run).utc_s()});
    }

    bool duringRun(std::int64_t time) {
        return latestThat([&](Possible& possible) {
            if (possible.run->start.utc_s() > time || possible.latest < time) return Truth::no;
            if (possible.earliest >= time) return Truth::yes;
            possible.latest = time;
            return Truth::unknown;
        });
    }
    bool endsBefore(const std::optional<Timestamp>& moment) {
        if (!moment) return false;
        const std::int64_t time = moment->utc_s();
        return latestThat([&](Possible& possible) {
            if (possible.earliest > time) return Truth::no;
            if (possible.latest <= time) return Truth::yes;
            possible.earliest = time;
            return Truth::unknown;
        });
    }
    bool startedThatDay(Day day, const Timestamp& before, int dayStart_min) {
        return latestThat([&](Possible& possible) {
            const auto& start = possible.run->start;
            return journalDay(start, dayStart_min) == day && earlier(start, before) ? Truth::yes : Truth::no;
        });
    }

    std::vector<const Run*> found;
    std::optional<Timestamp> ended;  // as ReferenceRun::ended

private:
    template <class Fits>
    bool latestThat(Fits fits) {
        for (Possible& possible : runs_ | std::views::reverse) {
            const Truth fit = fits(possible);
            if (fit == Truth::no) continue;
            if (std::ranges::find(found, possible.run) == found.end()) found.push_back(possible.run);
            if (fit == Truth::yes) return true;
        }
        return false;
    }

    boost::container::small_vector<Possible, 8> runs_;  // in the order of their starts; seldom more
};

bool search(Search& search, const SoreSpot& spot, Day firstDay, int dayStart_min) {
    const Timestamp& first = spot.episode.front()->time;
    if (isInRun(spot.onset)) {
        if (spot.onset_time && search.duringRun(spot.onset_time->utc_s())) return true;
        if (search.startedThatDay(firstDay, first, dayStart_min)) return true;
    }
    if (!search.found.empty()) return search.endsBefore(spot.onset_time) || search.endsBefore(first);
    if (spot.onset_time) search.ended = spot.onset_time;
    if (search.endsBefore(spot.onset_time)) return true;
    search.ended = first;
    return search.endsBefore(first);
}

}  // namespace

bool isInRun(std::optional<Onset> onset) { return onset == Onset::suddenInRun || onset == Onset::gradualInRun; }

Timestamp earliestEnd(const Run& run) { return plusSeconds(run.start, run.duration_s.value_or(0)); }
Timestamp latestEnd(const Run& run) { return plusSeconds(run.start, run.duration_s.value_or(longestRun_s)); }

Timestamp ReferenceRun::latestEndOf(const Run& run) const {
    const Timestamp latest = latestEnd(run);
    return ended && earlier(*ended, latest) ? *ended : latest;
}

ReferenceRun referenceRun(const Diary& diary, const SoreSpot& spot) {
    const int dayStart_min = diary.runner().day_start_min;
    const Day firstDay = journalDay(spot.episode.front()->time, dayStart_min);
    Search steps(diary, firstDay);
    const bool certain = search(steps, spot, firstDay, dayStart_min);
    return {std::move(steps.found), steps.ended, !certain};
}

}  // namespace legwork
