// SPDX-License-Identifier: GPL-3.0-or-later
// Real people's journals, where they lie beside the project: taken in and given back as they were.
#include "legwork/exchange.h"

#include "diary/tables.h"
#include "source_folder.h"
#include "story.h"
#include "temp_folder.h"

#include <algorithm>
#include <gmock/gmock.h>

namespace legwork {
namespace {

template <class Record>
std::vector<Record> inOrder(std::vector<Record> records) {
    std::ranges::sort(records, {}, recordId<Record>);
    return records;
}

/// One of the nine once answered 8 on a scale from 1 to 7.
bool isTheirs(const std::filesystem::path& folder, const ImportProblem& problem) {
    return folder.filename() == "pmdata-p13" && problem.text() == "days.csv, line 43, stress: Stress goes from 1 to 7.";
}

void expectTakenAndGivenBack(const std::filesystem::path& folder) {
    SCOPED_TRACE(folder);
    const TempFolder temp;
    const auto now = story::at(0, 12);
    const auto read = readExchange(folder);
    for (const auto& problem : read.problems)
        EXPECT_TRUE(isTheirs(folder, problem)) << problem.text();
    const auto journal = Journal::open(temp / "journal.legwork", now);
    importExchange(*journal, read, "a real journal", now);
    exportExchange(*journal, temp / "out");
    const auto back = readExchange(temp / "out");
    EXPECT_THAT(back.problems, testing::IsEmpty());
    forEachTable([&]<class Record>(std::vector<Record> Records::*list) {
        EXPECT_EQ(inOrder(back.records.*list), inOrder(read.records.*list)) << tableName<Record>();
    });
}

TEST(RealJournals, AreTakenAndGivenBack) {
    const std::filesystem::path journals = sourceFolder() / "../shared/data/journals";
    if (!std::filesystem::exists(journals)) GTEST_SKIP() << "there are no journals beside the project";
    for (const auto& entry : std::filesystem::directory_iterator(journals))
        if (entry.is_directory()) expectTakenAndGivenBack(entry.path());
}

}  // namespace
}  // namespace legwork
