// SPDX-License-Identifier: GPL-3.0-or-later
#include "legwork/charts.h"

#include "story.h"

#include <gmock/gmock.h>

namespace legwork::story {
namespace {

using testing::DoubleEq;
using testing::Optional;

constexpr int focus = 40;

/// 10 km on days 5 and 20, 12 km on day 40.
Story runs() {
    Story story;
    story.easyRuns({5, 20}, 10'000);
    story.easyRuns({focus}, 12'000);
    return story;
}

Chart courseOf(const Story& story, std::string_view rule, int n = focus) {
    return ruleCourse(story.diary(), *findRule(rule), day(n), day(100'000));
}
const Mark& markOf(const Chart& chart, int n) { return chart.series[0].marks[static_cast<std::size_t>(day(n) - chart.days[0])]; }

TEST(RuleCourse, ShowsTheSixWeeksUpToTheDay) {
    const auto chart = courseOf(runs(), "long-run-spike");
    EXPECT_EQ(chart.days.size(), 42u);
    EXPECT_EQ(chart.days.front(), day(focus - 41));
    EXPECT_EQ(chart.focus, day(focus));
}

TEST(RuleCourse, HasABarWhereTheRuleMeasured) {
    const auto chart = courseOf(runs(), "long-run-spike");
    EXPECT_THAT(markOf(chart, focus).value, Optional(DoubleEq(1.2))) << "12 km after 10";
    EXPECT_THAT(markOf(chart, 20).value, Optional(DoubleEq(1)));
    EXPECT_FALSE(markOf(chart, 21).value.has_value()) << "no run";
}

TEST(RuleCourse, DrawsTheRunnersOwnThreshold) {
    auto story = runs();
    story.runner.thresholds["long-run-spike.ratio"] = 1.25;
    const auto chart = courseOf(story, "long-run-spike");
    ASSERT_EQ(chart.levels.size(), 1u);
    EXPECT_EQ(chart.levels[0].value, 1.25);
    EXPECT_EQ(chart.levels[0].label, "threshold 1.25");
}

TEST(RuleCourse, ReachesAboveBarsAndThreshold) {
    const auto chart = courseOf(runs(), "long-run-spike");
    EXPECT_EQ(chart.most, 2) << "1.2 and a little more, in round steps";
    EXPECT_EQ(chart.least, 0);
}

TEST(RuleCourse, SpeaksInTheRunnersUnits) {
    Story story;
    for (const int n : {0, focus}) story.run(n).descent_m = 304.8;
    story.runner.units = Units::imperial;
    const auto chart = courseOf(story, "unaccustomed-downhill");
    EXPECT_THAT(markOf(chart, focus).value, Optional(testing::DoubleNear(1000, 1e-9)));
    EXPECT_EQ(markOf(chart, focus).label, "1000 ft");
}

TEST(RuleCourse, TakesTheHighestOfSeveralRuns) {
    Story story;
    story.run(focus, 7).descent_m = 100;
    story.run(focus, 17).descent_m = 300;
    story.run(30).descent_m = 50;
    EXPECT_THAT(markOf(courseOf(story, "unaccustomed-downhill"), focus).value, Optional(DoubleEq(300)));
}

TEST(RuleCourse, GoesBelowZeroForALoss) {
    Story story;
    auto& run = story.run(focus);
    run.duration_s = 7'200;
    run.mass_before_kg = 80;
    run.mass_after_kg = 78;
    const auto chart = courseOf(story, "no-mass-lost-or-gained");
    EXPECT_THAT(markOf(chart, focus).value, Optional(DoubleEq(-2.5)));
    EXPECT_LT(chart.least, -2.5);
}

TEST(RuleCourse, SaysHowOftenItWasFlagged) {
    EXPECT_EQ(courseOf(runs(), "long-run-spike").summary, "Times the longest run before: measured on 2 of 42 days, flagged on 1.")
        << "the first run has none before it";
    EXPECT_EQ(courseOf(Story{}, "long-run-spike").summary, "Nothing was measured in these six weeks.");
}

}  // namespace
}  // namespace legwork::story
