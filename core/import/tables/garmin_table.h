// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "read_rows.h"

#include <optional>

namespace legwork {

/// Garmin Connect's Activities.csv in any language, also without its header: its first row becomes a row then. Nothing for
/// another table.
std::optional<KnownTable> garminTable(Table& table, const TableHints& hints);

}  // namespace legwork
