// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/read_files.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QProgressDialog>
#include <QTimer>
#include <QtConcurrent>
#include <atomic>

namespace legwork {
namespace {

constexpr int look_ms = 50, showAfter_ms = 500;

QString tr(const char* text) { return QCoreApplication::translate("ReadFiles", text); }

QStringList filesBelow(const QStringList& paths) {
    QStringList files;
    for (const QString& path : paths) {
        if (!QFileInfo(path).isDir()) {
            files += path;
            continue;
        }
        QDirIterator below(path, QDir::Files, QDirIterator::Subdirectories);
        while (below.hasNext()) files += below.next();
    }
    return files;
}

void readOne(const QString& path, Day today, ActivityFiles& all) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        all.problems.push_back({path.toStdString(), FileVerdict::refused, "It cannot be read. Nothing of it was taken. See whether you may open it."});
        return;
    }
    const QByteArray bytes = file.readAll();
    auto one = readActivityFile({bytes.constData(), static_cast<std::size_t>(bytes.size())}, path.toStdString(), today);
    std::ranges::move(one.activities, std::back_inserter(all.activities));
    std::ranges::move(one.problems, std::back_inserter(all.problems));
}

/// What the reading thread and the window tell each other.
struct Shared {
    std::atomic<int> done = 0;
    std::atomic<bool> isCancelled = false;
};

ActivityFiles readAll(const QStringList& files, Day today, Shared& shared) {
    ActivityFiles all;
    for (const QString& file : files) {
        if (shared.isCancelled) break;
        readOne(file, today, all);
        ++shared.done;
    }
    return all;
}

}  // namespace

std::optional<ActivityFiles> readFiles(const QStringList& paths, Day today, QWidget* parent) {
    const QStringList files = filesBelow(paths);
    Shared shared;
    QProgressDialog progress(tr("Reading %1 files").arg(files.size()), tr("Cancel"), 0, static_cast<int>(files.size()), parent);
    progress.setWindowTitle(tr("Import"));
    progress.setWindowModality(Qt::WindowModal);
    progress.setMinimumDuration(showAfter_ms);
    progress.setAutoClose(false);
    QFutureWatcher<ActivityFiles> watcher;
    QEventLoop loop;
    QTimer look;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    QObject::connect(&progress, &QProgressDialog::canceled, [&] { shared.isCancelled = true; });
    QObject::connect(&look, &QTimer::timeout, [&] { progress.setValue(std::min(shared.done.load(), progress.maximum() - 1)); });
    watcher.setFuture(QtConcurrent::run([&] { return readAll(files, today, shared); }));
    look.start(look_ms);
    loop.exec();
    if (shared.isCancelled) return {};
    return watcher.result();
}

}  // namespace legwork
