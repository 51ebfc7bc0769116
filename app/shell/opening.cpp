// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/opening.h"

#include <QCoreApplication>
#include <algorithm>
#include <vector>

namespace legwork {
namespace {

namespace files = std::filesystem;

std::vector<files::path> newestFirst(const files::path& folder) {
    std::vector<files::path> found;
    std::error_code none;
    for (const auto& entry : files::directory_iterator(folder, none)) found.push_back(entry.path());
    std::ranges::sort(found, std::greater{}, [](const files::path& file) { return files::last_write_time(file); });
    return found;
}

bool opensWell(const files::path& file) {
    try {
        return Journal::open(file, systemClock(), false)->check().empty();
    } catch (const StorageError&) {
        return false;
    }
}

/// Tries a copy, so that the backup itself stays as it was written.
bool putBack(const files::path& backup, const files::path& file) {
    const files::path copy = file.string() + ".restored";
    files::copy_file(backup, copy, files::copy_options::overwrite_existing);
    const bool isWell = opensWell(copy);
    files::remove(copy.string() + "-journal");
    if (!isWell) {
        files::remove(copy);
        return false;
    }
    setAside(file);
    files::rename(copy, file);
    return true;
}

}  // namespace

Opening openJournal(const std::filesystem::path& file, bool create, Journal::Read read) {
    try {
        return OpenedJournal{Journal::open(file, systemClock(), create, read)};
    } catch (const StorageError& error) {
        return NotOpened{file, error.kind, QString::fromUtf8(error.what())};
    }
}

Opening openNewestBackup(const files::path& file) {
    const auto sentence = QCoreApplication::translate("Opening", "No backup of this journal opens. The file was left as it is.");
    try {
        for (const auto& backup : newestFirst(file.parent_path() / "backups"))
            if (putBack(backup, file)) return openJournal(file, false);
        return NotOpened{file, StorageError::Kind::other, sentence};
    } catch (const files::filesystem_error& error) {
        return NotOpened{file, StorageError::Kind::other, QString::fromUtf8(error.what())};
    }
}

}  // namespace legwork
