// SPDX-License-Identifier: GPL-3.0-or-later
// How Apple Health writes times, amounts and kinds of sport.
#pragma once

#include "legwork/activity_files.h"

#include <string_view>

namespace legwork::apple {

/// "2016-04-02 10:40:38 +0100".
std::optional<Timestamp> time(std::string_view text);

/// In metres, seconds, kilograms, millilitres; nothing for a unit that is not known or what is no number.
Number metres(std::string_view value, std::string_view unit);
Number seconds(std::string_view value, std::string_view unit);
Number kilograms(std::string_view value, std::string_view unit);
Number millilitres(std::string_view value, std::string_view unit);

/// "12345 cm", as metadata have it: the number, and its unit.
std::pair<std::string_view, std::string_view> parted(std::string_view text);

/// Of "HKWorkoutActivityTypeRunning".
Sport sport(std::string_view activityType);
/// "traditional strength training".
std::string sportWords(std::string_view activityType);

}  // namespace legwork::apple
