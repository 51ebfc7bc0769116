// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "legwork/activity_files.h"

#include "pieces.h"

namespace legwork {

/// The format of its activities and values.
constexpr std::string_view appleHealth = "Apple Health";

/// A way on the map that an archive holds beside the export.
struct AppleRoute {
    std::string path;          // in the archive: "/workout-routes/route_2026-11-19_7.10am.gpx"
    std::int64_t start_s = 0;  // of the workout whose way it is
};

struct AppleHealth {
    ActivityFiles files;
    std::vector<AppleRoute> routes;
};

/// Reads export.xml: workouts, sleep, body mass and water. Holds no more than a piece of it at a time, and of what it reads no
/// more than bounds that no runner reaches. XML that breaks off gives what was whole, and a problem that says where; a file
/// that declares entities is refused.
AppleHealth readAppleHealth(const NextPiece& next, const std::string& file);

}  // namespace legwork
