// SPDX-License-Identifier: GPL-3.0-or-later
// Diaries told in a test's own words: days are counted from a Monday in 2026, clocks run at +01:00.
#pragma once

#include "legwork/diary.h"
#include "legwork/review.h"

namespace legwork::story {

/// Day 0 is Monday 2 March 2026.
Day day(int n);
Timestamp at(int n, int hour, int minute = 0);
/// "2026-11-19T07:10:00+01:00"; fails the test where it cannot be read.
Timestamp time(std::string_view text);

class Story {
public:
    Runner runner;
    Records records;

    /// Each adds one record and returns it to be filled in; ids are r1, r2 …, p1, …, d1 …, a1 ….
    Run& run(int day, int hour = 7);
    DayEntry& on(int day);  // the same entry each time
    Pain& pain(int day, Site site, std::optional<Side> side, Number score, int hour = 8);
    Drink& drink(int day, int hour, double ml);
    Activity& activity(int day, ActivityKind kind, double minutes, Number rpe);
    /// Known rest days, both ends included, where nothing else is logged.
    Story& restDays(int first, int last);
    /// An easy run of that many metres on each of these days, 6 min a km, effort 3.
    Story& easyRuns(std::initializer_list<int> days, double metres);

    Diary diary() const;

private:
    int counts_[4] = {};
};

/// What a rule says of a day; the rule of runs must have exactly one run there. `today` is long after.
Finding judge(const Story& story, std::string_view rule, int day, char part = 0);
Finding judgeRun(const Story& story, std::string_view rule, std::string_view run);

}  // namespace legwork::story
