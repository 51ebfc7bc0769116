// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/zip_text.h"

#include "import/archive.h"

#include <gmock/gmock.h>

namespace legwork {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::Pair;

std::vector<std::pair<std::string, std::string>> membersOf(const std::string& bytes) {
    std::vector<std::pair<std::string, std::string>> members;
    const auto problems = readWholeMembers(ArchivePlace{.bytes = bytes}, {}, [&](const std::string& path, std::string_view text) { members.emplace_back(path, text); });
    EXPECT_THAT(problems, IsEmpty());
    return members;
}

TEST(ZipText, HoldsEveryFileAsItIs) {
    const std::string zeros(3, '\0');
    EXPECT_THAT(membersOf(zipText({{"runs.csv", "id\r\n"}, {"empty.csv", ""}, {"müde.txt", zeros}})),
                ElementsAre(Pair("runs.csv", "id\r\n"), Pair("empty.csv", ""), Pair("müde.txt", zeros)));
}

TEST(ZipText, TheSameFilesGiveTheSameBytesAndFewerThanTheyHave) {
    const std::vector<ExchangeFile> files{{"runs.csv", std::string(100'000, 'x')}};
    EXPECT_EQ(zipText(files), zipText(files));
    EXPECT_LT(zipText(files).size(), 1'000u);
}

}  // namespace
}  // namespace legwork
