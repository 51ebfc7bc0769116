// SPDX-License-Identifier: GPL-3.0-or-later
#include "measures/pain_log.h"

#include "story.h"

#include <gtest/gtest.h>

namespace legwork::story {
namespace {

constexpr PainGroup left{Site::quad, Side::left};

TEST(PainLog, A47_AnEntryOfBothSidesIsOneOfEach) {
    Story story;
    story.pain(10, Site::quad, Side::both, 3);
    story.pain(10, Site::quad, {}, 4);
    const Diary diary = story.diary();
    const PainLog log(diary, {day(10), day(10)});
    EXPECT_EQ(log.on(day(10)).size(), 3u);
    EXPECT_EQ(log.score(day(10), left), 3);
    EXPECT_EQ(log.score(day(10), {Site::quad, {}}), 4);
    EXPECT_EQ(log.score(day(10), {Site::glute, Side::left}), std::nullopt);
}

TEST(PainLog, A52_OneDayKnowsTheWholeEpisodeThatLedToIt) {
    Story story;
    for (int n = 1; n <= 31; n += 3) story.pain(n, Site::quad, n % 2 ? Side::left : Side::both, 3);
    const Diary diary = story.diary();
    const PainLog log(diary, {day(31), day(31)});
    EXPECT_EQ(log.find(day(31), left)->episode.size(), 11u);
}

TEST(PainLog, A52_AKnownZeroEndsTheEpisode) {
    Story story;
    for (const int n : {10, 12, 14}) story.pain(n, Site::quad, Side::left, 3);
    story.pain(13, Site::quad, Side::left, 0);
    const Diary diary = story.diary();
    const PainLog log(diary, {day(14), day(14)});
    EXPECT_EQ(log.find(day(14), left)->episode.size(), 1u);
    EXPECT_EQ(log.find(day(12), left)->episode.size(), 2u);
    EXPECT_FALSE(log.find(day(13), left)->hurts());
}

}  // namespace
}  // namespace legwork::story
