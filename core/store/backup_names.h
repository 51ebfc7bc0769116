// SPDX-License-Identifier: GPL-3.0-or-later
// How backups are named, and which of them are kept.
#pragma once

#include "legwork/journal.h"

#include <span>

namespace legwork {

/// "journal 2026-11-19 07.10.00+0100 import.legwork" for a journal of the stem "journal".
std::string backupFileName(std::string_view stem, const Timestamp& now, std::string_view reason);
/// The backup that a file of that name is, without its size; nothing where it is none of that journal.
std::optional<Backup> readBackupName(std::string_view stem, const std::filesystem::path& file);

/// Which backups to delete, of a list that is newest first. All of today and yesterday stay. Of the older ones the
/// newest of a day stays for 12 days that have one, then the newest of a week for 10 weeks, then of a month for 9
/// months. Copies made before a restore hold what somebody wanted to leave: they take nobody's place, and the newest
/// 5 stay.
std::vector<Backup> toThin(std::span<const Backup> newestFirst, Day today);

}  // namespace legwork
