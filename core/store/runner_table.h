// SPDX-License-Identifier: GPL-3.0-or-later
// The one row of the runner: plain answers by the field list, settings as words, lists as JSON.
#pragma once

#include "connection.h"
#include "legwork/records.h"

namespace legwork {

Runner readRunner(Connection& connection);
void writeRunner(Connection& connection, const Runner& runner);
/// Every column that holds something of the runner, in the order of the row.
std::vector<std::string_view> runnerColumns();

}  // namespace legwork
