// SPDX-License-Identifier: GPL-3.0-or-later
// A folder of this computer, chosen in Settings, into which watches or services put their files. Says which are new and
// written to their end. Kept with the settings of this computer.
#pragma once

#include <QFileSystemWatcher>
#include <QMap>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <QTimer>
#include <chrono>

class QSettings;

namespace legwork {

class WatchedFolder : public QObject {
    Q_OBJECT

public:
    /// A folder that is gone is looked for again and again.
    explicit WatchedFolder(QSettings& settings, QObject* parent = nullptr, std::chrono::milliseconds again = std::chrono::seconds(30));

    /// Empty where none is watched.
    QString path() const { return path_; }
    /// Whether it can be looked into: the folder of a watch comes and goes with its cable.
    bool isThere() const;
    /// All that lies in it counts as new. Empty: none is watched any more.
    void choose(const QString& path);
    /// From now on; what came while nobody watched is found at once.
    void begin();
    /// These were read and taken in; they are told of no more until they change.
    void markRead(const QStringList& files);
    /// In these something waits for the runner; they are told of no more until they change, or until the next start.
    void leaveWaiting(const QStringList& files);
    const QStringList& waiting() const { return waiting_; }
    void clearWaiting();

signals:
    void changed();
    /// Files of the folder itself, hidden ones and folders left out; the same ones again until they are marked.
    void appeared(const QStringList& files);

private:
    void look();
    /// "run.fit|90211|1795…": another one once the file is another one.
    static QString stamp(const QString& file);

    QSettings& settings_;
    QString path_;
    bool wasThere_ = false;
    QMap<QString, QString> seen_;     // stamps at the last look, by file
    QMap<QString, QString> told_;     // those of the files that were told of
    QSet<QString> read_, passed_;     // stamps, kept and of this session
    QStringList waiting_;
    QFileSystemWatcher watcher_;
    QTimer soon_, later_;
};

}  // namespace legwork
