// SPDX-License-Identifier: GPL-3.0-or-later
// What a runner waits for with ten years in the journal: the chart of the week painted, and a key that is saved and answered by
// the flags. Goals: 16 ms and 50 ms.
#include "drawing/chart_view.h"
#include "legwork/exchange.h"
#include "pages/today/today_page.h"
#include "pages/week/week_page.h"
#include "temp_folder.h"
#include "ten_years.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>
#include <benchmark/benchmark.h>

namespace legwork {
namespace {

Timestamp now() { return at(lastOfManyYears(), 20 * 60, 60); }

struct TenYearJournal {
    TempFolder folder;
    std::filesystem::path file = folder / "journal.legwork";

    TenYearJournal() { importExchange(*Journal::open(file, now()), {manyYears(10), runnerOfManyYears(), {}, {}}, "ten years", now()); }
};

const std::filesystem::path& tenYearFile() {
    static const TenYearJournal journal;
    return journal.file;
}

struct TenYearDesk {
    Desk desk{Journal::open(tenYearFile(), now(), false), now};
    std::vector<Run> runs() const { return desk.diary()->on(lastOfManyYears()).runs; }
};

template <class Page>
struct Shown : TenYearDesk {
    Page page{desk};

    Shown() {
        page.resize(1280, 820);
        page.show();
        for (int i = 0; i < 3; ++i) QApplication::processEvents();  // Today builds its lower cards then
    }
};

void repaintWeekChart(benchmark::State& state) {
    Shown<WeekPage> week;
    auto* chart = week.page.findChild<ChartView*>();
    for (auto _ : state) chart->viewport()->repaint();
}
BENCHMARK(repaintWeekChart)->Unit(benchmark::kMillisecond)->UseRealTime();

void showAnotherWeek(benchmark::State& state) {
    Shown<WeekPage> week;
    int turn = 0;
    for (auto _ : state) {
        week.page.showWeek({weekOf(lastOfManyYears()).monday - 7 * (1 + turn++ % 2)});
        QApplication::processEvents();
    }
}
BENCHMARK(showAnotherWeek)->Unit(benchmark::kMillisecond)->UseRealTime();

/// One key in Distance: 1 km and 15 km in turn, until the file has it and all of the page is painted anew.
void typeDistance(benchmark::State& state) {
    Shown<TodayPage> today;
    auto* distance = today.page.findChild<QLineEdit*>("Distance (km)");
    if (!distance) return state.SkipWithError("no field for the distance");
    distance->selectAll();
    QTest::keyClicks(distance, "1");
    bool isLonger = false;
    for (auto _ : state) {
        isLonger = !isLonger;
        QTest::keyClick(distance, isLonger ? Qt::Key_5 : Qt::Key_Backspace);
        QApplication::processEvents();
        const auto runs = today.runs();
        if (runs.empty() || runs.front().distance_m != (isLonger ? 15'000 : 1'000)) return state.SkipWithError("the key was not saved");
    }
}
BENCHMARK(typeDistance)->Unit(benchmark::kMillisecond)->UseRealTime();

}  // namespace
}  // namespace legwork

int main(int count, char** arguments) {
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(count, arguments);
    benchmark::Initialize(&count, arguments);
    benchmark::RunSpecifiedBenchmarks();
}
