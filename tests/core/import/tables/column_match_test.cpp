// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of anybody, by what the runner says of their columns.
#include "legwork/activity_files.h"

#include <gmock/gmock.h>

namespace legwork {
namespace {

using testing::HasSubstr;
using testing::SizeIs;

const std::vector<std::string> header{"Datum", "Strecke", "Zeit", "Gefühl"};
const std::string table = "Datum;Strecke;Zeit;Gefühl\n3.11.2026;\"10,5\";52;6\n18.11.2026;8;40;4\n";

ActivityFiles read(const std::vector<RememberedMatch>& matches = {}) {
    return readActivityFile(table, "table.csv", makeDay(2026, 11, 19), {Units::metric, matches});
}

TEST(ColumnMatch, IsWrittenWithHeadersNumbersAndUnits) {
    const auto read = parseColumns("day=Datum,distance_km=Strecke,duration_min=#3,rpe=Gefühl,dates=day_first", header);
    EXPECT_EQ(read.fault, "");
    EXPECT_EQ(read.match.columns, (std::map<Meaning, std::size_t>{{Meaning::day, 0}, {Meaning::duration, 2}, {Meaning::distance, 1}, {Meaning::effort, 3}}));
    EXPECT_EQ(read.match.metresInDistance, 1000);
    EXPECT_EQ(read.match.secondsInDuration, 60);
    EXPECT_EQ(read.match.dateOrder, DateOrder::dayFirst);
    EXPECT_EQ(parseColumns(text(read.match), header).match, read.match);
}

TEST(ColumnMatch, SaysTheFirstThingThatCannotBe) {
    const auto fault = [](std::string_view written) { return parseColumns(written, header).fault; };
    EXPECT_EQ(fault("start=Datum,distance_km=Weg"), "The table has no column “Weg”.");
    EXPECT_EQ(fault("start=#9,distance_km=Strecke"), "The table has no column “#9”.");
    EXPECT_EQ(fault("start=Datum,distance_furlong=Strecke"), "“distance_furlong” is nothing that a column tells.");
    EXPECT_EQ(fault("Datum"), "“Datum” is no column: write what it tells, =, and its header.");
    EXPECT_THAT(fault("start=Datum,dates=any"), HasSubstr("day_first"));
    EXPECT_THAT(fault("start=Datum"), HasSubstr("needs a column"));
    EXPECT_THAT(fault(""), HasSubstr("needs a column"));
}

TEST(ColumnMatch, EveryMeaningHasANameOfItsOwn) {
    for (const Meaning meaning : meanings()) {
        ColumnMatch match{{{Meaning::start, 0}, {Meaning::distance, 1}, {meaning, 2}}, {}, {}, 1, 1};
        EXPECT_EQ(parseColumns(text(match), header).match, match) << token(meaning);
    }
}

TEST(ColumnMatch, ATableOfNoServiceIsLeftOutAndShownWithAGuess) {
    const auto files = read();
    EXPECT_THAT(files.activities, SizeIs(0));
    ASSERT_THAT(files.problems, SizeIs(1));
    EXPECT_EQ(files.problems[0].verdict, FileVerdict::leftOut);
    EXPECT_THAT(files.problems[0].sentence, HasSubstr("until you say what its columns are"));
    ASSERT_THAT(files.tables, SizeIs(1));
    EXPECT_EQ(files.tables[0].header, header);
    EXPECT_THAT(files.tables[0].firstRows, SizeIs(2));
    EXPECT_EQ(files.tables[0].guess.columns, (std::map<Meaning, std::size_t>{{Meaning::start, 0}, {Meaning::duration, 2}, {Meaning::distance, 1}}));
}

TEST(ColumnMatch, ATableWhoseHeaderSaysNothingIsShownToo) {
    const auto files = readActivityFile("Wann,Womit,Wie\n2026-11-18,Schuh,gut\n", "diary.csv", makeDay(2026, 11, 19));
    ASSERT_THAT(files.problems, SizeIs(1));
    EXPECT_THAT(files.problems[0].sentence, HasSubstr("none whose columns tell activities"));
    ASSERT_THAT(files.tables, SizeIs(1));
    EXPECT_FALSE(isUsable(files.tables[0].guess));
}

TEST(ColumnMatch, ATableWithoutARowIsNotAskedAbout) {
    const auto files = readActivityFile("Datum;Strecke;Zeit\n", "empty.csv", makeDay(2026, 11, 19));
    ASSERT_THAT(files.problems, SizeIs(1));
    EXPECT_THAT(files.problems[0].sentence, HasSubstr("without a row"));
    EXPECT_THAT(files.tables, SizeIs(0));
}

TEST(ColumnMatch, FirstRowsAreReadAsTheyWouldBe) {
    const auto shown = read().tables.at(0);
    const auto match = parseColumns("day=Datum,distance_mi=Strecke,duration_min=Zeit", header).match;
    const auto rows = firstRowsAs(shown, match);
    ASSERT_THAT(rows.activities, SizeIs(2));
    EXPECT_NEAR(*rows.activities[0].distance_m, 10.5 * 1609.344, 1e-6);
    EXPECT_EQ(rows.activities[0].timer_s, 52 * 60);
}

TEST(ColumnMatch, ARememberedTableStaysAtHandToBeMatchedAnew) {
    const auto match = parseColumns("day=Datum,distance_km=Strecke", header).match;
    const auto files = read({{header, match}});
    ASSERT_THAT(files.tables, SizeIs(1));
    EXPECT_TRUE(files.tables[0].wasRead);
    EXPECT_EQ(files.tables[0].guess, match);
}

TEST(ColumnMatch, ARememberedMatchReadsEveryTableOfThatHeader) {
    const auto match = parseColumns("day=Datum,distance_km=Strecke,duration_min=Zeit,rpe=Gefühl", header).match;
    const auto files = read({{header, match}});
    ASSERT_THAT(files.activities, SizeIs(2));
    const auto& run = files.activities[0];
    EXPECT_EQ(run.start_s, makeDay(2026, 11, 3).number * 86'400 + 12 * 3600) << "18.11. tells that the day stands first; noon is in it";
    EXPECT_EQ(run.distance_m, 10'500);
    EXPECT_EQ(run.timer_s, 52 * 60);
    EXPECT_EQ(run.rpe, 6);
    EXPECT_EQ(run.sport, Sport::running) << "a table without a sport is one of runs";
    EXPECT_THAT(read({{{"Other"}, match}}).activities, SizeIs(0));
}

}  // namespace
}  // namespace legwork
