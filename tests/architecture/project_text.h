// SPDX-License-Identifier: GPL-3.0-or-later
// The project's own files as text, for tests that hold them to what they promise.
#pragma once

#include "source_folder.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace legwork::project {

inline std::filesystem::path folder() { return sourceFolder(); }

inline std::string read(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// The files below core, app and tests that are written in C++.
inline std::vector<std::filesystem::path> sources() {
    std::vector<std::filesystem::path> found;
    for (const char* room : {"core", "app", "tests"})
        for (const auto& entry : std::filesystem::recursive_directory_iterator(folder() / room))
            if (entry.path().extension() == ".cpp" || entry.path().extension() == ".h") found.push_back(entry.path());
    return found;
}

}  // namespace legwork::project
