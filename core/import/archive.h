// SPDX-License-Identifier: GPL-3.0-or-later
// Zip archives and gzipped files, member by member and never more at once than one.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace legwork {

/// What is unpacked at most: a few thousand bytes can unpack to as much as a disk holds.
struct ArchiveLimits {
    std::uint64_t member = std::uint64_t{512} << 20, whole = std::uint64_t{4} << 30;
    int members = 200'000;
};

struct ArchiveProblem {
    std::string member;    // empty for the whole archive
    std::string sentence;  // what happened, what was kept, what to do
};

/// Hands over every file in a zip archive with its path there. Folders are passed over; what cannot be unpacked, and paths
/// that lead out of the archive, are problems and do not stop the rest.
std::vector<ArchiveProblem> readZip(std::string_view bytes, const ArchiveLimits& limits,
                                    const std::function<void(const std::string& path, std::string_view bytes)>& take);

/// The paths of the files in a zip archive on the disk, of which nothing is unpacked; none where it is no such archive.
std::vector<std::string> zipPaths(const std::filesystem::path& file);

struct Unpacked {
    std::string bytes;  // what could be unpacked
    std::string fault;  // a whole sentence; empty for none
    bool isTooBig = false;
};
Unpacked gunzip(std::string_view bytes, const ArchiveLimits& limits);

/// Whether a path stays within the folder it is unpacked to.
bool staysInside(std::string_view path);

}  // namespace legwork
