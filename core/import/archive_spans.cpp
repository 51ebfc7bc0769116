// SPDX-License-Identifier: GPL-3.0-or-later
#include "legwork/take_in.h"

#include <algorithm>
#include <map>
#include <set>

namespace legwork {
namespace {

struct Archive {
    std::string source;
    DaySpan days;
    std::set<Day> unsettled;  // with a run that is neither in the journal nor going to be
    bool isWanted = false;
};

void take(Archive& archive, const PlannedActivity& planned, Day day) {
    archive.source = planned.recorded.service;
    archive.days = {std::min(archive.days.first, day), std::max(archive.days.last, day)};
    archive.isWanted = archive.isWanted || planned.isWanted;
    if (planned.run && !planned.isWanted && planned.fate != Fate::alreadyThere) archive.unsettled.insert(day);
}

void addPieces(const Archive& archive, std::vector<CompleteSpan>& spans) {
    Day first = archive.days.first;
    const auto add = [&](Day last) {
        if (first <= last) spans.push_back({{first, last}, archive.source});
    };
    for (const Day day : archive.unsettled) {
        add(day - 1);
        first = day + 1;
    }
    add(archive.days.last);
}

}  // namespace

std::vector<CompleteSpan> completeSpans(const ActivityPlan& plan, int dayStart_min) {
    std::map<std::string, Archive> archives;
    for (const PlannedActivity& planned : plan.activities) {
        if (planned.recorded.archive.empty()) continue;
        const Day day = journalDay(startOf(planned), dayStart_min);
        take(archives.try_emplace(planned.recorded.archive, Archive{{}, {day, day}, {}, false}).first->second, planned, day);
    }
    std::vector<CompleteSpan> spans;
    for (const auto& [name, archive] : archives)
        if (archive.isWanted) addPieces(archive, spans);
    return spans;
}

}  // namespace legwork
