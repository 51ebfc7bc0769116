// SPDX-License-Identifier: GPL-3.0-or-later
#include "legwork/activity_files.h"

#include "temp_folder.h"

#include <gtest/gtest.h>

namespace legwork {
namespace {

const Day today = makeDay(2026, 11, 19);

std::optional<ActivityFiles> readAll(const std::vector<std::filesystem::path>& paths) {
    return readActivityFiles(filesBelow(paths), today, [](double) { return true; });
}

TEST(FilesBelow, AreThoseOfAllFoldersByNameAndNoHiddenOnes) {
    const TempFolder folder;
    folder.write("b/2.txt", "");
    folder.write("b/1.txt", "");
    folder.write("b/.hidden", "");
    folder.write("a.txt", "");
    const std::vector<std::filesystem::path> expected{folder / "b/1.txt", folder / "b/2.txt", folder / "a.txt"};
    EXPECT_EQ(filesBelow({folder / "b", folder / "a.txt"}), expected);
}

TEST(ReadActivityFiles, RefusesAFileThatIsNotThereAndReadsTheOthers) {
    const TempFolder folder;
    const auto there = folder.write("letter.txt", "Dear runner,");
    const auto read = readAll({folder / "nowhere.fit", there});
    ASSERT_TRUE(read);
    ASSERT_EQ(read->problems.size(), 2u);
    EXPECT_EQ(read->problems[0].verdict, FileVerdict::refused);
    EXPECT_EQ(read->problems[0].file, (folder / "nowhere.fit").string());
    EXPECT_EQ(read->problems[1].verdict, FileVerdict::leftOut);
}

TEST(ReadActivityFiles, IsNothingWhereItWasStopped) {
    const TempFolder folder;
    const std::vector<std::filesystem::path> files{folder.write("1.txt", "a"), folder.write("2.txt", "b")};
    std::vector<double> shares;
    EXPECT_FALSE(readActivityFiles(files, today, [&](double share) {
        shares.push_back(share);
        return share < 0.5;
    }));
    EXPECT_EQ(shares, (std::vector{0.0, 0.5}));
}

}  // namespace
}  // namespace legwork
