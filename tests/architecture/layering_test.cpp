// SPDX-License-Identifier: GPL-3.0-or-later
// The walls of the house (docs/architecture.md), held against every file, and proven on made-up ones.
#include "layering.h"

#include "source_folder.h"
#include "temp_folder.h"

#include <gtest/gtest.h>

namespace legwork::layering {
namespace {

std::string broken(std::string_view file, std::string_view text) { return listed(breaksIn(file, text)); }

TEST(Layering, HoldsInEveryFile) {
    const std::filesystem::path top = sourceFolder();
    int files = 0;
    for (const auto room : {"core", "app"})
        for (const auto& entry : std::filesystem::recursive_directory_iterator(top / room)) {
            const auto ending = entry.path().extension();
            if (ending != ".cpp" && ending != ".h") continue;
            ++files;
            EXPECT_EQ(broken(entry.path().lexically_relative(top).string(), bytesOf(entry.path())), "");
        }
    EXPECT_GT(files, 50);
}

TEST(Layering, NamesFileLineAndWall) {
    EXPECT_EQ(broken("core/diary/diary.cpp", "#include \"legwork/diary.h\"\n\n#include \"../store/table.h\"\n"),
              "core/diary/diary.cpp:3: diary does not see store\n");
}

TEST(Layering, CoreKnowsNoQt) {
    EXPECT_EQ(broken("core/charts/week.cpp", "#include <QString>"), "core/charts/week.cpp:1: core knows no Qt\n");
    EXPECT_EQ(broken("core/charts/week.cpp", "#include <queue>"), "");
}

TEST(Layering, CoreKnowsNoClockAndNoEnvironment) {
    for (const auto line : {"auto now = std::chrono::system_clock::now();", "getenv(\"HOME\")", "std::time(nullptr)", " = time(0);"})
        EXPECT_EQ(broken("core/store/backup.cpp", line), "core/store/backup.cpp:1: core knows no clock, environment or locale\n") << line;
    EXPECT_EQ(broken("core/store/backup.cpp", "const auto day = localDate(pain.time); // not std::time()"), "");
}

TEST(Layering, OnlyTheStoreKnowsSqlite) {
    for (const auto line : {"#include <SQLiteCpp/Database.h>", "#include <sqlite3.h>", "sqlite3_step(s);", "SQLite::Database d;"}) {
        EXPECT_EQ(broken("core/store/table.cpp", line), "") << line;
        EXPECT_NE(broken("core/export/exchange.cpp", line), "") << line;
        EXPECT_NE(broken("app/pages/today/today.cpp", line), "") << line;
    }
}

TEST(Layering, NoSqlInApp) {
    EXPECT_EQ(broken("app/desk.cpp", "run(\"SELECT * FROM runs\");"), "app/desk.cpp:1: no SQL in app\n");
    EXPECT_EQ(broken("app/desk.cpp", "select(row); // SELECT"), "");
}

TEST(Layering, RoomsOfCoreSeeOnlyWhatStandsBelowThem) {
    EXPECT_EQ(broken("core/patterns/rules/a.cpp", "#include \"../judge.h\"\n#include \"../../measures/load.h\"\n"), "");
    EXPECT_NE(broken("core/measures/load.cpp", "#include \"../patterns/judge.h\""), "");
    EXPECT_NE(broken("core/statistics/median.cpp", "#include \"legwork/diary.h\""), "");
    EXPECT_NE(broken("core/records/field.cpp", "#include \"legwork/journal.h\""), "");
    EXPECT_NE(broken("core/import/csv.cpp", "#include \"../store/table.h\""), "");
    EXPECT_NE(broken("core/charts/week.cpp", "#include \"../patterns/judge.h\""), "charts sees the results of patterns, not how they came");
    EXPECT_EQ(broken("core/charts/week.cpp", "#include \"../patterns/wording.h\""), "");
    EXPECT_NE(broken("core/store/table.cpp", "#include \"../patterns/wording.h\""), "");
    EXPECT_EQ(broken("core/association/rows.cpp", "#include \"../patterns/judge.h\"\n#include \"../statistics/ranks.h\"\n"), "");
    EXPECT_NE(broken("core/patterns/judge.cpp", "#include \"../association/rows.h\""), "no rule rests on what went together");
    EXPECT_NE(broken("core/patterns/judge.cpp", "#include \"legwork/association.h\""), "");
}

TEST(Layering, ARoomOrHeaderThatIsNotInTheTableIsNamed) {
    EXPECT_NE(broken("core/attic/a.cpp", "#include \"legwork/day.h\""), "");
    EXPECT_NE(broken("core/charts/week.cpp", "#include \"legwork/unheard_of.h\""), "");
}

TEST(Layering, AppSeesOfCoreOnlyItsPublicHeaders) {
    EXPECT_EQ(broken("app/pages/week/week_page.cpp", "#include \"legwork/chart.h\"\n#include \"desk.h\"\n"), "");
    EXPECT_NE(broken("app/pages/week/week_page.cpp", "#include \"patterns/judge.h\""), "");
    EXPECT_NE(broken("app/drawing/look.cpp", "#include \"../../core/patterns/judge.h\""), "");
}

TEST(Layering, PagesNeverIncludePages) {
    EXPECT_EQ(broken("app/pages/week/week_page.cpp", "#include \"pages/week/lanes.h\"\n#include \"lanes.h\"\n#include \"forms/chip.h\"\n"), "");
    EXPECT_EQ(broken("app/pages/week/week_page.cpp", "#include \"pages/today/today_page.h\""),
              "app/pages/week/week_page.cpp:1: pages never include pages\n");
    EXPECT_NE(broken("app/pages/week/week_page.cpp", "#include \"../today/today_page.h\""), "");
    EXPECT_NE(broken("app/forms/chip.cpp", "#include \"pages/today/today_page.h\""), "");
}

TEST(Layering, TheCommandLineKnowsNoWindow) {
    EXPECT_EQ(broken("app/cli/main.cpp", "#include \"verbs.h\"\n#include \"legwork/journal.h\"\n#include <CLI/CLI.hpp>\n"), "");
    EXPECT_NE(broken("app/cli/main.cpp", "#include \"../desk.h\""), "");
    EXPECT_NE(broken("app/cli/main.cpp", "#include <QString>"), "");
}

}  // namespace
}  // namespace legwork::layering
