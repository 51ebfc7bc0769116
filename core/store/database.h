// SPDX-License-Identifier: GPL-3.0-or-later
// Looks at a file before SQLite may touch it, and makes new ones that only their owner can read.
#pragma once

#include <filesystem>

namespace legwork {

struct Look {
    enum class At { nothing, emptyFile, journal } at = At::nothing;
    int version = 0;  // of a journal: how many migrations it went through
};

/// Reads the header with the file system alone. Throws StorageError for a folder, for a file that is no journal, for
/// one that may not be read and for one from a newer Legwork.
Look look(const std::filesystem::path& file);
/// An empty file (0600), and its folder (0700) where there is none.
void makeFile(const std::filesystem::path& file);
void makeFolder(const std::filesystem::path& folder);
/// Takes the rights of others away; stays silent where they cannot be changed.
void makePrivate(const std::filesystem::path& file);

}  // namespace legwork
