// SPDX-License-Identifier: GPL-3.0-or-later
// Opening a journal for the window: the runner's own or a copy of the example, or the sentence that says why not.
#pragma once

#include "desk.h"

#include <QString>
#include <filesystem>
#include <memory>
#include <variant>

class QTemporaryDir;

namespace legwork {

struct OpenedJournal {
    std::unique_ptr<Journal> journal;
    Desk::Clock clock = systemClock;
    std::shared_ptr<QTemporaryDir> folder{};  // of the example: gone with it

    bool isExample() const { return folder != nullptr; }
};

struct NotOpened {
    std::filesystem::path file;
    StorageError::Kind kind;
    QString sentence;
};

using Opening = std::variant<OpenedJournal, NotOpened>;

/// Never throws. With `create`, a missing file is made. May run on any thread.
Opening openJournal(const std::filesystem::path& file, bool create, Journal::Read read = Journal::Read::everything);
/// Puts the newest backup that opens in the place of a damaged journal, which stays beside it (setAside).
Opening openNewestBackup(const std::filesystem::path& file);

}  // namespace legwork
