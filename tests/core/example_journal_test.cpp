// SPDX-License-Identifier: GPL-3.0-or-later
// The example journal in resources/ reads without a problem, and its story shows where it is told.
#include "legwork/exchange.h"
#include "legwork/review.h"

#include "source_folder.h"

#include <gtest/gtest.h>

namespace legwork {
namespace {

Day on(std::string_view text) { return parseDay(text).value(); }

const ExchangeFolder& folder() {
    static const ExchangeFolder read = readExchange(sourceFolder() / "resources/example_journal");
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

TEST(ExampleJournal, AHotSundayIsRunOnPlainWater) {
    EXPECT_EQ(example().level("hot-long-run-low-fluid", "2026-08-16"), 1);
    EXPECT_EQ(example().level("water-only-long-run", "2026-08-16"), 1);
}

TEST(ExampleJournal, FifteenDaysWithoutARunEndWithOneThatIsLongForAComeback) {
    const Finding& back = example().say("return-after-break", "2026-09-01");
    EXPECT_EQ(back.level, 1);
    EXPECT_EQ(*back.number("gap_days"), 15);
}

TEST(ExampleJournal, TheSprintsCameWithoutAWarmUp) {
    EXPECT_EQ(example().level("warm-up-skipped-or-partial", "2026-09-17"), 2);
    EXPECT_EQ(example().level("fast-run-no-dynamic-warm-up", "2026-09-17"), 2);
}

TEST(ExampleJournal, TheHillsHoldMoreDescentThanSixWeeksBefore) {
    EXPECT_EQ(example().flagged("unaccustomed-downhill"), std::vector<std::string>{"2026-10-10"});
}

TEST(ExampleJournal, TheCalfDoesNotSettleAtFirstAndThenDoes) {
    EXPECT_EQ(example().level("not-doms-pattern", "2026-09-18"), 2);
    EXPECT_EQ(example().flagged("pain-not-settling"), std::vector<std::string>{"2026-09-21"});
    EXPECT_EQ(example().say("pain-not-settling", "2026-09-21").tier, Tier::soon);
    EXPECT_EQ(example().state("not-doms-pattern", "2026-09-27"), State::notApplicable);
}

TEST(ExampleJournal, TheHillsAreFollowedByOrdinarySoreness) {
    EXPECT_EQ(example().level("doms-pattern", "2026-10-11"), 1);
    EXPECT_EQ(example().level("doms-pattern", "2026-10-12"), 1);
    EXPECT_EQ(example().state("doms-pattern", "2026-10-15"), State::notApplicable);
}

TEST(ExampleJournal, OpensWithoutASafetyNote) {
    EXPECT_TRUE(openSafetyNotes(example().diary, example().days.last, example().days.last).empty());
}

TEST(ExampleJournal, FourWeeksOfAutumnShowNothing) {
    for (Day day = on("2026-10-19"); day <= on("2026-11-15"); ++day)
        for (const Finding* finding : example().review.flaggedOn(day))
            ADD_FAILURE() << text(day) << " " << sentence(*finding, example().diary);
}

TEST(ExampleJournal, ThreeBadNightsStandBeforeAHardWeek) {
    EXPECT_EQ(example().state("short-sleep", "2026-11-15"), State::clear);
    EXPECT_EQ(example().level("short-sleep", "2026-11-16"), 1);
    EXPECT_EQ(example().level("short-sleep", "2026-11-19"), 2);
}

TEST(ExampleJournal, TheLastWeekShowsFlagsInMostLanes) {
    EXPECT_EQ(example().level("weekly-distance-jump", "2026-11-17"), 1);
    EXPECT_EQ(example().level("unusually-hard-session", "2026-11-17"), 1);
    EXPECT_EQ(example().level("water-only-long-run", "2026-11-17"), 2);
    EXPECT_EQ(example().level("warm-up-skipped-or-partial", "2026-11-19"), 2);
    EXPECT_EQ(example().level("hard-run-before-recovered", "2026-11-19"), 1);
    EXPECT_EQ(example().level("doms-pattern", "2026-11-19"), 1);
    EXPECT_EQ(example().level("not-doms-pattern", "2026-11-19"), 2);
    EXPECT_EQ(example().level("no-mass-lost-or-gained", "2026-11-22"), 1);
}

}  // namespace
}  // namespace legwork
