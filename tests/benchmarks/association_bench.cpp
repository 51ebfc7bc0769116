// SPDX-License-Identifier: GPL-3.0-or-later
// What goes with soreness, for all rules at the newest checkpoint, over years of daily entries.
#include "legwork/association.h"
#include "ten_years.h"

#include <benchmark/benchmark.h>
#include <algorithm>

namespace legwork {
namespace {

void whatGoesTogether(benchmark::State& state) {
    const Diary diary = diaryOfManyYears(static_cast<int>(state.range(0)));
    Associations all;
    for (auto _ : state) {
        all = associate(diary, lastOfManyYears());
        benchmark::DoNotOptimize(all.rules.data());
    }
    state.counters["compared"] = static_cast<double>(std::ranges::count(all.rules, Gate::label, &Association::gate));
    int most = 0;
    for (const Association& said : all.rules) most = std::max(most, said.rows);
    state.counters["most_rows"] = most;
}
BENCHMARK(whatGoesTogether)->ArgName("years")->Arg(3)->Arg(30)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace legwork
