// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/read_files.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFutureWatcher>
#include <QProgressDialog>
#include <QTimer>
#include <QtConcurrent>
#include <atomic>

namespace legwork {
namespace {

constexpr int look_ms = 50, showAfter_ms = 500, steps = 1000;

QString tr(const char* text) { return QCoreApplication::translate("ReadFiles", text); }

/// What the reading thread and the window tell each other.
struct Shared {
    std::atomic<double> done = 0;
    std::atomic<bool> isCancelled = false;
};

}  // namespace

std::optional<ActivityFiles> readFiles(const QStringList& paths, Day today, const TableHints& hints, QWidget* parent) {
    std::vector<std::filesystem::path> named;
    for (const QString& path : paths) named.emplace_back(path.toStdString());
    Shared shared;
    QProgressDialog progress(tr("Reading the files"), tr("Cancel"), 0, steps, parent);
    progress.setWindowTitle(tr("Import"));
    progress.setWindowModality(Qt::WindowModal);
    progress.setMinimumDuration(showAfter_ms);
    progress.setAutoClose(false);
    QFutureWatcher<std::optional<ActivityFiles>> watcher;
    QEventLoop loop;
    QTimer look;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    QObject::connect(&progress, &QProgressDialog::canceled, [&] { shared.isCancelled = true; });
    QObject::connect(&look, &QTimer::timeout, [&] { progress.setValue(std::min(static_cast<int>(shared.done * steps), steps - 1)); });
    watcher.setFuture(QtConcurrent::run([&] {
        return readActivityFiles(filesBelow(named), today, [&](double share) {
            shared.done = share;
            return !shared.isCancelled;
        }, hints);
    }));
    look.start(look_ms);
    loop.exec();
    return shared.isCancelled ? std::nullopt : watcher.result();
}

}  // namespace legwork
