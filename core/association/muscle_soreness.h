// SPDX-License-Identifier: GPL-3.0-or-later
// How sore the leg muscles were, day by day, 0–10; nothing where it was not logged (settled B7, B8).
#pragma once

#include "legwork/diary.h"

namespace legwork {

/// The worst score at a muscle, or at a site of muscle where the runner does not say what hurts; without one 0 where the
/// runner said that nothing hurts.
Number muscleScore(const DayLog& log);

/// The latest such score of the day at or before a time, ties to the highest; without any score all day 0 where nothing hurt.
Number muscleScoreUpTo(const DayLog& log, std::optional<Timestamp> time);

/// Each day's muscleScore over a span, worked out once.
class MuscleSoreness {
public:
    MuscleSoreness(const Diary& diary, DaySpan span);
    /// Nothing outside the span.
    Number on(Day day) const;
    /// Over the days of at most three that are logged, of which there have to be two.
    Number mean(DaySpan days) const;

private:
    DaySpan span_;
    std::vector<Number> scores_;
};

}  // namespace legwork
