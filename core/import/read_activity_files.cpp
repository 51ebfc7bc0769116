// SPDX-License-Identifier: GPL-3.0-or-later
#include "legwork/activity_files.h"

#include "read_any.h"

#include <algorithm>
#include <fstream>
#include <iterator>

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

std::optional<std::string> bytesOf(const fs::path& file) {
    std::ifstream stream(file, std::ios::binary);
    if (!stream) return {};
    return std::string{std::istreambuf_iterator<char>(stream), {}};
}

ActivityFiles readOne(const fs::path& file, Reading& reading) {
    if (const auto bytes = bytesOf(file)) return readAny(*bytes, file.string(), reading);
    return {{}, {{file.string(), FileVerdict::refused, "It cannot be read. Nothing of it was taken. See whether you may open it."}}};
}

}  // namespace

std::vector<fs::path> filesBelow(const std::vector<fs::path>& paths) {
    std::vector<fs::path> files;
    for (const auto& path : paths) {
        const auto before = static_cast<std::ptrdiff_t>(files.size());
        if (std::error_code none; fs::is_directory(path, none)) addBelow(path, files);
        else files.push_back(path);
        std::sort(files.begin() + before, files.end());
    }
    return files;
}

std::optional<ActivityFiles> readActivityFiles(const std::vector<fs::path>& files, Day today, const Progress& progress, const TableHints& hints) {
    ActivityFiles all;
    Reading reading{hints, {}};
    for (std::size_t i = 0; i < files.size(); ++i) {
        if (!progress(static_cast<double>(i) / static_cast<double>(files.size()))) return {};
        auto one = readOne(files[i], reading);
        std::ranges::move(one.activities, std::back_inserter(all.activities));
        std::ranges::move(one.problems, std::back_inserter(all.problems));
        std::ranges::move(one.tables, std::back_inserter(all.tables));
    }
    return settled(std::move(all), std::move(reading), today);
}

}  // namespace legwork
