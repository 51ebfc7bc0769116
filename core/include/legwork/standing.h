// SPDX-License-Identifier: GPL-3.0-or-later
// Where a runner stands against their own past. Figures to read beside the answers; none of them is a flag, and no
// published cut-off is applied to them.
#pragma once

#include "legwork/diary.h"

#include <optional>
#include <string_view>
#include <vector>

namespace legwork {

/// How a day felt: the sum of the four items of Hooper 1995, 4 best to 28 worst, beside the runner's own baseline, the
/// eight weeks that end a fortnight before the day (settled A120).
struct WellnessStanding {
    double sum = 0;
    int baselineDays = 0;  // of the 56, those with all four items
    Number mean, sd;       // of these (n − 1); blank below 14 of them
};
/// Nothing where one of the day's four items is blank.
std::optional<WellnessStanding> wellnessStanding(const Diary& diary, Day day);

/// How much a problem weighed in a week by OSTRC-H2 (Clarsen 2020; settled A152).
struct ProblemStanding {
    Number severity;  // 0–100; blank where an answer that counts is
    bool isSubstantial = false;
};
ProblemStanding problemStanding(const WeeklyCheck& check);

/// What a runner can choose as a habit: the token of runner.json and its name on screen.
struct HabitName {
    std::string_view token, label;
};
/// All there are, in the order of the screen.
std::vector<HabitName> habitNames();

/// How firm a chosen habit is by the end of a day.
struct HabitStanding {
    HabitName habit;
    double score = 0;            // 0–1: each answered chance of the last half year draws it a tenth of the way to 1 or 0
    int answered = 0, done = 0;  // chances of the last four weeks
};
/// Those of the runner, in the runner's order; tokens that nothing here has are left out.
std::vector<HabitStanding> habitStandings(const Diary& diary, Day day);

}  // namespace legwork
