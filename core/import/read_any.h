// SPDX-License-Identifier: GPL-3.0-or-later
// Files of any kind, one by one, before tables have found their recordings and anything was judged.
#pragma once

#include "tables/service_table.h"

namespace legwork {

/// What is known while files are read that belong together.
struct Reading {
    const TableHints& hints;
    std::vector<ServiceTable> tables;  // whose recordings may come yet
};

/// The rows of tables go to `reading`, all else is in the answer.
ActivityFiles readAny(std::string_view bytes, const std::string& name, Reading& reading);
/// Joins tables and recordings, takes out what cannot be, and marks what hardly can.
ActivityFiles settled(ActivityFiles read, Reading reading, Day today);

}  // namespace legwork
