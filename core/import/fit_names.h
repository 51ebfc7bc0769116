// SPDX-License-Identifier: GPL-3.0-or-later
// Names for the numbers that FIT files hold, from the public FIT profile.
#pragma once

#include <string>

namespace legwork::fit {

/// "running"; empty for a sport that says nothing ("generic") or is not known.
std::string sportName(int sport);
/// "treadmill"; empty likewise.
std::string subSportName(int subSport);
/// "Garmin"; "Maker 1052" for one without a name here.
std::string makerName(int manufacturer);
/// What a file is that holds no activity: "settings", "a workout plan".
std::string fileTypeName(int type);

}  // namespace legwork::fit
