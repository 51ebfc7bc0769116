// SPDX-License-Identifier: GPL-3.0-or-later
// entered.csv: who filled which cell, and when.
#pragma once

#include "sheet.h"

namespace legwork {

struct EnteredLine {
    int line = 0;
    Entered entered;
};

/// Reads the file as it stands, whether or not the records it names are there. The file a line is about may be
/// written with or without its ending.
std::vector<EnteredLine> readEntered(std::string_view text, const Complaints& complaints);

}  // namespace legwork
