// SPDX-License-Identifier: GPL-3.0-or-later
#include "legwork/diary.h"

#include "legwork/field.h"
#include "legwork/tokens.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace legwork {
namespace {

const Timestamp& timeOf(const Run& run) { return run.start; }
const Timestamp& timeOf(const Activity& activity) { return activity.start; }
const Timestamp& timeOf(const Pain& pain) { return pain.time; }
const Timestamp& timeOf(const Drink& drink) { return drink.time; }

template <class Record>
void insertInOrder(std::vector<Record>& list, Record record) {
    const auto after = [](const Record& a, const Record& b) {
        return timeOf(a).utc_s() != timeOf(b).utc_s() ? earlier(timeOf(a), timeOf(b)) : a.id < b.id;
    };
    const auto place = std::ranges::upper_bound(list, record, after);
    list.insert(place, std::move(record));
}

/// As their recordIds are ordered, without writing those.
auto inFileOrder(const WeeklyCheck& check) {
    const auto side = check.side ? tokens<Side>()[static_cast<std::size_t>(*check.side)].token : std::string_view{};
    return std::tuple(check.week, tokens<Site>()[static_cast<std::size_t>(check.site)].token, side);
}

/// The records to drop, sorted by table so that a look costs nothing where a table is not concerned.
struct Gone {
    std::set<std::string_view> runs, pains, drinks, activities, checks;
    std::set<Day> days;

    explicit Gone(std::span<const RecordKey> keys) {
        for (const auto& [table, id] : keys) {
            if (table == tableName<Run>()) runs.insert(id);
            if (table == tableName<Pain>()) pains.insert(id);
            if (table == tableName<Drink>()) drinks.insert(id);
            if (table == tableName<Activity>()) activities.insert(id);
            if (table == tableName<WeeklyCheck>()) checks.insert(id);
            if (table == tableName<DayEntry>()) days.insert(parseDay(id).value());
        }
    }
    bool touches(const DayLog& log) const {
        return (log.entry && days.contains(log.day)) || any(runs, log.runs) || any(pains, log.pains) ||
               any(drinks, log.drinks) || any(activities, log.activities);
    }
    std::shared_ptr<const DayLog> without(const DayLog& log) const {
        auto rest = std::make_shared<DayLog>(log);
        if (days.contains(log.day)) rest->entry.reset();
        drop(runs, rest->runs);
        drop(pains, rest->pains);
        drop(drinks, rest->drinks);
        drop(activities, rest->activities);
        return rest->isEmpty() ? nullptr : rest;
    }

private:
    template <class Record>
    static bool any(const std::set<std::string_view>& ids, const std::vector<Record>& list) {
        return !ids.empty() && std::ranges::any_of(list, [&](const Record& record) { return ids.contains(record.id); });
    }
    template <class Record>
    static void drop(const std::set<std::string_view>& ids, std::vector<Record>& list) {
        std::erase_if(list, [&](const Record& record) { return ids.contains(record.id); });
    }
};

/// Opens pages for writing, each once, growing the row of pages to both sides as needed.
class Writer {
public:
    Writer(Day& first, std::vector<std::shared_ptr<const DayLog>>& pages) : first_(first), pages_(pages) {}

    DayLog& on(Day day) {
        if (pages_.empty()) first_ = day;
        if (day < first_) {
            pages_.insert(pages_.begin(), static_cast<std::size_t>(first_ - day), nullptr);
            opened_.insert(opened_.begin(), static_cast<std::size_t>(first_ - day), nullptr);
            first_ = day;
        }
        const auto index = static_cast<std::size_t>(day - first_);
        if (index >= pages_.size()) pages_.resize(index + 1);
        if (index >= opened_.size()) opened_.resize(pages_.size());
        if (!opened_[index]) {
            opened_[index] = pages_[index] ? std::make_shared<DayLog>(*pages_[index]) : std::make_shared<DayLog>();
            opened_[index]->day = day;
            pages_[index] = opened_[index];
        }
        return *opened_[index];
    }

private:
    Day& first_;
    std::vector<std::shared_ptr<const DayLog>>& pages_;
    std::vector<std::shared_ptr<DayLog>> opened_;
};

}  // namespace

Diary::Diary(Records records, Runner runner) : runner_(std::make_shared<const Runner>(std::move(runner))) {
    add(std::move(records));
}

