// SPDX-License-Identifier: GPL-3.0-or-later
// The journal under ten years of daily entries, against a bare INSERT of the sqlite3 library on the same disk.
#include "legwork/journal.h"
#include "temp_folder.h"
#include "ten_years.h"

#include <benchmark/benchmark.h>
#include <sqlite3.h>
#include <algorithm>
#include <chrono>
#include <vector>

namespace legwork {
namespace {

Timestamp now() { return at(lastOfManyYears(), 20 * 60, 60); }

template <class Record>
void putAll(Edit& edit, const std::vector<Record>& list) {
    for (const auto& record : list) edit.put(record);
}

struct TenYearJournal {
    TempFolder folder;
    std::filesystem::path file = folder / "journal.legwork";

    TenYearJournal() {
        const auto records = manyYears(10);
        Journal::open(file, now())->edit("ten years", now(), [&](Edit& edit) {
            putAll(edit, records.runs);
            putAll(edit, records.days);
            putAll(edit, records.pains);
            putAll(edit, records.drinks);
            putAll(edit, records.activities);
            putAll(edit, records.weekly_checks);
            edit.put(runnerOfManyYears());
        });
    }
};

const std::filesystem::path& tenYearFile() {
    static const TenYearJournal journal;
    return journal.file;
}

void openTenYears(benchmark::State& state) {
    const auto& file = tenYearFile();
    for (auto _ : state) benchmark::DoNotOptimize(Journal::open(file, now(), false));
}
BENCHMARK(openTenYears)->Unit(benchmark::kMillisecond);

void changeOneCell(benchmark::State& state) {
    const auto journal = Journal::open(tenYearFile(), now(), false);
    DayEntry entry = *journal->diary()->on(lastOfManyYears()).entry;
    int turn = 0;
    for (auto _ : state) {
        entry.sleep_h = ++turn % 2 ? 7 : 8;
        journal->edit("sleep", now(), [&](Edit& edit) { edit.put(entry); });
    }
}
BENCHMARK(changeOneCell)->Unit(benchmark::kMicrosecond)->UseRealTime();

void typeIntoOneCell(benchmark::State& state) {
    const auto journal = Journal::open(tenYearFile(), now(), false);
    DayEntry entry = *journal->diary()->on(lastOfManyYears()).entry;
    int turn = 0;
    for (auto _ : state) {
        entry.sleep_h = 1 + ++turn % 20;
        journal->edit("sleep", now(), [&](Edit& edit) { edit.put(entry); }, "sleep");
    }
}
BENCHMARK(typeIntoOneCell)->Unit(benchmark::kMicrosecond)->UseRealTime();

/// A table beside the journal, on the same disk, durable in the same way.
class BareTable {
public:
    BareTable() {
        sqlite3_open((folder_ / "bare.db").c_str(), &database_);
        sqlite3_exec(database_, "PRAGMA synchronous = FULL; CREATE TABLE t (a INTEGER PRIMARY KEY, b TEXT)", nullptr, nullptr, nullptr);
    }
    ~BareTable() { sqlite3_close(database_); }
    BareTable(const BareTable&) = delete;
    BareTable& operator=(const BareTable&) = delete;
    void insert() { sqlite3_exec(database_, "INSERT INTO t (b) VALUES ('x')", nullptr, nullptr, nullptr); }

private:
    TempFolder folder_;
    sqlite3* database_ = nullptr;
};

void bareInsert(benchmark::State& state) {
    BareTable table;
    for (auto _ : state) table.insert();
}
BENCHMARK(bareInsert)->Unit(benchmark::kMicrosecond)->UseRealTime();

template <class Done>
double tookSeconds(Done done) {
    const auto begun = std::chrono::steady_clock::now();
    done();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
}

double median(std::vector<double> values) {
    std::ranges::nth_element(values, values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2));
    return values[values.size() / 2];
}

/// By turns, because a disk takes several times as long in one second as in the next. The time is that of the save.
void saveBesideBareInsert(benchmark::State& state) {
    const auto journal = Journal::open(tenYearFile(), now(), false);
    DayEntry entry = *journal->diary()->on(lastOfManyYears()).entry;
    BareTable table;
    std::vector<double> saves, inserts;
    for (auto _ : state) {
        entry.sleep_h = 1 + static_cast<double>(saves.size() % 20);
        saves.push_back(tookSeconds([&] { journal->edit("sleep", now(), [&](Edit& edit) { edit.put(entry); }, "sleep"); }));
        inserts.push_back(tookSeconds([&] { table.insert(); }));
        state.SetIterationTime(saves.back());
    }
    state.counters["save_us"] = 1e6 * median(saves);
    state.counters["insert_us"] = 1e6 * median(inserts);
    state.counters["ratio"] = median(saves) / median(inserts);
}
BENCHMARK(saveBesideBareInsert)->Unit(benchmark::kMicrosecond)->UseManualTime()->Iterations(400);

void diaryWithOneRecord(benchmark::State& state) {
    const Diary diary = diaryOfManyYears(10);
    const DayEntry entry = *diary.on(lastOfManyYears()).entry;
    const RecordKey key{"days", text(entry.day)};
    for (auto _ : state) {
        Records fresh;
        fresh.days.push_back(entry);
        benchmark::DoNotOptimize(diary.with({&key, 1}, std::move(fresh)));
    }
}
BENCHMARK(diaryWithOneRecord)->Unit(benchmark::kMicrosecond);

void buildDiary(benchmark::State& state) {
    const Records records = manyYears(10);
    for (auto _ : state) benchmark::DoNotOptimize(Diary(records, {}));
}
BENCHMARK(buildDiary)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace legwork
