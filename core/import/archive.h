// SPDX-License-Identifier: GPL-3.0-or-later
// Zip archives and gzipped files, member by member and piece by piece.
#pragma once

#include "pieces.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace legwork {

/// What is unpacked at most: a few thousand bytes can unpack to as much as a disk holds.
struct ArchiveLimits {
    std::uint64_t member = std::uint64_t{512} << 20;  // of one that is held in memory
    std::uint64_t whole = std::uint64_t{16} << 30;
    int members = 200'000;
};

struct ArchiveProblem {
    std::string member;    // empty for the whole archive
    std::string sentence;  // what happened, what was kept, what to do
};

/// Where an archive lies: one of the first three.
struct ArchivePlace {
    std::filesystem::path file{};
    std::string_view bytes{};
    NextPiece pieces{};  // in what is itself being unpacked; it can be read once
    /// Called often while a file is read, with how many bytes of it are behind. What it throws ends the reading.
    std::function<void(std::uint64_t)> passed = [](std::uint64_t) {};
};

/// Hands over every file in a zip archive with its path there, to be read as far as is wanted; where it cannot be unpacked it
/// ends early and says why. Folders are passed over; paths that lead out of the archive are problems and do not stop the rest.
std::vector<ArchiveProblem> readZip(const ArchivePlace& place, const ArchiveLimits& limits,
                                    const std::function<void(const std::string& path, Pieces& member)>& take);
/// The same with each file in memory as a whole; what cannot be unpacked is a problem too.
std::vector<ArchiveProblem> readWholeMembers(const ArchivePlace& place, const ArchiveLimits& limits,
                                             const std::function<void(const std::string& path, std::string_view bytes)>& take);

/// The paths of the files in a zip archive on the disk, of which nothing is unpacked; none where it is no such archive.
std::vector<std::string> zipPaths(const std::filesystem::path& file);

/// Unpacks one gzipped file while it is read.
class Gunzip {
public:
    explicit Gunzip(NextPiece packed);
    ~Gunzip();
    Gunzip(const Gunzip&) = delete;
    Gunzip& operator=(const Gunzip&) = delete;

    /// To be read as long as this lives; ends early and says why where it cannot be unpacked.
    Pieces& unpacked();

private:
    struct Inside;
    std::unique_ptr<Inside> inside_;
};

/// "This unpacks to more than 512 MB; it was refused, and the rest was read."
std::string tooBig(std::uint64_t most);

/// Whether a path stays within the folder it is unpacked to.
bool staysInside(std::string_view path);

}  // namespace legwork
