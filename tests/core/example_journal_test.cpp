// SPDX-License-Identifier: GPL-3.0-or-later
// The example journal in resources/ reads without a problem, and its story shows where it is told.
#include "legwork/exchange.h"
#include "legwork/review.h"

#include <gtest/gtest.h>

namespace legwork {
namespace {

Day on(std::string_view text) { return parseDay(text).value(); }

const ExchangeFolder& folder() {
    static const ExchangeFolder read = readExchange(LEGWORK_SOURCE "/resources/example_journal");
    return read;
}

/// The journal read on the evening of its last day.
struct Example {
    Diary diary{folder().records, folder().runner.value_or(Runner{})};
    DaySpan days = diary.days().value();
    Review review = analyse(diary, days, days.last);

    const Finding& say(std::string_view rule, std::string_view day) const {
        for (const Finding* finding : review.on(on(day)))
            if (finding->rule->id == rule) return *finding;
        throw std::out_of_range("no such finding");
    }
    State state(std::string_view rule, std::string_view day) const { return say(rule, day).state; }
    int level(std::string_view rule, std::string_view day) const { return say(rule, day).level; }
    /// The days on which a rule is flagged.
    std::vector<std::string> flagged(std::string_view rule) const {
        std::vector<std::string> found;
        for (const Finding& finding : review.findings)
            if (finding.rule->id == rule && finding.state == State::flagged) found.push_back(text(finding.day));
        return found;
    }
};

const Example& example() {
    static const Example read;
    return read;
}

TEST(ExampleJournal, ReadsWithoutAProblem) {
    for (const ImportProblem& problem : folder().problems) ADD_FAILURE() << problem.text();
    EXPECT_TRUE(folder().runner);
}

TEST(ExampleJournal, IsSixteenWeeksThatEndOnASunday) {
    EXPECT_EQ(example().days, (DaySpan{on("2026-08-03"), on("2026-11-22")}));
    EXPECT_EQ(weekday(example().days.last), 7);
    EXPECT_EQ(example().days.length(), 16 * 7);
}

TEST(ExampleJournal, LeavesSomeDaysUnlogged) {
    EXPECT_TRUE(example().diary.on(on("2026-10-16")).isEmpty());
    EXPECT_TRUE(example().diary.on(on("2026-11-21")).isEmpty());
}

TEST(ExampleJournal, ItsLongRunGrowsByAThirdInTheLastWeek) {
    const Finding& spike = example().say("long-run-spike", "2026-11-17");
    EXPECT_EQ(spike.level, 2);
    EXPECT_DOUBLE_EQ(*spike.number("longest_m"), 14'000);
    EXPECT_EQ(example().flagged("long-run-spike"), std::vector<std::string>{"2026-11-17"});
}

}  // namespace
}  // namespace legwork
