// SPDX-License-Identifier: GPL-3.0-or-later
// The data of a Garmin account, as Garmin hands it out on request: JSON files of activities and of nights.
#pragma once

#include "legwork/activity_files.h"

#include "pieces.h"

namespace legwork {

enum class GarminJson { activities, sleep };
/// What such a file is, by its first bytes; nothing for any other JSON file.
std::optional<GarminJson> garminJson(std::string_view head);

/// Reads it piece by piece: those of activities can be a hundred megabytes. One that breaks off gives what was whole, and a
/// problem that says so.
ActivityFiles readGarminJson(GarminJson kind, const NextPiece& next, const std::string& file);

}  // namespace legwork
