// SPDX-License-Identifier: GPL-3.0-or-later
#include "legwork/take_in.h"

namespace legwork {
namespace {

struct Stopped {};

bool isEmpty(const Diary& diary) { return !diary.journalStart() && diary.runner() == Runner{}; }

void write(Edit& edit, const PlannedActivity& planned) {
    if (planned.run) edit.put(*planned.run, By::import);
    if (planned.activity) edit.put(*planned.activity, By::import);
}

ImportCount countOf(const ActivityPlan& plan) {
    ImportCount count;
    for (const PlannedActivity& planned : plan.activities) {
        if (planned.fate == Fate::alreadyThere) ++count.alreadyThere;
        else if (planned.isWanted) ++(planned.fate == Fate::filled ? count.changed : count.added);
    }
    return count;
}

void writeAll(Edit& edit, const ActivityPlan& plan, const Progress& progress) {
    const auto all = static_cast<double>(plan.activities.size());
    for (std::size_t n = 0; n < plan.activities.size(); ++n) {
        if (!progress(static_cast<double>(n) / all)) throw Stopped{};
        if (plan.activities[n].isWanted) write(edit, plan.activities[n]);
    }
}

}  // namespace

std::optional<ImportCount> takeActivities(Journal& journal, const ActivityPlan& plan, const std::string& wording, const Timestamp& now,
                                          const Progress& progress) {
    const ImportCount count = countOf(plan);
    if (count.added + count.changed == 0) return count;
    if (!isEmpty(*journal.diary())) journal.backUp(now, "import");
    try {
        journal.edit(wording, now, [&](Edit& edit) { writeAll(edit, plan, progress); });
    } catch (const Stopped&) {
        return {};
    }
    return count;
}

}  // namespace legwork
