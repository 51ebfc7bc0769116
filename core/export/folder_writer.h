// SPDX-License-Identifier: GPL-3.0-or-later
// Puts a set of files into a folder, readable by their owner alone, all of them or none.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace legwork {

class FolderWriter {
public:
    /// Makes the folder where there is none. Throws StorageError.
    explicit FolderWriter(std::filesystem::path folder);
    /// Removes what was written and not put in place.
    ~FolderWriter();
    FolderWriter(const FolderWriter&) = delete;
    FolderWriter& operator=(const FolderWriter&) = delete;

    /// Writes the file beside its place, durably. Throws StorageError.
    void write(const std::string& name, std::string_view text);
    /// Puts every file in its place, over an older one. Throws StorageError.
    void putInPlace();

private:
    std::filesystem::path folder_;
    std::vector<std::string> written_;
};

/// The same for one file: durably, whole or not at all, and over an older one. Throws StorageError.
void writeFile(const std::filesystem::path& file, std::string_view text);

}  // namespace legwork
