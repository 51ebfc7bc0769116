// SPDX-License-Identifier: GPL-3.0-or-later
// Looks at the whole file: a sentence for each thing that is not as it should be.
#pragma once

#include "connection.h"

namespace legwork {

std::vector<std::string> checkJournal(Connection& connection);

}  // namespace legwork
