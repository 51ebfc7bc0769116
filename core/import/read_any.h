// SPDX-License-Identifier: GPL-3.0-or-later
// Files of any kind, one by one, before tables have found their recordings and anything was judged.
#pragma once

#include "apple_health.h"
#include "archive.h"
#include "tables/service_table.h"

namespace legwork {

/// What is known while files are read that belong together.
struct Reading {
    const TableHints& hints;
    std::vector<ServiceTable> tables;  // whose recordings may come yet
    std::vector<AppleRoute> routes;    // of workouts, in the same archive
};

/// Adds what another file gave.
void append(ActivityFiles& all, ActivityFiles more);
/// The rows of tables go to `reading`, all else is in the answer.
ActivityFiles readAny(Input& input, const std::string& name, Reading& reading);
/// A zip archive and what lies in it, file by file.
ActivityFiles readArchive(const ArchivePlace& place, const std::string& name, Reading& reading);
/// Joins tables and recordings, takes out what cannot be, and marks what hardly can.
ActivityFiles settled(ActivityFiles read, Reading reading, Day today);

}  // namespace legwork
