// SPDX-License-Identifier: GPL-3.0-or-later
#include "database.h"

#include "errors.h"
#include "schema.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <fstream>

namespace legwork {
namespace {

namespace fs = std::filesystem;
using Kind = StorageError::Kind;

// https://www.sqlite.org/fileformat.html, "The Database Header"
constexpr std::size_t headerSize = 100, userVersionAt = 60, applicationIdAt = 68;
constexpr std::string_view magic{"SQLite format 3\0", 16};
using Header = std::array<char, headerSize>;

std::uint32_t bigEndian(const Header& header, std::size_t at) {
    std::uint32_t value = 0;
    for (std::size_t i = at; i < at + 4; ++i) value = value << 8 | static_cast<unsigned char>(header[i]);
    return value;
}

StorageError notAJournal(const fs::path& file, const char* what) {
    return {Kind::notAJournal, fmt::format("{} is {}, not a journal of Legwork. It was left as it is. Choose another file.", file.string(), what)};
}

}  // namespace

Look look(const fs::path& file) {
    std::error_code error;
    const auto status = fs::status(file, error);
    if (status.type() == fs::file_type::not_found) return {};
    if (fs::is_directory(status)) throw notAJournal(file, "a folder");
    if (!fs::is_regular_file(status)) throw notAJournal(file, "no ordinary file");
    std::ifstream stream(file, std::ios::binary);
    if (!stream)
        throw StorageError(Kind::other, fmt::format("{} may not be read by you. It was left as it is. Change its permissions, then open it again.", file.string()));
    Header header{};
    stream.read(header.data(), header.size());
    if (stream.gcount() == 0) return {Look::At::emptyFile};
    if (stream.gcount() < static_cast<std::streamsize>(headerSize) || std::string_view{header.data(), magic.size()} != magic)
        throw notAJournal(file, "something else");
    if (bigEndian(header, applicationIdAt) != applicationId) throw notAJournal(file, "the database of another program");
    const auto version = static_cast<int>(bigEndian(header, userVersionAt));
    if (version > newestVersion())
        throw StorageError(Kind::newer, fmt::format("The journal {} was written by a newer Legwork. It was left as it is. Install the newer Legwork to open it.", file.string()));
    return {Look::At::journal, version};
}

void makeFolder(const fs::path& folder) {
    if (folder.empty() || fs::is_directory(folder)) return;
    makeFolder(folder.parent_path());
    if (mkdir(folder.c_str(), 0700) != 0 && errno != EEXIST) throw refused(errno, folder);
}

void makeFile(const fs::path& file) {
    makeFolder(file.parent_path());
    const int descriptor = open(file.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0600);
    if (descriptor >= 0) close(descriptor);
    else if (errno != EEXIST) throw refused(errno, file);
}

void makePrivate(const fs::path& file) {
    std::error_code ignored;
    fs::permissions(file, fs::perms::group_all | fs::perms::others_all, fs::perm_options::remove, ignored);
}

}  // namespace legwork
