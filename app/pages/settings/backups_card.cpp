// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settings/backups_card.h"

#include "drawing/words.h"
#include "shell/dialogs.h"

#include <QListWidget>
#include <QLocale>
#include <QPushButton>

namespace legwork {

BackupsCard::BackupsCard(Desk& desk, Dialogs& dialogs, QWidget* parent)
    : SettingsCard(tr("Backups"), parent), desk_(desk), dialogs_(dialogs), list_(new QListWidget) {
    addRemark(tr("Made each day you use Legwork, before an import and before an upgrade; each is opened and checked after it was written."));
    list_->setAccessibleName(tr("Backups, newest first"));
    list_->setObjectName("backups");
    addWide(list_, 1);
    now_ = addButton(tr("Back up now"));
    restore_ = addButton(tr("Restore the chosen one…"));
    connect(now_, &QPushButton::clicked, this, [this] {
        desk_.backUp();
        refresh();
    });
    connect(restore_, &QPushButton::clicked, this, &BackupsCard::restore);
    connect(&desk_, &Desk::diaryChanged, this, [this] {
        if (isVisible()) refresh();
    });
}

void BackupsCard::showEvent(QShowEvent* event) {
    SettingsCard::showEvent(event);
    refresh();
}

void BackupsCard::refresh() {
    backups_ = desk_.journal().backups();
    list_->clear();
    for (const Backup& backup : backups_)
        list_->addItem(tr("%1 (%2)").arg(words(backup.name), QLocale().formattedDataSize(static_cast<qint64>(backup.bytes))));
    if (!backups_.empty()) list_->setCurrentRow(0);
    restore_->setEnabled(!backups_.empty());
}

void BackupsCard::restore() {
    const int row = list_->currentRow();
    if (row < 0) return;
    const Backup backup = backups_[static_cast<std::size_t>(row)];
    const auto question = tr("All entries become those of the backup %1. What is there now is backed up first, and undo takes it back.").arg(words(backup.name));
    if (dialogs_.ask(this, tr("Restore a backup"), question, tr("Restore"), tr("Leave it"), {})) desk_.restore(backup.file);
}

}  // namespace legwork
