// SPDX-License-Identifier: GPL-3.0-or-later
// The line under the day's name: where the day stands after the runs before it.
#pragma once

#include "legwork/diary.h"

#include <QString>

namespace legwork {

/// "Day 2 after Tuesday's long run · the usual 24–72 h soreness window".
QString dayWords(const Diary& diary, Day day);

}  // namespace legwork
