// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/folder_writer.h"

#include "legwork/error.h"
#include "temp_folder.h"

#include <gtest/gtest.h>
#include <sys/resource.h>
#include <csignal>

namespace legwork {
namespace {

using std::filesystem::perms;

perms modeOf(const std::filesystem::path& file) { return std::filesystem::status(file).permissions(); }

int filesIn(const std::filesystem::path& folder) {
    return static_cast<int>(std::distance(std::filesystem::directory_iterator(folder), {}));
}

TEST(FolderWriter, FilesAndAFolderItMakesAreTheOwnersAlone) {
    const TempFolder temp;
    FolderWriter writer(temp / "a/b");
    writer.write("runs.csv", "id\n");
    writer.putInPlace();
    EXPECT_EQ(bytesOf(temp / "a/b/runs.csv"), "id\n");
    EXPECT_EQ(modeOf(temp / "a/b/runs.csv"), perms::owner_read | perms::owner_write);
    EXPECT_EQ(modeOf(temp / "a/b"), perms::owner_all);
}

TEST(FolderWriter, NothingChangesUntilEverythingIsWritten) {
    const TempFolder temp;
    temp.write("runs.csv", "old");
    {
        FolderWriter writer(temp.path());
        writer.write("runs.csv", "new");
        EXPECT_EQ(bytesOf(temp / "runs.csv"), "old");
    }
    EXPECT_EQ(bytesOf(temp / "runs.csv"), "old");
    EXPECT_EQ(filesIn(temp.path()), 1) << "what was written beside it is gone";
}

/// While it lives no file grows beyond a hundred bytes.
class FullDisk {
public:
    FullDisk() : handler_(std::signal(SIGXFSZ, SIG_IGN)) {
        getrlimit(RLIMIT_FSIZE, &before_);
        const rlimit tiny{100, before_.rlim_max};
        setrlimit(RLIMIT_FSIZE, &tiny);
    }
    ~FullDisk() {
        setrlimit(RLIMIT_FSIZE, &before_);
        std::signal(SIGXFSZ, handler_);
    }

private:
    void (*handler_)(int);
    rlimit before_{};
};

TEST(FolderWriter, ADiskWithoutRoomLeavesTheEarlierExport) {
    const TempFolder temp;
    temp.write("runs.csv", "old");
    const auto attempt = [&] {
        const FullDisk full;
        FolderWriter writer(temp.path());
        writer.write("runs.csv", std::string(1'000, 'x'));
    };
    EXPECT_THROW(attempt(), StorageError);
    EXPECT_EQ(bytesOf(temp / "runs.csv"), "old");
    EXPECT_EQ(filesIn(temp.path()), 1);
}

TEST(FolderWriter, ASingleFileIsWholeOrNotThereAndTheOwnersAlone) {
    const TempFolder temp;
    const auto attempt = [&] {
        const FullDisk full;
        writeFile(temp / "all.zip", std::string(1'000, 'x'));
    };
    EXPECT_THROW(attempt(), StorageError);
    EXPECT_EQ(filesIn(temp.path()), 0) << "no half file";
    writeFile(temp / "all.zip", "whole");
    EXPECT_EQ(bytesOf(temp / "all.zip"), "whole");
    EXPECT_EQ(modeOf(temp / "all.zip"), perms::owner_read | perms::owner_write);
}

TEST(FolderWriter, AFileThatCannotBePutInPlaceLeavesNothingBesideIt) {
    const TempFolder temp;
    std::filesystem::create_directory(temp / "all.zip");
    EXPECT_THROW(writeFile(temp / "all.zip", "whole"), StorageError);
    EXPECT_EQ(filesIn(temp.path()), 1);
}

TEST(FolderWriter, AFileWhereTheFolderShouldBeIsRefusedWithASentence) {
    const TempFolder temp;
    const auto file = temp.write("export", "not a folder");
    try {
        FolderWriter writer(file / "inside");
        FAIL() << "a file took a file in";
    } catch (const StorageError& error) {
        EXPECT_NE(std::string{error.what()}.find("could not be written"), std::string::npos);
    }
}

}  // namespace
}  // namespace legwork
