// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of one table of activities, and the recordings beside it that they name.
#pragma once

#include "legwork/activity_files.h"

namespace legwork {

struct TableRow {
    RecordedActivity activity;
    std::string recording;  // the file that it links to, named as that file is given; empty for none
};

struct ServiceTable {
    std::string file;
    bool isWhole = false;  // such a table comes with everything that the service knows of the runner
    std::vector<TableRow> rows;
};

/// Each row and the activity of the recording it links to become one: the recording's numbers, and where it has none those
/// of the row; the row's sport, title and note. A row without, and a recording without, stay activities of their own. Where
/// a whole table found a recording, its activities name the archive they are of. Says in a problem how many were not found.
void joinTables(ActivityFiles& files, std::vector<ServiceTable> tables);

}  // namespace legwork
