// SPDX-License-Identifier: GPL-3.0-or-later
// Tables that no service wrote: they are read as the runner says.
#pragma once

#include "read_rows.h"

#include <optional>
#include <string>

namespace legwork {

/// What the runner said before of a table with this header.
std::optional<KnownTable> rememberedTable(const Table& table, const TableHints& hints);

/// The first rows, with a guess by the words of the header or with the match that it was read by.
UnknownTable shownTable(const Table& table, const std::string& file, const std::optional<ColumnMatch>& readBy = {});

}  // namespace legwork
