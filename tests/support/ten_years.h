// SPDX-License-Identifier: GPL-3.0-or-later
// One made-up runner who logs every day for years: the load under which speed is measured. Plausible in amount and in
// which cells are filled, and the same each time; no story in it, so it proves nothing about rules.
#pragma once

#include "legwork/diary.h"

namespace legwork {

/// The last day of the made-up years; they begin `years` times 365 days before the day after it.
Day lastOfManyYears();
/// About 365 days, 255 runs, 500 pains, 700 drinks, 250 activities and 26 weekly checks a year.
Records manyYears(int years);
Runner runnerOfManyYears();
Diary diaryOfManyYears(int years);

}  // namespace legwork
