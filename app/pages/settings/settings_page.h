// SPDX-License-Identifier: GPL-3.0-or-later
// Settings: units and the day, the look, the runner, backups, and where the file is.
#pragma once

#include "desk.h"

#include <QWidget>

namespace legwork {

class Appearance;
class Dialogs;

class SettingsPage : public QWidget {
    Q_OBJECT

public:
    SettingsPage(Desk& desk, Appearance& appearance, Dialogs& dialogs, QWidget* parent = nullptr);

signals:
    void importWanted();
    void exportWanted();
};

}  // namespace legwork
