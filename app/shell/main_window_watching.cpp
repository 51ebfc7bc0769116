// SPDX-License-Identifier: GPL-3.0-or-later
// What appears in the watched folder: read beside the window, taken in where nothing has to be decided, one step a look.
#include "drawing/words.h"
#include "shell/main_window.h"
#include "shell/waiting.h"
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
    const QString rest = left == 1 ? MainWindow::tr("One file waits for you under Settings, Watched folder.")
                                   : MainWindow::tr("%1 files wait for you under Settings, Watched folder.").arg(left);
    return parts.isEmpty() ? MainWindow::tr("From %1: %2").arg(QFileInfo(folder).fileName(), rest) : taken + ' ' + undo + ' ' + rest;
}

/// Where something has to be decided, was refused, or is a table whose columns nobody told.
std::vector<std::string> waitingPlaces(const ActivityPlan& plan, const ActivityFiles& files) {
    std::vector<std::string> places;
    for (const auto& planned : plan.activities)
        if (planned.fate == Fate::held) places.push_back(planned.recorded.file);
    for (const auto& problem : files.problems)
        if (problem.verdict == FileVerdict::refused) places.push_back(problem.file);
    for (const auto& table : files.tables)
        if (!table.wasRead && isUsable(table.guess)) places.push_back(table.file);
    return places;
}

/// "run.csv" itself, or "run.csv, line 3".
bool isIn(const QString& place, const QString& file) { return place == file || place.startsWith(file + ','); }

/// The files that these places are in. A member of an archive does not name it: then any of them may be meant.
QStringList filesWith(const std::vector<std::string>& places, const QStringList& files) {
    QStringList found;
    for (const auto& place : places) {
        const auto file = std::ranges::find_if(files, [&](const QString& one) { return isIn(words(place), one); });
        if (file == files.end()) return files;
        if (!found.contains(*file)) found += *file;
    }
    return found;
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

std::optional<ImportCount> MainWindow::takeInWatched(const ActivityPlan& plan) {
    Waiting waiting(tr("Importing"), this);
    return desk_->takeIn(plan, tr("import from the watched folder"), waiting.part(0, 1));
}

void MainWindow::takeWatched(const QStringList& files, const ActivityFiles& read) {
    desk_->readRest();
    const auto plan = planFiles(*desk_->diary(), read, systemOffsetAt);
    const auto isWanted = [](const auto& one) { return one.isWanted; };
    const bool any = std::ranges::any_of(plan.activities, isWanted) || std::ranges::any_of(plan.values, isWanted);
    const auto count = any ? takeInWatched(plan) : ImportCount{};
    if (!count) return watched_->leaveWaiting(files);  // the status says why
    const QStringList left = filesWith(waitingPlaces(plan, read), files);
    QStringList done = files;
    done.removeIf([&](const QString& file) { return left.contains(file); });
    watched_->markRead(done);
    if (!left.isEmpty()) watched_->leaveWaiting(left);
    if (any || !left.isEmpty()) say(lookText(watched_->path(), *count, left.size()), false);
}

void MainWindow::openWaiting() {
    const QStringList files = watched_->waiting();
    watched_->clearWaiting();
    if (!files.isEmpty()) openImport(files);
}

}  // namespace legwork
