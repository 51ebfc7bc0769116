// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/watched_folder.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QSettings>

namespace legwork {
namespace {

constexpr const char *pathKey = "watched/folder", *readKey = "watched/read";
constexpr int soon_ms = 1000;  // a file that is as it was a second ago is written to its end

}  // namespace

WatchedFolder::WatchedFolder(QSettings& settings, QObject* parent, std::chrono::milliseconds again)
    : QObject(parent), settings_(settings), path_(settings.value(pathKey).toString()) {
    const QStringList read = settings_.value(readKey).toStringList();
    read_ = {read.begin(), read.end()};
    soon_.setInterval(soon_ms);
    soon_.setSingleShot(true);
    later_.setInterval(again);
    connect(&soon_, &QTimer::timeout, this, &WatchedFolder::look);
    connect(&later_, &QTimer::timeout, this, &WatchedFolder::look);
    connect(&watcher_, &QFileSystemWatcher::directoryChanged, &soon_, qOverload<>(&QTimer::start));
}

bool WatchedFolder::isThere() const { return !path_.isEmpty() && QFileInfo(path_).isDir() && QFileInfo(path_).isReadable(); }

void WatchedFolder::choose(const QString& path) {
    path_ = path;
    read_.clear();
    passed_.clear();
    seen_.clear();
    waiting_.clear();
    settings_.setValue(pathKey, path);
    settings_.remove(readKey);
    begin();
    emit changed();
}

void WatchedFolder::begin() {
    if (!watcher_.directories().isEmpty()) watcher_.removePaths(watcher_.directories());
    wasThere_ = isThere();
    if (wasThere_) watcher_.addPath(path_);
    if (path_.isEmpty()) {
        soon_.stop();
        later_.stop();
    } else {
        later_.start();
        look();
    }
}

QString WatchedFolder::stamp(const QString& file) {
    const QFileInfo info(file);
    return QString("%1|%2|%3").arg(info.fileName()).arg(info.size()).arg(info.lastModified().toMSecsSinceEpoch());
}

void WatchedFolder::look() {
    if (isThere() != wasThere_) {
        begin();  // looks again
        emit changed();
        return;
    }
    if (!wasThere_) return;
    QStringList whole;
    QMap<QString, QString> now;
    for (const QFileInfo& info : QDir(path_).entryInfoList(QDir::Files | QDir::Readable, QDir::Name)) {
        const QString file = info.filePath(), is = stamp(file);
        if (read_.contains(is) || passed_.contains(is)) continue;
        now[file] = is;
        if (seen_.value(file) != is || info.size() == 0) continue;
        whole += file;
        told_[file] = is;
    }
    const bool growing = now != seen_;
    seen_ = now;
    if (growing) soon_.start();
    if (!whole.isEmpty()) emit appeared(whole);
}

void WatchedFolder::markRead(const QStringList& files) {
    for (const QString& file : files) read_ += told_.value(file);  // it may be another file by now
    QSet<QString> there;
    for (const QFileInfo& info : QDir(path_).entryInfoList(QDir::Files)) there += stamp(info.filePath());
    read_ &= there;  // else the list grows for ever
    settings_.setValue(readKey, QStringList(read_.begin(), read_.end()));
    soon_.start();
}

void WatchedFolder::leaveWaiting(const QStringList& files) {
    for (const QString& file : files) passed_ += told_.value(file);
    waiting_ += files;
    waiting_.removeDuplicates();
    emit changed();
}

void WatchedFolder::clearWaiting() {
    waiting_.clear();
    emit changed();
}

}  // namespace legwork
