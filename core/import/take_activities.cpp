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
    Runner runner = journal.diary()->runner();
    runner.complete_spans = completeSpans(plan, runner.day_start_min);
    const auto write = [&](Edit& edit, std::size_t n) {
        if (n == wanted.size()) return edit.put(runner, By::import);
        if (wanted[n]->run) edit.put(*wanted[n]->run, By::import);
        if (wanted[n]->activity) edit.put(*wanted[n]->activity, By::import);
    };
    const auto steps = wanted.size() + (runner.complete_spans.empty() ? 0 : 1);
    return inOneStep(journal, wording, now, steps, write, progress) ? std::optional(count) : std::nullopt;
}

}  // namespace legwork
