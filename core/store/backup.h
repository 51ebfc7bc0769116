// SPDX-License-Identifier: GPL-3.0-or-later
// Dated copies beside the journal: written, read back, and thinned; and the way back from one.
#pragma once

#include "connection.h"
#include "legwork/journal.h"

namespace legwork {

std::filesystem::path backupFolderOf(const std::filesystem::path& journal);
/// Newest first.
std::vector<Backup> listBackups(const std::filesystem::path& journal);
/// A copy under its final name only after it was read back: intact, of the same version, with as many rows. Throws
/// StorageError, leaving no copy.
Backup writeBackup(Connection& connection, const std::filesystem::path& journal, const Timestamp& now, const std::string& reason);
void thinBackups(const std::filesystem::path& journal, Day today);
/// Opens one after the other until one is intact.
std::optional<Backup> newestThatOpens(const std::filesystem::path& journal);
/// Makes the records, the runner and the lines those of the backup, within the caller's transaction. An older backup
/// is upgraded in a copy.
void takeOver(Connection& connection, const std::filesystem::path& backup);

}  // namespace legwork
