// SPDX-License-Identifier: GPL-3.0-or-later
#include "legwork/charts.h"

#include "story.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace legwork::story {
namespace {

constexpr int monday = 42;  // a Monday, six weeks into the story
const Week week{day(monday)};

struct Drawn {
    Diary diary;
    Review review;
    Chart chart;
};

/// The chart keeps nothing of the diary, so all three may travel together.
Drawn draw(const Story& story, WeekOptions options = {}) {
    Drawn drawn{story.diary(), {}, {}};
    drawn.review = analyse(drawn.diary, week.days(), day(monday + 100));
    drawn.chart = weekChart(drawn.diary, drawn.review, week, options);
    return drawn;
}

Series seriesOf(const Chart& chart, Series::Shape shape) { return *std::ranges::find(chart.series, shape, &Series::shape); }

/// 14 km the longest of the month, then 18.4 km on Tuesday; the left calf answers on Thursday.
Story spike() {
    Story story;
    story.easyRuns({2, 20, 30}, 14'000);
    story.run(monday + 1, 7).distance_m = 18'400;
    story.pain(monday + 2, Site::calfUpper, Side::left, 4);
    story.pain(monday + 3, Site::calfUpper, Side::left, 6);
    story.pain(monday + 3, Site::quad, Side::right, 2);
    story.on(monday + 5).no_pain = true;
    return story;
}

TEST(WeekChart, HasADayForEachOfTheWeekAndKeepsGaps) {
    const auto line = seriesOf(draw(spike()).chart, Series::Shape::line);
    ASSERT_EQ(line.marks.size(), 7u);
    EXPECT_FALSE(line.marks[0].value) << "nothing was logged on Monday";
    EXPECT_EQ(line.marks[2].value, 4);
    EXPECT_EQ(line.marks[3].value, 6) << "the worst of two places";
    EXPECT_FALSE(line.marks[4].value);
    EXPECT_EQ(line.marks[5].value, 0) << "asked, and nothing hurt";
}

TEST(WeekChart, NamesOnlyThePeak) {
    const auto line = seriesOf(draw(spike()).chart, Series::Shape::line);
    EXPECT_EQ(line.marks[3].label, "left upper calf 6");
    EXPECT_EQ(line.marks[2].label, "");
}

TEST(WeekChart, NamesBothSidesWhereBothAreTheWorst) {
    Story story;
    story.pain(monday, Site::quad, Side::both, 6);
    story.pain(monday + 1, Site::quad, Side::left, 5);
    const auto chart = draw(story).chart;
    EXPECT_EQ(seriesOf(chart, Series::Shape::line).marks[0].label, "left and right quad 6");
    EXPECT_EQ(chart.summary, "Soreness peaked on Monday at 6 of 10 in the left and right quad.");
}

TEST(WeekChart, DrawsALineForEachPlaceWhenAsked) {
    const auto chart = draw(spike(), {.allSites = true}).chart;
    std::vector<std::string> names;
    for (const Series& series : chart.series)
        if (series.shape == Series::Shape::line) names.push_back(series.name);
    EXPECT_EQ(names, (std::vector<std::string>{"left upper calf", "right quad"}));
}

TEST(WeekChart, SumsTheRunsOfADayAndNamesTheirDistance) {
    auto story = spike();
    story.run(monday + 1, 18).distance_m = 1'600;
    const auto bars = seriesOf(draw(story).chart, Series::Shape::bars);
    EXPECT_DOUBLE_EQ(*bars.marks[1].value, 20);
    EXPECT_EQ(bars.marks[1].label, "20 km");
    EXPECT_FALSE(bars.marks[0].value);
}

TEST(WeekChart, ShowsARunWithoutDistanceAsOne) {
    Story story;
    story.run(monday).duration_s = 2'640;
    const auto mark = seriesOf(draw(story).chart, Series::Shape::bars).marks[0];
    EXPECT_FALSE(mark.value);
    EXPECT_EQ(mark.label, "44 min");
}

TEST(WeekChart, MarksTwentyFourToSeventyTwoHoursAfterTheFlaggedRun) {
    const auto chart = draw(spike()).chart;
    ASSERT_EQ(chart.bands.size(), 1u);
    // Tuesday 07:00 is 1 + 7/24 days from Monday 00:00; a day and three days later.
    EXPECT_NEAR(chart.bands[0].from, 2 + 7 / 24.0, 1e-9);
    EXPECT_NEAR(chart.bands[0].to, 4 + 7 / 24.0, 1e-9);
    EXPECT_EQ(chart.bands[0].label, "24–72 h after Tuesday's run");
}

TEST(WeekChart, SaysTheWeekInOneSentence) {
    // 18.4 / 14.0 = 1.314
    EXPECT_EQ(draw(spike()).chart.summary,
              "Soreness peaked on Thursday at 6 of 10 in the left upper calf, two days after a run 31 % longer than any in 30 days.");
}

TEST(WeekChart, SaysThatNothingIsLogged) { EXPECT_EQ(draw({}).chart.summary, "Nothing is logged for this week."); }

TEST(WeekChart, DoesNotTakeBlankForPainFree) {
    Story story;
    story.on(monday).sleep_h = 8;
    EXPECT_TRUE(draw(story).chart.summary.starts_with("How your legs felt is not logged."));
}

TEST(WeekChart, FlagsTheLaneOfTheRuleOnItsDay) {
    const auto chart = draw(spike()).chart;
    const auto mileage = std::ranges::find(chart.lanes, "Mileage", &LaneRow::name);
    ASSERT_NE(mileage, chart.lanes.end());
    const auto& tuesday = mileage->marks[1];
    EXPECT_EQ(tuesday.kind, LaneMark::Kind::flag);
    EXPECT_EQ(tuesday.level, 2) << "31 % is in the second band";
    EXPECT_EQ(tuesday.sentences.front(), "Your longest logged run grew 31 %: 18.4 km after 14 km.");
}

TEST(WeekChart, AnUnansweredWarmUpIsNotLoggedAndNoFault) {
    const auto chart = draw(spike()).chart;
    const auto warmUp = std::ranges::find(chart.lanes, "Warm-up", &LaneRow::name);
    ASSERT_NE(warmUp, chart.lanes.end());
    EXPECT_EQ(warmUp->marks[1].kind, LaneMark::Kind::notLogged);
}

TEST(WeekChart, TheTableHoldsTheSameNumbers) {
    const auto chart = draw(spike()).chart;
    ASSERT_EQ(chart.table.rows.size(), 7u);
    EXPECT_EQ(chart.table.columns[0], "Day");
    EXPECT_EQ(chart.table.columns.size(), 1 + chart.series.size() + chart.lanes.size());
    EXPECT_EQ(chart.table.rows[1][1], "18.4");
    EXPECT_EQ(chart.table.rows[3][3], "6");
    EXPECT_EQ(chart.table.rows[0][3], "not logged");
}

TEST(WeekTotals, AddsUpAndComparesWithTheWeekBefore) {
    Story story;
    story.easyRuns({monday - 7, monday - 5}, 10'000).easyRuns({monday, monday + 2, monday + 4}, 10'000);
    story.records.runs.back().warmup = Set<WarmUp>{WarmUp::lightCardio};
    story.records.runs[3].warmup = Set<WarmUp>{};
    story.on(monday).sleep_h = 7;
    story.on(monday + 1).sleep_h = 8;
    const auto totals = weekTotals(story.diary(), week);
    EXPECT_EQ(totals.distance_m, 30'000);
    EXPECT_NEAR(*totals.distanceChange_pct, 50, 1e-9);
    EXPECT_EQ(totals.load, 3 * 180) << "10 km at 6 min a km and effort 3: 180 each";
    EXPECT_EQ(totals.sleep_h, 7.5);
    EXPECT_FALSE(totals.sleepChange_h) << "no night is logged for the week before";
    EXPECT_EQ(totals.warmUpsDone, 1);
    EXPECT_EQ(totals.warmUpsAnswered, 2);
    EXPECT_EQ(totals.daysLogged, 4);
}

TEST(WeekTotals, ComparesNothingWithAHalfKnownWeek) {
    Story story;
    story.easyRuns({monday - 7, monday}, 10'000);
    story.run(monday - 6).duration_s = 3'600;
    EXPECT_FALSE(weekTotals(story.diary(), week).distanceChange_pct);
}

TEST(WeekTotals, KnowNothingOfAnEmptyWeek) {
    const auto totals = weekTotals({}, week);
    EXPECT_FALSE(totals.distance_m || totals.load || totals.sleep_h);
    EXPECT_EQ(totals.daysLogged, 0);
}

TEST(OneThing, IsTheGravestFlagOfTheWeek) {
    const auto drawn = draw(spike());
    const Finding* finding = oneThing(drawn.diary, drawn.review, week);
    ASSERT_TRUE(finding);
    EXPECT_EQ(finding->level, 2);
    EXPECT_FALSE(finding->tier);
}

TEST(OneThing, LeavesOutWhatTheRunnerMuted) {
    Story story = spike();
    story.runner.mutes.push_back({"long-run-spike", {}});
    const auto drawn = draw(story);
    const Finding* finding = oneThing(drawn.diary, drawn.review, week);
    EXPECT_TRUE(!finding || finding->rule->id != "long-run-spike");
    EXPECT_TRUE(drawn.chart.bands.empty() || drawn.chart.bands[0].label.find("Tuesday") == std::string::npos);
}

TEST(OneThing, IsNothingWhereNothingIsFlagged) { EXPECT_EQ(oneThing({}, draw({}).review, week), nullptr); }

TEST(WorstBySite, CountsBothSidesForEach) {
    Story story;
    story.pain(monday, Site::quad, Side::both, 3);
    story.pain(monday + 1, Site::quad, Side::left, 5);
    const auto worst = worstBySite(story.diary(), week.days());
    ASSERT_EQ(worst.size(), 2u);
    EXPECT_EQ(worst[0].side, Side::left);
    EXPECT_EQ(worst[0].score, 5);
    EXPECT_EQ(worst[1].score, 3);
}

}  // namespace
}  // namespace legwork::story
