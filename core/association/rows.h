// SPDX-License-Identifier: GPL-3.0-or-later
// A rule's exposures with the soreness after them and what is held equal (evidence.md 4.1, settled B5–B10).
#pragma once

#include "exposure.h"
#include "muscle_soreness.h"

#include <algorithm>
#include <iterator>

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

/// Oldest first, rated or not.
std::vector<Row> rowsOf(const Analysed& analysed, const Facts& facts, const MuscleSoreness& soreness,
                        const std::vector<Exposure>& exposures);

/// Those that `keep` says yes to.
template <class Keep>
std::vector<Row> kept(const std::vector<Row>& rows, Keep keep) {
    std::vector<Row> some;
    std::ranges::copy_if(rows, std::back_inserter(some), keep);
    return some;
}

/// What is logged of a set of rows (settled B11).
struct Counts {
    int rows = 0, exposed = 0, unexposed = 0, episodes = 0, days = 0;
};
Counts countsOf(const std::vector<Row>& rows);

}  // namespace legwork
