// SPDX-License-Identifier: GPL-3.0-or-later
// Files of any kind, one by one, before anything in them was judged.
#pragma once

#include "apple_health.h"
#include "archive.h"

namespace legwork {

/// What is known while files are read that belong together.
struct Reading {
    std::vector<AppleRoute> routes;  // of workouts, in the same archive
};

ActivityFiles readAny(Input& input, const std::string& name, Reading& reading);
/// A zip archive and what lies in it, file by file.
ActivityFiles readArchive(const ArchivePlace& place, const std::string& name);
/// Takes out what cannot be, and marks what hardly can.
ActivityFiles settled(ActivityFiles read, Day today);

}  // namespace legwork
