// SPDX-License-Identifier: GPL-3.0-or-later
// The ways on the map that lie beside an export of Apple Health, a GPX file each: what is on one belongs to a workout.
#pragma once

#include "apple_health.h"

namespace legwork {

/// Whether a path in an archive is that of such a way.
bool isAppleRoute(std::string_view path);

/// Of these paths those that tell something more: of a workout that does not say how far it went, or of none that is known.
std::vector<std::string> routesToRead(std::vector<std::string> paths, const std::vector<AppleRoute>& routes, const ActivityFiles& files);

/// Gives the workout whose way it is what that does not tell itself. One that belongs to no workout is an activity of its own.
void takeRoute(ActivityFiles& files, const std::vector<AppleRoute>& routes, ActivityFiles way, const std::string& path);

}  // namespace legwork
