// SPDX-License-Identifier: GPL-3.0-or-later
#include "folder_writer.h"

#include "legwork/error.h"

#include <cerrno>
#include <fcntl.h>
#include <fmt/format.h>
#include <system_error>
#include <unistd.h>

namespace legwork {
namespace {

constexpr mode_t ownerOnly = 0600;
constexpr auto ownerFolder = std::filesystem::perms::owner_all;

StorageError::Kind kindOf(int error) {
    switch (error) {
        case ENOSPC:
        case EDQUOT: return StorageError::Kind::full;
        case EACCES:
        case EPERM:
        case EROFS: return StorageError::Kind::readOnly;
        default: return StorageError::Kind::other;
    }
}

std::string_view advice(StorageError::Kind kind) {
    switch (kind) {
        case StorageError::Kind::full: return "Make room on the disk, or choose another folder.";
        case StorageError::Kind::readOnly: return "Choose a folder that you may write to.";
        default: return "Choose another folder.";
    }
}

[[noreturn]] void fail(const std::filesystem::path& file, int error) {
    const auto kind = kindOf(error);
    throw StorageError(kind, fmt::format("{} could not be written: {}. An earlier export there is as it was. {}", file.string(),
                                         std::generic_category().message(error), advice(kind)));
}

std::filesystem::path beside(const std::filesystem::path& folder, const std::string& name) { return folder / ("." + name + ".part"); }

/// Zero, or what went wrong.
int writeDurably(int file, std::string_view text) {
    while (!text.empty()) {
        const auto count = ::write(file, text.data(), text.size());
        if (count < 0 && errno != EINTR) return errno;
        if (count > 0) text.remove_prefix(static_cast<std::size_t>(count));
    }
    return ::fsync(file) == 0 ? 0 : errno;
}

}  // namespace

FolderWriter::FolderWriter(std::filesystem::path folder) : folder_(std::move(folder)) {
    std::error_code error;
    const bool isNew = std::filesystem::create_directories(folder_, error);
    if (error) fail(folder_, error.value());
    if (isNew) std::filesystem::permissions(folder_, ownerFolder, error);
}

FolderWriter::~FolderWriter() {
    std::error_code ignored;
    for (const auto& name : written_) std::filesystem::remove(beside(folder_, name), ignored);
}

void FolderWriter::write(const std::string& name, std::string_view text) {
    const auto path = beside(folder_, name);
    std::error_code ignored;
    std::filesystem::remove(path, ignored);
    const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, ownerOnly);
    if (file < 0) fail(folder_ / name, errno);
    written_.push_back(name);
    const int error = writeDurably(file, text);
    ::close(file);
    if (error) fail(folder_ / name, error);
}

void FolderWriter::putInPlace() {
    for (const auto& name : written_) {
        std::error_code error;
        std::filesystem::rename(beside(folder_, name), folder_ / name, error);
        if (error) fail(folder_ / name, error.value());
    }
    written_.clear();
}

void writeFile(const std::filesystem::path& file, std::string_view text) {
    FolderWriter writer(std::filesystem::absolute(file).parent_path());
    writer.write(file.filename().string(), text);
    writer.putInPlace();
}

}  // namespace legwork
