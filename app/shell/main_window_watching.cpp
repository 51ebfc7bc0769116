// SPDX-License-Identifier: GPL-3.0-or-later
// What appears in the watched folder: read beside the window, taken in where nothing has to be decided, one step a look.
#include "shell/main_window.h"
#include "shell/watched_folder.h"

#include <QFileInfo>
#include <QFutureWatcher>
#include <QtConcurrent>
#include <algorithm>

namespace legwork {
namespace {

/// What came of a look, in one line.
QString lookText(const QString& folder, const ImportCount& count, qsizetype left) {
    QStringList parts;
    if (count.added > 0) parts += MainWindow::tr("%1 added").arg(count.added);
    if (count.changed > 0) parts += MainWindow::tr("%1 filled in").arg(count.changed);
    const QString taken = MainWindow::tr("From %1: %2.").arg(QFileInfo(folder).fileName(), parts.join(", "));
    const QString undo = MainWindow::tr("Undo takes it back.");
    if (left == 0) return taken + ' ' + undo;
    const QString rest = MainWindow::tr("%1 wait for you under Settings, Watched folder.").arg(left);
    return parts.isEmpty() ? MainWindow::tr("From %1: %2").arg(QFileInfo(folder).fileName(), rest) : taken + ' ' + undo + ' ' + rest;
}

qsizetype waitingIn(const ActivityPlan& plan, const ActivityFiles& files) {
    return std::ranges::count(plan.activities, Fate::held, &PlannedActivity::fate) +
           std::ranges::count(files.problems, FileVerdict::refused, &FileProblem::verdict);
}

}  // namespace

void MainWindow::readWatched(const QStringList& files) {
    if (!desk_ || exampleFolder_ || isReadingWatched_) return;
    isReadingWatched_ = true;
    auto* reading = new QFutureWatcher<std::optional<ActivityFiles>>(desk_.get());  // gone with the journal it is for
    connect(reading, &QObject::destroyed, this, [this] { isReadingWatched_ = false; });
    connect(reading, &QFutureWatcherBase::finished, this, [this, reading, files] {
        reading->deleteLater();
        if (const auto read = reading->result()) takeWatched(files, *read);
    });
    reading->setFuture(QtConcurrent::run([files, today = desk_->today(), hints = tableHints()] {
        std::vector<std::filesystem::path> paths;
        for (const QString& file : files) paths.emplace_back(file.toStdString());
        return readActivityFiles(paths, today, [](double) { return true; }, hints);
    }));
}

void MainWindow::takeWatched(const QStringList& files, const ActivityFiles& read) {
    desk_->readRest();
    const auto plan = planFiles(*desk_->diary(), read, systemOffsetAt);
    const auto isWanted = [](const auto& one) { return one.isWanted; };
    const bool any = std::ranges::any_of(plan.activities, isWanted) || std::ranges::any_of(plan.values, isWanted);
    const auto count = any ? desk_->takeIn(plan, tr("import from the watched folder"), [](double) { return true; }) : ImportCount{};
    if (!count) return;  // the status says why; the files are told of again
    const auto left = waitingIn(plan, read);
    if (left > 0) watched_->leaveWaiting(files);
    else watched_->markRead(files);
    if (any || left > 0) say(lookText(watched_->path(), *count, left), false);
}

void MainWindow::openWaiting() {
    const QStringList files = watched_->waiting();
    watched_->clearWaiting();
    if (!files.isEmpty()) openImport(files);
}

}  // namespace legwork
