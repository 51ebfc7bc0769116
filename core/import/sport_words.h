// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "legwork/activity_files.h"

#include <string_view>

namespace legwork {

/// The sport that a file or a service names: "Running", "trail_run", "VirtualRide", "hiking", or Strava's "9".
Sport sportNamed(std::string_view words);
/// The sport that a title names by a word of its own: "Morning Run", not "Round the lake".
Sport sportInTitle(std::string_view title);
/// The place that such words tell.
std::optional<Place> placeNamed(std::string_view words);

}  // namespace legwork
