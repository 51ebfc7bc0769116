// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settings/watched_card.h"

#include "drawing/words.h"
#include "shell/dialogs.h"
#include "shell/watched_folder.h"

#include <QPushButton>

namespace legwork {
namespace {

QString stateOf(const WatchedFolder& watched) {
    if (watched.path().isEmpty()) return WatchedCard::tr("None is watched.");
    if (!watched.isThere()) return WatchedCard::tr("%1 is not there now. It is read when it is back.").arg(watched.path());
    return watched.path();
}

}  // namespace

WatchedCard::WatchedCard(WatchedFolder& watched, Dialogs& dialogs, QWidget* parent)
    : SettingsCard(tr("Watched folder"), parent), watched_(watched), dialogs_(dialogs), state_(wrapped({})) {
    addWide(state_);
    addRemark(tr("What a watch or a service puts there is read by itself. Each time is one step, which Undo takes back; what has to be decided waits here."));
    connect(addButton(tr("Watch a folder…")), &QPushButton::clicked, this, &WatchedCard::choose);
    stop_ = addButton(tr("Watch none"));
    waiting_ = addButton({});
    connect(stop_, &QPushButton::clicked, this, [this] { watched_.choose({}); });
    connect(waiting_, &QPushButton::clicked, this, &WatchedCard::waitingWanted);
    connect(&watched_, &WatchedFolder::changed, this, &WatchedCard::refresh);
    refresh();
}

void WatchedCard::refresh() {
    state_->setText(stateOf(watched_));
    stop_->setVisible(!watched_.path().isEmpty());
    waiting_->setVisible(!watched_.waiting().isEmpty());
    waiting_->setText(watched_.waiting().size() == 1 ? tr("Look at the file that waits…") : tr("Look at the %1 files that wait…").arg(watched_.waiting().size()));
}

void WatchedCard::choose() {
    const QString folder = dialogs_.chooseFolder(this, tr("Watch a folder"));
    if (!folder.isEmpty()) watched_.choose(folder);
}

}  // namespace legwork
