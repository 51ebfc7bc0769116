// SPDX-License-Identifier: GPL-3.0-or-later
// The folder whose new files are read by themselves: chosen, left, and what in it waits for the runner.
#pragma once

#include "pages/settings/settings_card.h"

class QLabel;

namespace legwork {

class Dialogs;
class WatchedFolder;

class WatchedCard : public SettingsCard {
    Q_OBJECT

public:
    WatchedCard(WatchedFolder& watched, Dialogs& dialogs, QWidget* parent = nullptr);

signals:
    /// What waits is to be shown.
    void waitingWanted();

private:
    void refresh();
    void choose();

    WatchedFolder& watched_;
    Dialogs& dialogs_;
    QLabel* state_;
    QPushButton *stop_, *waiting_;
};

}  // namespace legwork
