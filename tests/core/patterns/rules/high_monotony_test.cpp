// SPDX-License-Identifier: GPL-3.0-or-later
#include "story.h"

#include <gtest/gtest.h>

namespace legwork::story {
namespace {

constexpr std::string_view rule = "high-monotony";

/// One run of that load (effort 5) on each day from `first` to `last`; 0 for a rest day.
void loads(Story& story, int first, std::initializer_list<double> all) {
    for (const double load : all) {
        if (load == 0) story.on(first).rest_day = true;
        else {
            auto& run = story.run(first);
            run.rpe = 5;
            run.duration_s = load / 5 * 60;
        }
        ++first;
    }
}

/// Five weeks that vary and come to 600 each, then the week given, its last day 41.
Story after(std::initializer_list<double> week) {
    Story story;
    for (int n = 0; n < 35; n += 7) loads(story, n, {300, 0, 0, 0, 300, 0, 0});
    loads(story, 35, week);
    return story;
}
Finding judged(const Story& story) { return judge(story, rule, 41); }

TEST(HighMonotony, A115_AnEvenWeekOfNoSmallLoadIsANote) {
    // 100 five times, 150 twice: mean 800/7 = 114.29, sample SD √(3571.43/6) = 24.40, monotony 4.68.
    const auto finding = judged(after({100, 100, 150, 100, 100, 150, 100}));
    EXPECT_EQ(finding.level, 1);
    EXPECT_NEAR(*finding.number("monotony"), 4.684, 0.001);
    EXPECT_NEAR(*finding.number("strain"), 800 * 4.684, 1);
    EXPECT_EQ(finding.number("median_load"), 600);
}

TEST(HighMonotony, A115_ALightWeekIsClearHoweverEven) {
    EXPECT_EQ(judged(after({80, 80, 90, 80, 80, 90, 80})).state, State::clear) << "580 against 600 or a little less as the windows move";
}

TEST(HighMonotony, AVariedWeekIsClear) { EXPECT_EQ(judged(after({300, 0, 450, 0, 300, 600, 0})).state, State::clear) << "0.97"; }

TEST(HighMonotony, A116_SevenDaysTheSameHaveNoMonotonyAndAreFlagged) {
    const auto finding = judged(after({100, 100, 100, 100, 100, 100, 100}));
    EXPECT_EQ(finding.state, State::flagged);
    EXPECT_FALSE(finding.number("monotony") || finding.number("strain"));
}

TEST(HighMonotony, A116_AWeekOfRestIsClear) { EXPECT_EQ(judged(after({0, 0, 0, 0, 0, 0, 0})).state, State::clear); }

TEST(HighMonotony, A116_OneDayThatIsNotKnownLeavesItOpen) {
    auto story = after({100, 100, 150, 100, 100, 150, 100});
    story.records.runs.back().rpe.reset();
    EXPECT_EQ(judged(story).missing, Columns{"rpe"});
}

TEST(HighMonotony, A115_FewerThanSevenKnownWeeksLeaveTheUsualOpen) {
    Story story;
    loads(story, 35, {100, 100, 150, 100, 100, 150, 100});
    EXPECT_EQ(judged(story).missing, Columns{"rest_day"});
    EXPECT_EQ(judge(after({300, 0, 450, 0, 300, 600, 0}), rule, 41).state, State::clear);
}

TEST(HighMonotony, KeepsToTheRunnersThreshold) {
    // 250 twice, 100 five times: mean 1000/7 = 142.86, SD √(32142.86/6) = 73.19, monotony 1.952.
    auto story = after({100, 250, 100, 100, 250, 100, 100});
    EXPECT_EQ(judged(story).state, State::clear);
    story.runner.thresholds["high-monotony.monotony"] = 1.9;
    EXPECT_EQ(judged(story).state, State::flagged);
}

}  // namespace
}  // namespace legwork::story
