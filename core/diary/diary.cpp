// SPDX-License-Identifier: GPL-3.0-or-later
#include "legwork/diary.h"

#include "legwork/field.h"
#include "legwork/tokens.h"

#include <algorithm>
#include <map>
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

/// The journal days of records, each once.
std::set<Day> daysOf(const Records& records, int dayStart_min) {
    std::set<Day> days;
    for (const auto& entry : records.days) days.insert(entry.day);
    const auto take = [&](const auto& list) {
        for (const auto& record : list) days.insert(journalDay(timeOf(record), dayStart_min));
    };
    take(records.runs), take(records.pains), take(records.drinks), take(records.activities);
    return days;
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
    bool isEmpty() const { return runs.empty() && pains.empty() && drinks.empty() && activities.empty() && days.empty(); }
    /// What is left of a day; what it held of these is found and not looked for again.
    std::shared_ptr<const DayLog> without(const DayLog& log) {
        auto rest = std::make_shared<DayLog>(log);
        if (days.erase(log.day)) rest->entry.reset();
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
    static void drop(std::set<std::string_view>& ids, std::vector<Record>& list) {
        std::erase_if(list, [&](const Record& record) { return ids.erase(record.id) > 0; });
    }
};

}  // namespace

/// Opens pages for writing, each once, adding sheets to both sides as needed.
class DiaryWriter {
public:
    explicit DiaryWriter(Diary& diary) : diary_(diary) {}

    DayLog& on(Day day) {
        const auto [log, isFirst] = opened_.try_emplace(day);
        if (isFirst) {
            Diary::DayPage& page = place(day);
            log->second = page ? std::make_shared<DayLog>(*page) : std::make_shared<DayLog>();
            log->second->day = day;
            page = log->second;
        }
        return *log->second;
    }
    /// The day's own place, to be changed.
    Diary::DayPage& place(Day day) {
        makeRoomFor(day);
        const auto index = static_cast<std::size_t>(day - diary_.first_);
        const auto [sheet, isFirst] = sheets_.try_emplace(diary_.first_ + static_cast<int>(index - index % Diary::sheetDays));
        auto& shared = diary_.sheets_[index / Diary::sheetDays];
        if (isFirst) shared = sheet->second = std::make_shared<Diary::Sheet>(*shared);
        return (*sheet->second)[index % Diary::sheetDays];
    }

private:
    void makeRoomFor(Day day) {
        constexpr int days = static_cast<int>(Diary::sheetDays);
        static const auto empty = std::make_shared<const Diary::Sheet>();
        auto& sheets = diary_.sheets_;
        if (sheets.empty()) diary_.first_ = day;
        for (; day < diary_.first_; diary_.first_ = diary_.first_ - days) sheets.insert(sheets.begin(), empty);
        while (day - diary_.first_ >= static_cast<int>(sheets.size()) * days) sheets.push_back(empty);
    }

    Diary& diary_;
    std::map<Day, std::shared_ptr<DayLog>> opened_;
    std::map<Day, std::shared_ptr<Diary::Sheet>> sheets_;  // by their first day
};

Diary::Diary(Records records, Runner runner) : runner_(std::make_shared<const Runner>(std::move(runner))) {
    add(std::move(records));
}

void Diary::add(Records records) {
    const int dayStart = runner_->day_start_min;
    DiaryWriter pages(*this);
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

template <class Visit>
void Diary::eachPage(Visit visit) const {
    for (const auto& sheet : sheets_)
        for (const DayPage& page : *sheet)
            if (page) visit(*page);
}

std::optional<DaySpan> Diary::days() const {
    const auto isLogged = [](const DayPage& page) { return page != nullptr; };
    const auto dayAt = [&](std::size_t sheet, std::ptrdiff_t page) { return first_ + static_cast<int>(sheet * sheetDays) + static_cast<int>(page); };
    std::optional<DaySpan> days;
    for (std::size_t i = 0; i < sheets_.size() && !days; ++i)
        if (const auto page = std::ranges::find_if(*sheets_[i], isLogged); page != sheets_[i]->end())
            days = DaySpan{dayAt(i, page - sheets_[i]->begin()), {}};
    for (std::size_t i = sheets_.size(); days && i-- > 0;)
        if (const auto page = std::find_if(sheets_[i]->rbegin(), sheets_[i]->rend(), isLogged); page != sheets_[i]->rend())
            return DaySpan{days->first, dayAt(i, sheets_[i]->rend() - page - 1)};
    return {};
}

const DayLog& Diary::nothing() {
    static const DayLog empty;
    return empty;
}

std::optional<Day> Diary::journalStart() const {
    std::optional<Day> start;
    const auto consider = [&](Day day) { start = start ? std::min(*start, day) : day; };
    if (const auto own = days()) consider(own->first);
    for (const auto& check : *weeklyChecks_) consider(check.week.sunday());  // settled A8
    for (const auto& span : runner_->complete_spans) consider(span.days.first);
    return start;
}

std::vector<const Run*> Diary::runsIn(DaySpan span) const {
    std::vector<const Run*> runs;
    const Day end = first_ + static_cast<int>(sheets_.size() * sheetDays);
    for (Day day = std::max(span.first, first_); day <= span.last && day < end; ++day)
        for (const Run& run : on(day).runs) runs.push_back(&run);
    return runs;
}

const Run* Diary::findRun(std::string_view id) const {
    const Run* found = nullptr;
    eachPage([&](const DayLog& log) {
        for (const Run& run : log.runs)
            if (run.id == id) found = &run;
    });
    return found;
}

Diary Diary::with(std::span<const RecordKey> gone, Records fresh) const {
    Diary next = *this;
    Gone old(gone);
    DiaryWriter pages(next);
    const auto clear = [&](const DayLog& log) {
        if (!old.touches(log)) return;
        const Day day = log.day;
        pages.place(day) = old.without(log);
    };
    // A changed record is mostly found where it will be again; all days are looked through only for what is not.
    for (const Day day : daysOf(fresh, runner_->day_start_min)) clear(on(day));
    if (!old.isEmpty()) eachPage(clear);
    if (!old.checks.empty()) {
        auto checks = *weeklyChecks_;
        std::erase_if(checks, [&](const WeeklyCheck& check) { return old.checks.contains(recordId(check)); });
        next.weeklyChecks_ = std::make_shared<const std::vector<WeeklyCheck>>(std::move(checks));
    }
    next.add(std::move(fresh));
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
    eachPage([&](const DayLog& log) {
        if (log.entry) all.days.push_back(*log.entry);
        std::ranges::copy(log.runs, std::back_inserter(all.runs));
        std::ranges::copy(log.pains, std::back_inserter(all.pains));
        std::ranges::copy(log.drinks, std::back_inserter(all.drinks));
        std::ranges::copy(log.activities, std::back_inserter(all.activities));
    });
    all.weekly_checks = *weeklyChecks_;
    return all;
}

}  // namespace legwork
