// SPDX-License-Identifier: GPL-3.0-or-later
#include "legwork/track_record.h"

#include "story.h"

#include <gmock/gmock.h>

namespace legwork::story {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

constexpr auto ready = Set<WarmUp>{WarmUp::lightCardio, WarmUp::dynamicStretch, WarmUp::jointMobility};

/// Runs without a warm-up on days 0 and 10, with a whole one on 20 and 30, not answered on 40; soreness after each.
Story fiveRuns() {
    Story story;
    for (const int n : {0, 10}) story.run(n).warmup = Set<WarmUp>{};
    for (const int n : {20, 30}) {
        auto& run = story.run(n);
        run.warmup = ready;
        run.warmup_s = 600;
    }
    story.run(40);
    const std::pair<int, double> scores[] = {{2, 4}, {12, 3}, {21, 5}, {33, 0}, {42, 7}};
    for (const auto& [n, score] : scores) story.pain(n, Site::quad, Side::left, score);
    return story;
}

TrackRecord recordOf(const Story& story, int today = 100) {
    return trackRecord(story.diary(), *findRule("warm-up-skipped-or-partial"), day(today));
}

TEST(TrackRecord, NamesTheDaysOfTheFlagAndHowOftenSorenessFollowed) {
    const auto record = recordOf(fiveRuns());
    EXPECT_THAT(record.flagged, ElementsAre(day(0), day(10)));
    EXPECT_EQ(record.after.rated, 2);
    EXPECT_EQ(record.after.sore, 1) << "4 of 10 on day 2 counts, 3 on day 12 does not";
}

TEST(TrackRecord, CountsTheClearDaysBesideThem) {
    const auto record = recordOf(fiveRuns());
    EXPECT_EQ(record.afterOthers.rated, 2) << "the runs on 20 and 30; what was not answered on 40 counts for neither";
    EXPECT_EQ(record.afterOthers.sore, 1) << "5 of 10 on day 21";
}

TEST(TrackRecord, CountsADayAsFlaggedWhereOneOfItsRunsIs) {
    auto story = fiveRuns();
    story.run(20, 18).warmup = Set<WarmUp>{};
    EXPECT_THAT(recordOf(story).flagged, ElementsAre(day(0), day(10), day(20)));
    EXPECT_EQ(recordOf(story).afterOthers.rated, 1);
}

TEST(TrackRecord, CountsADayWithoutALaterScoreForNeither) {
    auto story = fiveRuns();
    story.records.pains.erase(story.records.pains.begin());
    const auto record = recordOf(story);
    EXPECT_EQ(record.flagged.size(), 2u);
    EXPECT_EQ(record.after.rated, 1);
}

TEST(TrackRecord, KnowsNothingOfDaysAfterToday) { EXPECT_THAT(recordOf(fiveRuns(), 5).flagged, ElementsAre(day(0))); }

TEST(TrackRecord, OfRunsCountsTheDaysWithOneAgainstThoseKnownToBeWithout) {
    Story story;
    story.run(0);
    story.pain(2, Site::quad, Side::left, 5);  // after the run, and on a day of its own without one
    story.restDays(10, 10);
    story.on(11).no_pain = true;
    const auto record = runRecord(story.diary(), day(100));
    EXPECT_THAT(record.flagged, ElementsAre(day(0)));
    EXPECT_EQ(record.after.rated, 1);
    EXPECT_EQ(record.after.sore, 1);
    EXPECT_EQ(record.afterOthers.rated, 1) << "day 10: day 11 is rated; nothing is known after day 2 and day 11";
    EXPECT_EQ(record.afterOthers.sore, 0);
}

TEST(TrackRecord, OfAnEmptyJournalIsEmpty) { EXPECT_THAT(recordOf(Story{}).flagged, IsEmpty()); }

}  // namespace
}  // namespace legwork::story
