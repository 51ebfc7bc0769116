// SPDX-License-Identifier: GPL-3.0-or-later
// From SQLite's codes to sentences for the runner.
#pragma once

#include "legwork/error.h"

#include <SQLiteCpp/Exception.h>

#include <filesystem>

namespace legwork {

StorageError explained(const SQLite::Exception& error, const std::filesystem::path& file);
/// For what the system refused outside SQLite, by its errno.
StorageError refused(int systemError, const std::filesystem::path& file);

/// Runs the act; what SQLite throws leaves as a StorageError about the file.
template <class Act>
auto explaining(const std::filesystem::path& file, Act act) {
    try {
        return act();
    } catch (const SQLite::Exception& error) {
        throw explained(error, file);
    }
}

}  // namespace legwork
