// SPDX-License-Identifier: GPL-3.0-or-later
// What all rules need to know of each day, worked out once per analysis.
#pragma once

#include "legwork/diary.h"
#include "legwork/rules.h"

namespace legwork {

/// A day without a run is a rest day only where something says so; else nobody knows (settled A13–A15).
enum class DayKind { run, rest, unknown };

struct Facts {
    Facts(const Diary& diary, DaySpan span, Day today);

    const Diary& diary;
    Day today;
    double hardRpe;  // from this effort on a run is hard, threshold "hard.rpe" (settled A29)

    DayKind kind(Day day) const;
    /// The runner's thresholds for a rule, in the order of rule.thresholds.
    std::span<const double> thresholds(const Rule& rule) const;

private:
    Day first_;
    std::vector<DayKind> kinds_;
    std::vector<std::vector<double>> thresholds_;  // in the order of rules()
};

/// As Facts::kind, for one day.
DayKind dayKind(const Diary& diary, Day day, Day today);

}  // namespace legwork
