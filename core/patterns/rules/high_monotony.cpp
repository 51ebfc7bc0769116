// SPDX-License-Identifier: GPL-3.0-or-later
// R22: seven days that were much alike, in a week of no small load (Foster 1998). Which days count: settled A115, A116.
#include "../../measures/monotony.h"
#include "../../statistics/median.h"
#include "../judge.h"
#include "../wording.h"

#include <array>
#include <boost/container/static_vector.hpp>

namespace legwork {
namespace {

constexpr Threshold thresholds[] = {
    {"monotony", "Monotony", 2.0, 1.5, 2.5},
};
constexpr RuleNumber numbers[] = {
    {"monotony", "Monotony", Measure::plain, "monotony"}, {"strain", "Strain"}, {"week_load", "Load of the week"},
    {"median_load", "Usual load of a week"},
};
constexpr std::string_view reads[] = {
    "runs.rpe", "runs.duration_s", "days.rest_day",
};
constexpr int weekDays = 7, weeksBack = 28;  // 7-day sums ending on each of the 28 days before
constexpr std::size_t enoughWeeks = 7;

struct Usual {
    Number median;
    Columns missing;
};

Usual usualWeek(const Case& c) {
    boost::container::static_vector<double, weeksBack> sums;
    std::array<DayLoad, weeksBack + weekDays - 1> loads;
    Columns missing;
    for (std::size_t i = 0; i < loads.size(); ++i) {
        loads[i] = dayLoad(c.facts, c.day - static_cast<int>(loads.size() - i));
        missing.merge(loads[i].missing);
    }
    for (std::size_t first = 0; first + weekDays <= loads.size(); ++first) {
        double sum = 0;
        bool known = true;
        for (std::size_t i = first; i < first + weekDays; ++i) {
            known &= loads[i].load.has_value();
            sum += loads[i].load.value_or(0);
        }
        if (known) sums.push_back(sum);
    }
    if (sums.size() < enoughWeeks) return {{}, missing};
    return {median(std::span(sums.data(), sums.size())), {}};
}

Verdict judgeDay(const Case& c) {
    const LoadWeek week = loadWeek(c.facts, c.day);
    if (!week.missing.empty()) return {.state = State::unknown, .missing = week.missing};
    const double load = week.load;
    const Answer alike = Answer::of(load > 0 && (!week.monotony || isAbove(*week.monotony, c.threshold("monotony"))));
    const Usual usual = alike.isYes() ? usualWeek(c) : Usual{};
    const Answer heavy = usual.median ? Answer::of(isAtLeast(load, *usual.median)) : Answer::unknown(usual.missing);
    Verdict verdict = conclude(both(alike, heavy), 1);
    verdict.numbers = known({{"monotony", week.monotony}, {"strain", week.monotony ? Number{*week.monotony * load} : Number{}},
                             {"week_load", load}, {"median_load", usual.median}});
    return verdict;
}

constexpr Judge judge{.day = judgeDay};

std::string say(const Finding& finding, const Diary& diary) {
    const Words words(diary);
    const auto monotony = finding.number("monotony");
    return fmt::format("Your seven days were much alike ({}; load {} in all).",
                       monotony ? fmt::format("monotony {}", words.number(*monotony, 1)) : "each the same", words.number(*finding.number("week_load")));
}

}  // namespace

extern const Rule highMonotony{
    .number = 22,
    .id = "high-monotony",
    .title = "Every day much the same",
    .lane = Lane::recovery,
    .grade = Grade::weak,
    .evidence = "In 25 athletes weeks of high, even load went with more illness, each athlete at a threshold of their own. Pain was not studied, "
                "and the cut at 2.0 is a habit of the field.",
    .source = "Foster 1998, Med Sci Sports Exerc 30:1164",
    .clears = "Days that differ more, with a rest day or an easy one among them.",
    .advice = "Make easy days easier and hard days harder, and add a rest day.",
    .thresholds = thresholds,
    .numbers = numbers,
    .reads = reads,
    .say = say,
    .judge = &judge,
};

}  // namespace legwork
