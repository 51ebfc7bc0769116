// SPDX-License-Identifier: GPL-3.0-or-later
#include "story.h"

#include <gtest/gtest.h>

namespace legwork::story {
namespace {

TEST(Diary, IsEmptyWithoutRecords) {
    const Diary diary;
    EXPECT_FALSE(diary.days());
    EXPECT_FALSE(diary.journalStart());
    EXPECT_TRUE(diary.on(day(0)).isEmpty());
}

TEST(Diary, KeepsTheDayOfTheNightRunThatStartedBeforeFour) {
    Story story;
    story.run(3, 2);  // 02:00 on day 3 belongs to day 2
    const auto diary = story.diary();
    EXPECT_EQ(diary.on(day(2)).runs.size(), 1u);
    EXPECT_EQ(diary.days(), (DaySpan{day(2), day(2)}));
}

TEST(Diary, OrdersTheRunsOfADayByInstant) {
    Story story;
    story.run(1, 18);
    story.run(1, 7);
    const auto diary = story.diary();
    EXPECT_EQ(diary.on(day(1)).runs[0].id, "r2");
    EXPECT_EQ(diary.on(day(1)).runs[1].id, "r1");
}

TEST(Diary, SharesTheDaysThatAChangeDoesNotTouch) {
    Story story;
    story.easyRuns({0, 5}, 8'000);
    const auto before = story.diary();
    auto longer = before.on(day(5)).runs[0];
    longer.distance_m = 12'000;
    const std::vector<RecordKey> gone{{"runs", longer.id}};
    Records fresh;
    fresh.runs = {longer};
    const auto after = before.with(gone, fresh);
    EXPECT_EQ(&before.on(day(0)), &after.on(day(0)));
    EXPECT_EQ(before.on(day(5)).runs[0].distance_m, 8'000);
    EXPECT_EQ(after.on(day(5)).runs[0].distance_m, 12'000);
}

TEST(Diary, MovesARunWhoseStartWasChangedToItsNewDayAndShrinks) {
    Story story;
    story.easyRuns({0, 5}, 8'000);
    const auto before = story.diary();
    auto moved = before.on(day(5)).runs[0];
    moved.start = at(-3, 7);
    const std::vector<RecordKey> gone{{"runs", moved.id}};
    Records fresh;
    fresh.runs = {moved};
    const auto after = before.with(gone, fresh);
    EXPECT_EQ(after.days(), (DaySpan{day(-3), day(0)}));
    EXPECT_EQ(after.on(day(-3)).runs[0].id, moved.id);
    EXPECT_TRUE(after.on(day(5)).isEmpty());
}

TEST(Diary, IsEmptyAgainWhenTheLastRecordGoes) {
    Story story;
    story.on(4).sleep_h = 7;
    const std::vector<RecordKey> gone{{"days", text(day(4))}};
    EXPECT_FALSE(story.diary().with(gone, {}).days());
}

TEST(Diary, SortsAllEntriesAnewWhenTheDayBeginsAtAnotherHour) {
    Story story;
    story.run(3, 5);
    const auto diary = story.diary();
    Runner lateRiser;
    lateRiser.day_start_min = 6 * 60;
    const auto later = diary.with(lateRiser);
    EXPECT_TRUE(later.on(day(3)).isEmpty());
    EXPECT_EQ(later.on(day(2)).runs.size(), 1u);
}

TEST(Diary, A11_StartsWithTheEarliestRowOrCompleteSpan) {
    Story story;
    story.run(10);
    story.runner.complete_spans.push_back({{day(2), day(8)}, "archive"});
    EXPECT_EQ(story.diary().journalStart(), day(2));
}

TEST(Diary, GivesBackTheRecordsItWasMadeOf) {
    Story story;
    story.easyRuns({1}, 5'000);
    story.on(1).no_pain = true;
    story.pain(2, Site::quad, Side::both, 3);
    story.drink(2, 12, 500);
    story.activity(3, ActivityKind::walk, 30, 2);
    const auto records = story.diary().records();
    EXPECT_EQ(records.runs, story.records.runs);
    EXPECT_EQ(records.days, story.records.days);
    EXPECT_EQ(records.pains, story.records.pains);
    EXPECT_EQ(records.drinks, story.records.drinks);
    EXPECT_EQ(records.activities, story.records.activities);
}

}  // namespace
}  // namespace legwork::story
