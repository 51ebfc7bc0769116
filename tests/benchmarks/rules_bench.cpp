// SPDX-License-Identifier: GPL-3.0-or-later
// All rules over years of daily entries, and over the one day that the window asks for at each keystroke.
#include "legwork/review.h"
#include "ten_years.h"

#include <benchmark/benchmark.h>

namespace legwork {
namespace {

constexpr int daysAtOnce = 366;  // as legwork-cli flags judges them

void rulesOver(benchmark::State& state) {
    const Diary diary = diaryOfManyYears(static_cast<int>(state.range(0)));
    const DaySpan days = *diary.days();
    for (auto _ : state)
        for (Day first = days.first; first <= days.last; first = first + daysAtOnce)
            benchmark::DoNotOptimize(analyse(diary, {first, std::min(first + (daysAtOnce - 1), days.last)}, lastOfManyYears()).findings.size());
}
BENCHMARK(rulesOver)->ArgName("years")->Arg(10)->Arg(30)->Unit(benchmark::kMillisecond);

void rulesOverOneDay(benchmark::State& state) {
    const Diary diary = diaryOfManyYears(static_cast<int>(state.range(0)));
    const DaySpan span{lastOfManyYears(), lastOfManyYears()};
    for (auto _ : state) benchmark::DoNotOptimize(analyse(diary, span, lastOfManyYears()).findings.size());
}
BENCHMARK(rulesOverOneDay)->ArgName("years")->Arg(10)->Arg(30)->Unit(benchmark::kMicrosecond);

void weighOneRule(benchmark::State& state) {
    const Diary diary = diaryOfManyYears(10);
    Runner alone = diary.runner();
    const Rule& rule = *rules()[static_cast<std::size_t>(state.range(0))];
    for (const Rule* other : rules())
        if (other->id != rule.id) alone.rules_off.emplace_back(other->id);
    const Diary asked = diary.with(alone);
    for (auto _ : state) benchmark::DoNotOptimize(analyse(asked, *asked.days(), lastOfManyYears()).findings.size());
    state.SetLabel(std::string{rule.id});
}
BENCHMARK(weighOneRule)->DenseRange(0, static_cast<int>(rules().size()) - 1)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace legwork
