// SPDX-License-Identifier: GPL-3.0-or-later
// What the runner said of the columns of tables, for the next table with the same header. Kept with the settings of this
// computer: it is of files, not of the journal.
#pragma once

#include "legwork/column_match.h"

class QSettings;

namespace legwork {

std::vector<RememberedMatch> rememberedColumns(QSettings& settings);
/// In place of what was said of that header before.
void rememberColumns(QSettings& settings, const RememberedMatch& match);

}  // namespace legwork
