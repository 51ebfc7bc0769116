// SPDX-License-Identifier: GPL-3.0-or-later
// Import and export of everything as the runner goes through it: choose, see what is in it, decide, see what came of it.
#pragma once

#include "desk.h"
#include "legwork/exchange.h"

#include <optional>

class QWidget;

namespace legwork {

class Dialogs;

/// A folder the runner chose, read and agreed to; nothing where it was left. Nothing is kept yet.
std::optional<ExchangeFolder> readFolder(Dialogs& dialogs, QWidget* parent);
/// The same of a folder that is named already.
std::optional<ExchangeFolder> readFolder(Dialogs& dialogs, QWidget* parent, const QString& path);
/// A folder as export writes it.
bool isExchangeFolder(const QString& path);
/// Puts it into the journal as one undo step and says what came of it.
void takeIn(Desk& desk, Dialogs& dialogs, QWidget* parent, const ExchangeFolder& folder);
void writeFolder(Desk& desk, Dialogs& dialogs, QWidget* parent);
/// The same as one .zip, which an import takes like the folder.
void writeArchive(Desk& desk, Dialogs& dialogs, QWidget* parent);
/// The runs for a spreadsheet, in the runner's units and with the decimal sign of the system.
void writeRuns(Desk& desk, Dialogs& dialogs, QWidget* parent);

/// "84 runs, 112 days, 96 pains, 210 drinks."
QString countText(const ExchangeFolder& folder);

}  // namespace legwork
