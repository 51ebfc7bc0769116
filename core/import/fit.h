// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "legwork/activity_files.h"

namespace legwork {

/// Every session of every file in the chain; the records where there is no session. Totals that a session does not state
/// come from its laps, else from its records.
ActivityFiles readFit(std::string_view bytes, const std::string& file);

}  // namespace legwork
