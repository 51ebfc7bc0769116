// SPDX-License-Identifier: GPL-3.0-or-later
// Settings: units and the day, the look, the runner, backups, and where the file is. What belongs to the journal is an
// edit like any other and can be undone.
#pragma once

#include "desk.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QTimeEdit;

namespace legwork {

class Appearance;
class Dialogs;
class WatchedFolder;

class SettingsPage : public QWidget {
    Q_OBJECT

public:
    SettingsPage(Desk& desk, Appearance& appearance, Dialogs& dialogs, WatchedFolder& watched, QWidget* parent = nullptr);

signals:
    /// The list of all patterns is to be shown.
    void rulesWanted();
    void importWanted();
    void exportWanted();
    void archiveWanted();
    void runsWanted();
    /// What waits in the watched folder is to be shown.
    void waitingWanted();

private:
    QWidget* buildDay();
    QWidget* buildLook();
    QWidget* buildFile();
    QWidget* buildRules();
    void connectDay();
    void refresh();
    void saveDayStart();
    void saveUnits(int index);
    void saveCheckIn(bool implies);

    Desk& desk_;
    Appearance& appearance_;
    Dialogs& dialogs_;
    QComboBox *units_ = nullptr, *look_ = nullptr;
    QTimeEdit* dayStart_ = nullptr;
    QCheckBox* checkIn_ = nullptr;
};

}  // namespace legwork
