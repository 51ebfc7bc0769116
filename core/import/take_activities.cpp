// SPDX-License-Identifier: GPL-3.0-or-later
#include "legwork/take_in.h"

#include "one_step.h"

namespace legwork {

std::optional<ImportCount> takeActivities(Journal& journal, const ActivityPlan& plan, const std::string& wording, const Timestamp& now,
                                          const Progress& progress) {
    ImportCount count;
    std::vector<const PlannedActivity*> wanted;
    for (const PlannedActivity& planned : plan.activities) {
        if (planned.fate == Fate::alreadyThere) ++count.alreadyThere;
        else if (planned.isWanted) {
            ++(planned.fate == Fate::filled ? count.changed : count.added);
            wanted.push_back(&planned);
        }
    }
    const auto write = [&](Edit& edit, std::size_t n) {
        if (wanted[n]->run) edit.put(*wanted[n]->run, By::import);
        if (wanted[n]->activity) edit.put(*wanted[n]->activity, By::import);
    };
    return inOneStep(journal, wording, now, wanted.size(), write, progress) ? std::optional(count) : std::nullopt;
}

}  // namespace legwork
