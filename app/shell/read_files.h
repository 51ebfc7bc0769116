// SPDX-License-Identifier: GPL-3.0-or-later
// Reads files that the runner chose or dropped, with progress and a way to end it; the window stays awake meanwhile.
#pragma once

#include "legwork/activity_files.h"

#include <QStringList>
#include <optional>

class QWidget;

namespace legwork {

/// What lies in the files, and in the folders with all below them; nothing where the runner ended it.
std::optional<ActivityFiles> readFiles(const QStringList& paths, Day today, const TableHints& hints, QWidget* parent);

}  // namespace legwork
