// SPDX-License-Identifier: GPL-3.0-or-later
#include "legwork/activity_files.h"

#include "read_any.h"

#include <algorithm>
#include <cstdint>
#include <fstream>

namespace legwork {
namespace {

namespace fs = std::filesystem;

bool isHidden(const fs::path& path) { return path.filename().native().starts_with('.'); }

/// A folder in it that may not be looked into is passed over.
void addBelow(const fs::path& folder, std::vector<fs::path>& files) {
    std::error_code ended;
    fs::recursive_directory_iterator below(folder, fs::directory_options::skip_permission_denied, ended);
    for (; !ended && below != fs::recursive_directory_iterator{}; below.increment(ended))
        if (std::error_code none; below->is_regular_file(none) && !isHidden(below->path())) files.push_back(below->path());
}

struct Stopped {};

/// How far all the files have been read, by their sizes.
class Course {
public:
    Course(const std::vector<fs::path>& files, const Progress& progress) : progress_(progress) {
        for (const auto& file : files) whole_ += sizeOf(file);
    }
    /// `behind` bytes of the file that is being read. Throws Stopped where that is wanted.
    void at(std::uint64_t behind) {
        const double share = static_cast<double>(before_ + behind) / static_cast<double>(std::max<std::uint64_t>(whole_, 1));
        share_ = std::clamp(share, share_, 1.0);  // an archive is read back and forth
        if (!progress_(share_)) throw Stopped{};
    }
    void finish(const fs::path& file) { before_ += sizeOf(file); }

private:
    static std::uint64_t sizeOf(const fs::path& file) {
        std::error_code none;
        const auto size = fs::file_size(file, none);
        return none ? 0 : size;
    }

    const Progress& progress_;
    std::uint64_t whole_ = 0, before_ = 0;
    double share_ = 0;
};

/// Pieces of a file on the disk.
Pieces piecesOf(std::ifstream& stream, std::string& buffer, Course& course) {
    Pieces pieces;
    pieces.next = [&, behind = std::uint64_t{0}]() mutable -> std::string_view {
        stream.read(buffer.data(), static_cast<std::streamsize>(buffer.size()));
        const auto read = static_cast<std::size_t>(stream.gcount());
        if (read > 0) course.at(behind += read);
        return std::string_view{buffer}.substr(0, read);
    };
    return pieces;
}

std::string whyNotOpened(const fs::path& file) {
    std::error_code none;
    return fs::exists(file, none) ? "It cannot be read. Nothing of it was taken. See whether you may open it."
                                  : "It is not there. Nothing of it was taken. See whether it was moved or renamed, or the disk it lies on was taken out.";
}

ActivityFiles readOne(const fs::path& file, Course& course, Reading& reading) {
    std::ifstream stream(file, std::ios::binary);
    if (!stream) return {{}, {{file.string(), FileVerdict::refused, whyNotOpened(file)}}};
    std::string buffer(Input::headSize, '\0');
    Pieces pieces = piecesOf(stream, buffer, course);
    Input input(pieces);
    if (fileKind(input.head()) == FileKind::zip)
        return readArchive({.file = file, .passed = [&](std::uint64_t behind) { course.at(behind); }}, file.string(), reading);
    return readAny(input, file.string(), reading);
}

}  // namespace

std::vector<fs::path> filesBelow(const std::vector<fs::path>& paths) {
    std::vector<fs::path> files;
    for (const auto& path : paths) {
        const auto before = static_cast<std::ptrdiff_t>(files.size());
        if (std::error_code none; fs::is_directory(path, none))
            addBelow(path, files);
        else
            files.push_back(path);
        std::sort(files.begin() + before, files.end());
    }
    return files;
}

std::optional<ActivityFiles> readActivityFiles(const std::vector<fs::path>& files, Day today, const Progress& progress,
                                               const TableHints& hints) try {
    ActivityFiles all;
    Reading reading{hints, {}, {}};
    Course course(files, progress);
    for (const auto& file : files) {
        course.at(0);
        append(all, readOne(file, course, reading));
        course.finish(file);
    }
    return settled(std::move(all), std::move(reading), today);
} catch (const Stopped&) {
    return {};
}

}  // namespace legwork
