// SPDX-License-Identifier: GPL-3.0-or-later
// Which archives are taken for an exported journal. That one comes back field for field: import_exchange_test.
#include "import/exchange_source.h"

#include "packed.h"
#include "temp_folder.h"

#include <gmock/gmock.h>

namespace legwork {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::Pair;
using testing::SizeIs;

constexpr auto oneDay = "day,sleep_h\n2026-11-19,7\n";

class ExchangeSource : public testing::Test {
protected:
    std::filesystem::path archive(const std::vector<Member>& members) { return temp.write("journal.zip", zip(members)); }
    ExchangeTexts textsIn(const std::filesystem::path& path) {
        problems.clear();
        return exchangeTexts(path, problems);
    }

    TempFolder temp;
    std::vector<ImportProblem> problems;
};

TEST_F(ExchangeSource, AnArchiveIsAsGoodAsTheFolderAndWhatElseIsInItIsLeft) {
    const auto file = archive({{"days.csv", oneDay}, {"letter.txt", "Dear runner,"}});
    EXPECT_TRUE(isExchangeFolder(file));
    EXPECT_THAT(textsIn(file), ElementsAre(Pair("days.csv", oneDay)));
    EXPECT_THAT(problems, IsEmpty());
}

TEST_F(ExchangeSource, AFolderThatTheRunnerPackedIsFoundInIt) {
    const auto file = archive({{"export/days.csv", oneDay}, {"export/runner.json", "{}"}, {"export/old/days.csv", "day\n"}, {"__MACOSX/export/._days.csv", "x"}});
    EXPECT_THAT(textsIn(file), ElementsAre(Pair("days.csv", oneDay), Pair("runner.json", "{}")));
}

TEST_F(ExchangeSource, AnArchiveOfAServiceIsNotTakenForOne) {
    EXPECT_FALSE(isExchangeFolder(archive({{"activities.csv", "Activity ID,Activity Date\n"}, {"activities/1.fit.gz", "x"}})));
    EXPECT_FALSE(isExchangeFolder(archive({{"entered.csv", "file,id\n"}})));
    EXPECT_FALSE(isExchangeFolder(archive({})));
    EXPECT_FALSE(isExchangeFolder(temp.write("runs.csv.txt", "runs.csv")));
    EXPECT_THAT(textsIn(temp / "journal.zip"), IsEmpty());
    EXPECT_THAT(problems, SizeIs(1));
}

TEST_F(ExchangeSource, AFileInTheArchiveThatIsBrokenIsNamedAndTheOthersAreRead) {
    auto bytes = zip({{"days.csv", oneDay}, {"runner.json", "{}"}});
    bytes[bytes.find(oneDay)] = 'D';  // its checksum no longer fits
    const auto texts = textsIn(temp.write("broken.zip", bytes));
    EXPECT_THAT(texts, ElementsAre(Pair("runner.json", "{}")));
    ASSERT_THAT(problems, SizeIs(1));
    EXPECT_EQ(problems[0].file, "days.csv");
}

TEST_F(ExchangeSource, AFileOfAFolderThatCannotBeOpenedIsNamed) {
    std::filesystem::create_directories(temp / "days.csv");
    temp.write("runs.csv", "id,start\n");
    EXPECT_THAT(textsIn(temp.path()), ElementsAre(Pair("runs.csv", "id,start\n")));
    ASSERT_THAT(problems, SizeIs(1));
    EXPECT_EQ(problems[0].text(), "days.csv: This file cannot be opened for reading.");
}

}  // namespace
}  // namespace legwork
