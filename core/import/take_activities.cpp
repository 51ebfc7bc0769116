// SPDX-License-Identifier: GPL-3.0-or-later
#include "legwork/take_in.h"

#include "one_step.h"
#include "recorded_record.h"

#include <map>

namespace legwork {
namespace {

/// What is wanted of the values, gathered to records.
struct Wanted {
    std::vector<DayEntry> days;
    std::vector<Drink> drinks;
};

Drink drinkOf(const PlannedValue& planned) {
    Drink drink;
    drink.id = planned.key.id;
    drink.time = *planned.recorded.time;
    drink.ml = planned.recorded.value;
    return drink;
}

/// The entry of that day with the wanted cells alone; it names the service that is trusted most, unless one more so is there.
void put(DayEntry& entry, const RecordedValue& value, const Diary& diary) {
    entry.day = value.day;
    findField<DayEntry>(value.column)->set(entry, value.value);
    const auto& stored = diary.on(value.day).entry;
    const bool isBest = trust(value.format) > trust(entry.source) && (!stored || trust(value.format) >= trust(stored->source));
    if (isBest) entry.source = value.format;
}

Wanted wantedOf(const std::vector<PlannedValue>& values, const Diary& diary, ImportCount& count) {
    Wanted wanted;
    std::map<Day, DayEntry> entries;
    std::map<Day, bool> isThere;  // days of which nothing is wanted
    for (const PlannedValue& planned : values) {
        const Day day = planned.recorded.day;
        const bool isDrink = planned.key.table == tableName<Drink>();
        if (planned.isWanted && isDrink)
            wanted.drinks.push_back(drinkOf(planned));
        else if (planned.isWanted)
            put(entries[day], planned.recorded, diary);
        else if (planned.fate == Fate::alreadyThere && isDrink)
            ++count.alreadyThere;
        else if (planned.fate == Fate::alreadyThere)
            isThere[day] = true;
    }
    for (auto& [day, entry] : entries) {
        ++(diary.on(day).entry ? count.changed : count.added);
        isThere.erase(day);
        wanted.days.push_back(std::move(entry));
    }
    count.added += static_cast<int>(wanted.drinks.size());
    count.alreadyThere += static_cast<int>(isThere.size());
    return wanted;
}

std::vector<const PlannedActivity*> wantedOf(const std::vector<PlannedActivity>& activities, ImportCount& count) {
    std::vector<const PlannedActivity*> wanted;
    for (const PlannedActivity& planned : activities) {
        if (planned.fate == Fate::alreadyThere)
            ++count.alreadyThere;
        else if (planned.isWanted) {
            ++(planned.fate == Fate::filled ? count.changed : count.added);
            wanted.push_back(&planned);
        }
    }
    return wanted;
}

void put(Edit& edit, const PlannedActivity& planned) {
    if (planned.run) edit.put(*planned.run, By::import);
    if (planned.activity) edit.put(*planned.activity, By::import);
}

}  // namespace

std::optional<ImportCount> takeActivities(Journal& journal, const ActivityPlan& plan, const std::string& wording, const Timestamp& now,
                                          const Progress& progress) {
    ImportCount count;
    const auto activities = wantedOf(plan.activities, count);
    const auto [days, drinks] = wantedOf(plan.values, *journal.diary(), count);
    Runner runner = journal.diary()->runner();
    runner.complete_spans = completeSpans(plan, runner.day_start_min);
    const auto write = [&](Edit& edit, std::size_t n) {
        if (n < activities.size()) return put(edit, *activities[n]);
        if (n -= activities.size(); n < days.size()) return edit.put(days[n], By::import);
        if (n -= days.size(); n < drinks.size()) return void(edit.put(drinks[n], By::import));
        edit.put(runner, By::import);
    };
    const auto all = activities.size() + days.size() + drinks.size() + (runner.complete_spans.empty() ? 0 : 1);
    return inOneStep(journal, wording, now, all, write, progress) ? std::optional(count) : std::nullopt;
}

}  // namespace legwork