void Diary::add(Records records) {
    const int dayStart = runner_->day_start_min;
    Writer pages(first_, pages_);
    for (auto& entry : records.days) pages.on(entry.day).entry = std::move(entry);
    for (auto& run : records.runs) insertInOrder(pages.on(journalDay(run.start, dayStart)).runs, std::move(run));
    for (auto& pain : records.pains) insertInOrder(pages.on(journalDay(pain.time, dayStart)).pains, std::move(pain));
    for (auto& drink : records.drinks) insertInOrder(pages.on(journalDay(drink.time, dayStart)).drinks, std::move(drink));
    for (auto& activity : records.activities)
        insertInOrder(pages.on(journalDay(activity.start, dayStart)).activities, std::move(activity));
    if (records.weekly_checks.empty()) return;
    auto checks = *weeklyChecks_;
    std::ranges::move(records.weekly_checks, std::back_inserter(checks));
    std::ranges::sort(checks, {}, inFileOrder);
    weeklyChecks_ = std::make_shared<const std::vector<WeeklyCheck>>(std::move(checks));
}

std::span<const WeeklyCheck> Diary::weeklyChecksIn(Week first, Week last) const {
    const auto from = std::ranges::lower_bound(*weeklyChecks_, first, {}, &WeeklyCheck::week);
    return {from, std::ranges::upper_bound(from, weeklyChecks_->end(), last, {}, &WeeklyCheck::week)};
}

std::optional<DaySpan> Diary::days() const {
    if (pages_.empty()) return {};
    return DaySpan{first_, first_ + static_cast<int>(pages_.size()) - 1};
}

const DayLog& Diary::nothing() {
    static const DayLog empty;
    return empty;
}

std::optional<Day> Diary::journalStart() const {
    std::optional<Day> start;
    const auto consider = [&](Day day) { start = start ? std::min(*start, day) : day; };
    if (!pages_.empty()) consider(first_);
    for (const auto& check : *weeklyChecks_) consider(check.week.sunday());  // settled A8
    for (const auto& span : runner_->complete_spans) consider(span.days.first);
    return start;
}

std::vector<const Run*> Diary::runsIn(DaySpan span) const {
    std::vector<const Run*> runs;
    for (Day day = std::max(span.first, first_); day <= span.last && day - first_ < static_cast<int>(pages_.size()); ++day)
        for (const Run& run : on(day).runs) runs.push_back(&run);
    return runs;
}

const Run* Diary::findRun(std::string_view id) const {
    for (const auto& page : pages_)
        if (page)
            for (const Run& run : page->runs)
                if (run.id == id) return &run;
    return nullptr;
}

Diary Diary::with(std::span<const RecordKey> gone, Records fresh) const {
    Diary next = *this;
    const Gone old(gone);
    for (auto& page : next.pages_)
        if (page && old.touches(*page)) page = old.without(*page);
    if (!old.checks.empty()) {
        auto checks = *weeklyChecks_;
        std::erase_if(checks, [&](const WeeklyCheck& check) { return old.checks.contains(recordId(check)); });
        next.weeklyChecks_ = std::make_shared<const std::vector<WeeklyCheck>>(std::move(checks));
    }
    next.add(std::move(fresh));
    while (!next.pages_.empty() && !next.pages_.back()) next.pages_.pop_back();
    const auto firstUsed = std::ranges::find_if(next.pages_, [](const auto& page) { return page != nullptr; });
    next.first_ = next.first_ + static_cast<int>(firstUsed - next.pages_.begin());
    next.pages_.erase(next.pages_.begin(), firstUsed);
    return next;
}

Diary Diary::with(Runner runner) const {
    if (runner.day_start_min != runner_->day_start_min) return Diary(records(), std::move(runner));
    Diary next = *this;
    next.runner_ = std::make_shared<const Runner>(std::move(runner));
    return next;
}

Records Diary::records() const {
    Records all;
    for (const auto& page : pages_) {
        if (!page) continue;
        if (page->entry) all.days.push_back(*page->entry);
        std::ranges::copy(page->runs, std::back_inserter(all.runs));
        std::ranges::copy(page->pains, std::back_inserter(all.pains));
        std::ranges::copy(page->drinks, std::back_inserter(all.drinks));
        std::ranges::copy(page->activities, std::back_inserter(all.activities));
    }
    all.weekly_checks = *weeklyChecks_;
    return all;
}

}  // namespace legwork
