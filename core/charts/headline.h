// SPDX-License-Identifier: GPL-3.0-or-later
// The week in one sentence.
#pragma once

#include "legwork/charts.h"

namespace legwork {

std::string headline(const Diary& diary, const Review& review, Week week, const Finding* focus);
/// "Thursday".
std::string_view weekdayName(Day day);

}  // namespace legwork
