// SPDX-License-Identifier: GPL-3.0-or-later
#include "legwork/activity_files.h"

#include "packed.h"
#include "temp_folder.h"

#include <gtest/gtest.h>
#include <algorithm>

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
    EXPECT_TRUE(read->problems[0].sentence.starts_with("It is not there.")) << read->problems[0].sentence;
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

TEST(ReadActivityFiles, AsksOftenWithinOneFileAndNeverWithLessThanBefore) {
    const TempFolder folder;
    std::string records;
    while (records.size() < 4'000'000) records += "<Record type=\"HKQuantityTypeIdentifierStepCount\" value=\"1\"/>\n";
    const std::vector<std::filesystem::path> files{folder.write("export.xml", "<HealthData>" + records + "</HealthData>"),
                                                   folder.write("export.zip", zip({{"export.xml", "<HealthData>" + records + "</HealthData>"}}))};
    std::vector<double> shares;
    EXPECT_TRUE(readActivityFiles(files, today, [&](double share) { return shares.push_back(share), true; }));
    EXPECT_GT(shares.size(), 60u) << "four million bytes twice, at most 128 KB at once";
    EXPECT_TRUE(std::ranges::is_sorted(shares));
    EXPECT_LE(shares.back(), 1);
    EXPECT_GT(shares.back(), 0.9);
    for (const double stopAt : {0.2, 0.7}) EXPECT_FALSE(readActivityFiles(files, today, [&](double share) { return share < stopAt; }));
}

TEST(ReadActivityFiles, ComesToTheSameAsFromMemory) {
    const TempFolder folder;
    const auto packed = zip({{"apple_health_export/export.xml",
                              "<HealthData><Record type=\"HKQuantityTypeIdentifierBodyMass\" unit=\"kg\" value=\"60\" startDate=\"2026-11-18 07:00:00 +0100\"/>"
                              "</HealthData>"}, {"note.txt", "Dear runner,"}});
    const auto read = readAll({folder.write("export.zip", packed)});
    const auto expected = readActivityFile(packed, (folder / "export.zip").string(), today);
    ASSERT_EQ(expected.values.size(), 1u);
    EXPECT_EQ(read->values, expected.values);
    EXPECT_EQ(read->problems, expected.problems);
}

}  // namespace
}  // namespace legwork
