// SPDX-License-Identifier: GPL-3.0-or-later
// pattern_statistics YEARS FILE: the statistics of all rules that are compared over made-up years, the median of nine times in
// milliseconds on the first line, then a line a rule with what came out. Writes the rows to FILE, for patterns.py.
#include "association/checkpoint.h"
#include "association/estimate.h"
#include "association/exposure.h"

#include "ten_years.h"

#include <fmt/format.h>
#include <fmt/os.h>
#include <algorithm>
#include <chrono>
#include <cstdlib>

namespace {

using namespace legwork;

struct Compared {
    const Rule* rule;
    std::vector<Row> rated, complete;
};

struct Found {
    double beta = 0, p = 0, before = 0, spearman = 0;
    Interval interval{};
};

std::vector<Compared> comparedIn(const Diary& diary, Day today) {
    const DaySpan span = *diary.days(), passed{span.first, newestCheckpoint(diary, today) - daysAfter};
    const Facts facts(diary, span, today);
    const MuscleSoreness soreness(diary, {span.first, newestCheckpoint(diary, today)});
    const AllSurroundings surroundings(facts, soreness, span);
    const auto said = associate(diary, today);
    std::vector<Compared> all;
    for (const Analysed& one : analysedRules()) {
        const auto association = std::ranges::find(said.rules, one.rule, &Association::rule);
        if (association->gate != Gate::label) continue;
        auto rated = kept(rowsOf(one, surroundings, exposuresOf(one, facts, passed)), [](const Row& row) { return row.after.has_value(); });
        auto complete = kept(rated, &Row::isComplete);
        all.push_back({one.rule, std::move(rated), std::move(complete)});
    }
    return all;
}

Found statisticsOf(const Compared& one) {
    Found found;
    found.beta = adjusted(one.complete).value();
    found.p = adjustedP(one.complete).value();
    found.interval = adjustedInterval(one.complete, found.beta, one.rule->id, {}).value();
    if (const auto before = beforeTest(one.complete, found.beta)) found.before = before->p;
    if (const auto dose = doseResponse(one.rated)) found.spearman = dose->spearman;
    return found;
}

double medianTime(const std::vector<Compared>& all) {
    std::vector<double> times;
    for (int i = 0; i < 9; ++i) {
        const auto begun = std::chrono::steady_clock::now();
        for (const Compared& one : all) (void)statisticsOf(one);
        times.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begun).count());
    }
    std::ranges::sort(times);
    return times[times.size() / 2];
}

std::string text(const Number& value) { return value ? fmt::format("{}", *value) : "nan"; }

}  // namespace

int main(int count, char** arguments) {
    if (count != 3) return 2;
    const auto all = comparedIn(diaryOfManyYears(std::atoi(arguments[1])), lastOfManyYears());
    fmt::print("{}\n", medianTime(all));
    auto rows = fmt::output_file(arguments[2]);
    for (const Compared& one : all) {
        const Found found = statisticsOf(one);
        fmt::print("{} {} {} {} {} {} {}\n", one.rule->id, found.beta, found.p, found.interval.low, found.interval.high, found.before, found.spearman);
        for (const Row& row : one.rated)
            rows.print("{} {} {} {} {} {} {}\n", one.rule->id, row.flagged ? 1 : 0, *row.after, text(row.load), text(row.before), text(row.earlier),
                       text(row.measure));
    }
}
