// SPDX-License-Identifier: GPL-3.0-or-later
// Which backups are kept, worked out by hand on calendars of their own.
#include "store/backup_names.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace legwork {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

Timestamp morning(Day day, int minute = 0) { return at(day, 7 * 60 + minute, 60); }

Backup made(Timestamp time, std::string_view reason = "daily") {
    return readBackupName("journal", backupFileName("journal", time, reason)).value();
}

std::vector<std::string> daysOf(std::vector<Backup> backups) {
    std::vector<std::string> days;
    for (const auto& backup : backups) days.push_back(backup.made.substr(0, 16));
    return days;
}

TEST(BackupName, TellsReasonAndLocalTime) {
    const auto time = parseTimestamp("2026-11-19T07:10:05-03:30").value();
    const auto name = backupFileName("my journal", time, "import");
    EXPECT_EQ(name, "my journal 2026-11-19 07.10.05-0330 import.legwork");
    const auto backup = readBackupName("my journal", "/x/" + name);
    ASSERT_TRUE(backup);
    EXPECT_EQ(backup->name, "2026-11-19 07:10, before an import");
    EXPECT_EQ(backup->made, "2026-11-19T07:10:05-03:30");
    EXPECT_EQ(backup->reason, "import");
}

TEST(BackupName, OfAnotherJournalOrAnotherFileIsNone) {
    const auto name = backupFileName("journal", morning(makeDay(2026, 11, 19)), "daily");
    EXPECT_FALSE(readBackupName("other", name));
    EXPECT_FALSE(readBackupName("journal", name + ".part"));
    EXPECT_FALSE(readBackupName("journal", "journal.legwork"));
    EXPECT_FALSE(readBackupName("journal", "journal 2026-02-30 07.10.05+0100 daily.legwork"));
    EXPECT_FALSE(readBackupName("journal", "journal of mine from before the last long holiday.legwork"));
}

// One a day for 26 days up to Friday 20 November 2026. Twelve days are kept: 20 … 9. Of the weeks before, the newest of
// each: Sunday 8 (its week is 2 to 8 November) and Sunday 1 November (26 October to 1 November); 26 October is the oldest.
TEST(Thinning, KeepsTwelveDaysThenTheNewestOfEachWeek) {
    const Day today = makeDay(2026, 11, 20);
    std::vector<Backup> backups;
    for (int ago = 0; ago < 26; ++ago) backups.push_back(made(morning(today - ago)));
    EXPECT_THAT(daysOf(toThin(backups, today)),
                ElementsAre("2026-11-07T07:00", "2026-11-06T07:00", "2026-11-05T07:00", "2026-11-04T07:00", "2026-11-03T07:00",
                            "2026-11-02T07:00", "2026-10-31T07:00", "2026-10-30T07:00", "2026-10-29T07:00", "2026-10-28T07:00",
                            "2026-10-27T07:00", "2026-10-26T07:00"));
}

// One each Sunday. Twelve are kept as days and ten as weeks: 22 Sundays, the oldest of them 21 weeks before the newest.
// The newest is 15 November 2026, so that one is 21 June. Before it: the newest Sunday of each month, for nine months:
// 14 June, 31 May, 26 April, 29 March, 22 February, 25 January 2026, 28 December, 30 November, 26 October 2025.
TEST(Thinning, ThenKeepsTheNewestOfEachMonth) {
    const Day today = makeDay(2026, 11, 15);
    std::vector<Backup> backups;
    for (int week = 0; week < 100; ++week) backups.push_back(made(morning(today - 7 * week)));
    const auto thinned = daysOf(toThin(backups, today));
    EXPECT_EQ(thinned.size(), 100u - 12 - 10 - 9);
    for (const char* kept : {"2026-06-21", "2026-06-14", "2026-05-31", "2026-04-26", "2026-03-29", "2026-02-22", "2026-01-25",
                             "2025-12-28", "2025-11-30", "2025-10-26"})
        EXPECT_EQ(std::ranges::count(thinned, kept + std::string{"T07:00"}), 0) << kept;
    EXPECT_EQ(thinned.front(), "2026-06-07T07:00");
}

TEST(Thinning, KeepsAllOfTodayAndYesterdayAndTheNewestOfOlderDays) {
    const Day today = makeDay(2026, 11, 20);
    std::vector<Backup> backups;
    for (int ago : {0, 1, 2})
        for (int minute : {30, 20, 10}) backups.push_back(made(morning(today - ago, minute), "import"));
    EXPECT_THAT(daysOf(toThin(backups, today)), ElementsAre("2026-11-18T07:20", "2026-11-18T07:10"));
}

// ankidroid 8897: restoring again and again made backups that pushed out the good ones.
TEST(Thinning, RestoringAgainAndAgainPushesNothingOut) {
    const Day today = makeDay(2026, 11, 20);
    std::vector<Backup> backups;
    for (int minute = 40; minute > 0; --minute) backups.push_back(made(morning(today, minute), "restore"));
    for (int ago = 1; ago <= 12; ++ago) backups.push_back(made(morning(today - ago)));
    const auto thinned = toThin(backups, today);
    EXPECT_EQ(thinned.size(), 35u);
    for (const auto& backup : thinned) EXPECT_EQ(backup.reason, "restore");
}

TEST(Thinning, LeavesFewAlone) { EXPECT_THAT(toThin({}, makeDay(2026, 11, 20)), IsEmpty()); }

}  // namespace
}  // namespace legwork
