// SPDX-License-Identifier: GPL-3.0-or-later
// Everything a runner logged, as one immutable snapshot indexed by journal day.
#pragma once

#include "legwork/records.h"

#include <array>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace legwork {

/// All that belongs to one journal day. Timed records stand in the order of their instants, then of their ids.
struct DayLog {
    Day day;
    std::optional<DayEntry> entry;
    std::vector<Run> runs;
    std::vector<Pain> pains;
    std::vector<Drink> drinks;
    std::vector<Activity> activities;

    bool isEmpty() const {
        return !entry && runs.empty() && pains.empty() && drinks.empty() && activities.empty();
    }
};

/// A heap of records in no order: what an import reads, what a store loads, what an export writes.
struct Records {
    std::vector<Run> runs;
    std::vector<DayEntry> days;
    std::vector<Pain> pains;
    std::vector<Drink> drinks;
    std::vector<Activity> activities;
    std::vector<WeeklyCheck> weekly_checks;
};

/// Names one record: the table it is in and its recordId.
struct RecordKey {
    std::string table, id;
    auto operator<=>(const RecordKey&) const = default;
};

class Diary {
public:
    Diary() = default;
    Diary(Records records, Runner runner);

    const Runner& runner() const { return *runner_; }
    /// In the order of their weeks.
    const std::vector<WeeklyCheck>& weeklyChecks() const { return *weeklyChecks_; }
    std::span<const WeeklyCheck> weeklyChecksIn(Week first, Week last) const;
    /// From the first to the last day that holds a record with a day of its own; nothing in an empty journal.
    std::optional<DaySpan> days() const;
    /// What is logged for a day; an empty log for a day without records, inside or outside days().
    const DayLog& on(Day day) const {
        const auto index = static_cast<std::size_t>(day - first_);
        if (day < first_ || index / sheetDays >= sheets_.size()) return nothing();
        const DayPage& page = (*sheets_[index / sheetDays])[index % sheetDays];
        return page ? *page : nothing();
    }
    /// The day before which nothing is known: the earliest of all records and complete spans (settled A11).
    std::optional<Day> journalStart() const;
    /// Runs in [first, last], oldest first.
    std::vector<const Run*> runsIn(DaySpan span) const;
    const Run* findRun(std::string_view id) const;

    /// A copy in which the records named by `gone` are dropped and `fresh` are added (a changed record is in both).
    /// Days that are not touched are shared with this diary. The runner is not changed.
    Diary with(std::span<const RecordKey> gone, Records fresh) const;
    Diary with(Runner runner) const;
    /// All records, in the order of their days and instants.
    Records records() const;

private:
    friend class DiaryWriter;
    using DayPage = std::shared_ptr<const DayLog>;  // null where nothing is logged
    static constexpr std::size_t sheetDays = 64;
    /// Days that are copied together: an edit copies one sheet and the row of sheets.
    using Sheet = std::array<DayPage, sheetDays>;

    static const DayLog& nothing();
    void add(Records records);
    template <class Visit>
    void eachPage(Visit visit) const;

    std::shared_ptr<const Runner> runner_ = std::make_shared<const Runner>();
    std::shared_ptr<const std::vector<WeeklyCheck>> weeklyChecks_ = std::make_shared<const std::vector<WeeklyCheck>>();
    Day first_{};  // of the first sheet
    std::vector<std::shared_ptr<const Sheet>> sheets_;  // none is null; those at the ends may be empty
};

}  // namespace legwork
