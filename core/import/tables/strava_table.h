// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "read_rows.h"

#include <optional>

namespace legwork {

/// The activities.csv of Strava's archive, old or new, in any language; nothing for another table.
std::optional<KnownTable> stravaTable(const Table& table);

}  // namespace legwork
