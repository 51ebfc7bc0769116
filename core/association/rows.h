// SPDX-License-Identifier: GPL-3.0-or-later
// A rule's exposures with the soreness after them and what is held equal (evidence.md 4.1, settled B5–B10).
#pragma once

#include "exposure.h"
#include "muscle_soreness.h"

#include <algorithm>
#include <iterator>
#include <span>
#include <vector>

namespace legwork {

struct Row {
    Day day;
    bool flagged;
    Number measure;
    Number after;    // mean soreness of the three days after
    Number load;     // effort times minutes, in hundreds
    Number before;   // the last soreness rated before the run, or of the day before
    Number earlier;  // mean soreness of the three days before
    bool isCrowded;  // a run of another day begins within 48 h

    bool isComplete() const { return after && load && before; }
};

/// What a day brings to its row, whichever rule is looked at.
struct Surroundings {
    Number after, earlier, load;
    Number atRun, atNight;  // the last soreness rated before the first run, and that day
    bool isCrowded = false;
};

/// Those of each day of a span and of the day before it, worked out once for all rules.
class AllSurroundings {
public:
    AllSurroundings(const Facts& facts, const MuscleSoreness& soreness, DaySpan span);
    /// Only for days of the span, and the day before it.
    const Surroundings& on(Day day) const { return days_[static_cast<std::size_t>(day - first_)]; }

private:
    Day first_;
    std::vector<Surroundings> days_;
};

/// Oldest first, rated or not.
std::vector<Row> rowsOf(const Analysed& analysed, const AllSurroundings& surroundings, const std::vector<Exposure>& exposures);

/// Those that `keep` says yes to.
template <class Keep>
std::vector<Row> kept(std::span<const Row> rows, Keep keep) {
    std::vector<Row> some;
    some.reserve(rows.size());
    std::ranges::copy_if(rows, std::back_inserter(some), keep);
    return some;
}

/// What is logged of a set of rows (settled B11).
struct Counts {
    int rows = 0, exposed = 0, unexposed = 0, episodes = 0, days = 0;
};
Counts countsOf(std::span<const Row> rows);

}  // namespace legwork
