// SPDX-License-Identifier: GPL-3.0-or-later
// The backups beside the journal, to be made and restored.
#pragma once

#include "desk.h"
#include "pages/settings/settings_card.h"

class QListWidget;

namespace legwork {

class Dialogs;

class BackupsCard : public SettingsCard {
    Q_OBJECT

public:
    BackupsCard(Desk& desk, Dialogs& dialogs, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    void restore();

    Desk& desk_;
    Dialogs& dialogs_;
    QListWidget* list_;
    QPushButton *now_, *restore_;
    std::vector<Backup> backups_;  // as in the list
};

}  // namespace legwork
