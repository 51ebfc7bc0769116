// SPDX-License-Identifier: GPL-3.0-or-later
#include "errors.h"

#include <fmt/format.h>
#include <sqlite3.h>

#include <cerrno>
#include <cstring>

namespace legwork {
namespace {

using Kind = StorageError::Kind;

StorageError full(const std::string& file) {
    return {Kind::full, fmt::format("The disk with {} is full. Nothing was changed. Make room on it, then save again.", file)};
}

StorageError readOnly(const std::string& file) {
    return {Kind::readOnly, fmt::format("{} cannot be written: the file or its folder is read-only. Nothing was changed. "
                                        "Allow writing there, then save again.", file)};
}

StorageError busy(const std::string& file) {
    return {Kind::busy, fmt::format("Another program holds {} and did not let go of it. Nothing was changed. "
                                    "Close the other program or wait for it, then save again.", file)};
}

StorageError damaged(const std::string& file) {
    return {Kind::damaged, fmt::format("The journal {} is damaged. It is left as it is. Open or restore a backup.", file)};
}

StorageError other(const std::string& file, const char* reason) {
    return {Kind::other, fmt::format("{} could not be read or written ({}). Nothing was changed. "
                                     "Check the disk and the folder, then try again.", file, reason)};
}

}  // namespace

StorageError explained(const SQLite::Exception& error, const std::filesystem::path& file) {
    switch (error.getErrorCode() & 0xff) {
        case SQLITE_FULL: return full(file.string());
        case SQLITE_READONLY:
        case SQLITE_PERM: return readOnly(file.string());
        case SQLITE_CANTOPEN: return refused(EACCES, file);  // the rollback file beside the journal
        case SQLITE_BUSY:
        case SQLITE_LOCKED: return busy(file.string());
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB: return damaged(file.string());
        default: return other(file.string(), error.what());
    }
}

StorageError refused(int systemError, const std::filesystem::path& file) {
    switch (systemError) {
        case EACCES:
        case EPERM:
        case EROFS: return readOnly(file.string());
        case ENOSPC:
        case EDQUOT: return full(file.string());
        default: return other(file.string(), std::strerror(systemError));
    }
}

}  // namespace legwork
