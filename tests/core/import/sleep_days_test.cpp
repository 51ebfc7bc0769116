// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/sleep_days.h"

#include "story.h"

#include <gtest/gtest.h>

namespace legwork::story {
namespace {

constexpr double hour_s = 3600;

SleepSpan span(int firstDay, int firstHour, int firstMinute, int lastDay, int lastHour, int lastMinute) {
    return {at(firstDay, firstHour, firstMinute), at(lastDay, lastHour, lastMinute)};
}

SleepDay only(const std::vector<SleepDay>& days) {
    EXPECT_EQ(days.size(), 1u);
    return days.empty() ? SleepDay{} : days.front();
}

TEST(SleepDays, A7_ANightBelongsToTheMorningOnWhichItEnds) {
    const auto night = only(sleepDays({span(3, 22, 30, 4, 6, 0)}));
    EXPECT_EQ(night.day, day(4));
    EXPECT_EQ(night.night_s, 7.5 * hour_s);
    EXPECT_EQ(night.nap_s, 0);
}

TEST(SleepDays, CountOnceWhatTwoSourcesTell) {
    // A phone from 22:00 to 6:00, a watch from 23:00 to 6:30: 22:00 to 6:30.
    EXPECT_EQ(only(sleepDays({span(3, 22, 0, 4, 6, 0), span(3, 23, 0, 4, 6, 30)})).night_s, 8.5 * hour_s);
    // One within the other adds nothing.
    EXPECT_EQ(only(sleepDays({span(3, 22, 0, 4, 6, 0), span(4, 1, 0, 4, 2, 0), span(4, 5, 0, 4, 6, 0)})).night_s, 8 * hour_s);
}

TEST(SleepDays, LeaveOutTheTimeAwakeWithinANight) {
    // 23:00 to 2:00 and 4:00 to 7:00, two hours awake: both are the night's.
    const auto night = only(sleepDays({span(3, 23, 0, 4, 2, 0), span(4, 4, 0, 4, 7, 0)}));
    EXPECT_EQ(night.night_s, 6 * hour_s);
    EXPECT_EQ(night.nap_s, 0);
}

TEST(SleepDays, KeepANapApart) {
    const auto both = only(sleepDays({span(3, 23, 0, 4, 6, 0), span(4, 14, 0, 4, 14, 30)}));
    EXPECT_EQ(both.night_s, 7 * hour_s);
    EXPECT_EQ(both.nap_s, 0.5 * hour_s);
}

TEST(SleepDays, DoNotTakeANapForTheNightOfADayWithoutOne) {
    const auto nap = only(sleepDays({span(4, 14, 0, 4, 14, 30)}));
    EXPECT_EQ(nap.night_s, 0);
    EXPECT_EQ(nap.nap_s, 0.5 * hour_s);
}

TEST(SleepDays, TakeTheLongSleepOfADayAfterANightAtWorkForItsNight) {
    const auto day = only(sleepDays({span(4, 9, 30, 4, 15, 30), span(4, 19, 0, 4, 19, 30)}));
    EXPECT_EQ(day.night_s, 6 * hour_s);
    EXPECT_EQ(day.nap_s, 0.5 * hour_s);
}

TEST(SleepDays, GiveADozeBeforeMidnightToTheNightThatFollows) {
    const auto night = only(sleepDays({span(3, 21, 30, 3, 22, 0), span(3, 23, 30, 4, 6, 30)}));
    EXPECT_EQ(night.day, day(4));
    EXPECT_EQ(night.night_s, 7.5 * hour_s);
}

TEST(SleepDays, GiveANightThatEndsBeforeTheDayBeginsToTheMorningItLeadsTo) {
    // Up at 3:30 for a flight: the journal's day of the evening before still runs, but the morning is that of day 4.
    EXPECT_EQ(only(sleepDays({span(3, 22, 0, 4, 3, 30)})).day, day(4));
}

TEST(SleepDays, PassOverSpansThatEndBeforeTheyBegin) { EXPECT_TRUE(sleepDays({span(4, 6, 0, 3, 22, 0), span(4, 6, 0, 4, 6, 0)}).empty()); }

}  // namespace
}  // namespace legwork::story
