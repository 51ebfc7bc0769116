// SPDX-License-Identifier: GPL-3.0-or-later
#include "legwork/exchange.h"

#include "any_records.h"
#include "diary/tables.h"
#include "export/exchange_files.h"
#include "temp_folder.h"

#include <gmock/gmock.h>

namespace legwork {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// Reads a folder with these files.
ExchangeFolder read(std::initializer_list<std::pair<std::string_view, std::string_view>> files) {
    const TempFolder folder;
    for (const auto& [name, text] : files) folder.write(name, text);
    return readExchange(folder.path());
}

std::vector<std::string> problemsOf(const ExchangeFolder& folder) {
    std::vector<std::string> all;
    for (const auto& problem : folder.problems) all.push_back((problem.isNote ? "note: " : "") + problem.text());
    return all;
}

void expectSame(const Records& a, const Records& b) {
    forEachTable([&]<class Record>(std::vector<Record> Records::*list) { EXPECT_EQ(a.*list, b.*list) << tableName<Record>(); });
}

void expectComesBack(Records records, const Runner& runner, std::vector<Entered> entered) {
    const TempFolder folder;
    for (const auto& [name, text] : exchangeFiles(records, runner, entered)) folder.write(name, text);
    const auto back = readExchange(folder.path());
    EXPECT_THAT(problemsOf(back), IsEmpty());
    expectSame(back.records, records);
    EXPECT_EQ(back.runner, runner);
    EXPECT_THAT(back.entered, testing::UnorderedElementsAreArray(entered));
}

TEST(ReadExchange, EveryColumnComesBackAsItWasWritten) {
    AnyRecords any(1, 1.0);
    auto records = any.records(20);
    const auto entered = any.entered(records);
    expectComesBack(records, any.runner(), entered);
}

TEST(ReadExchange, AnyMixOfLoggedAndBlankComesBack) {
    for (unsigned seed = 2; seed < 12; ++seed) {
        AnyRecords any(seed, 0.3);
        auto records = any.records(30);
        const auto entered = any.entered(records);
        expectComesBack(records, any.runner(), entered);
    }
}

TEST(ReadExchange, KeepsBlankNoAndZeroApart) {
    const auto folder = read({{"days.csv", "day,sleep_h,nsaid\n2026-11-19,0,no\n2026-11-20,,\n2026-11-21,7.5,yes\n"}});
    ASSERT_EQ(folder.records.days.size(), 3u);
    EXPECT_EQ(folder.records.days[0].sleep_h, 0.0);
    EXPECT_EQ(folder.records.days[0].nsaid, false);
    EXPECT_EQ(folder.records.days[1].sleep_h, std::nullopt);
    EXPECT_EQ(folder.records.days[1].nsaid, std::nullopt);
    EXPECT_EQ(folder.records.days[2].nsaid, true);
}

TEST(ReadExchange, TakesColumnsInAnyOrderAndLeavesUnknownOnes) {
    const auto folder = read({{"runs.csv", "rpe,shoes,start,id\r\n6,blue,2026-11-19T07:10:00+01:00,r1\r\n"}});
    EXPECT_THAT(problemsOf(folder), ElementsAre("note: runs.csv, line 1, shoes: This column is not known here and was left."));
    ASSERT_EQ(folder.records.runs.size(), 1u);
    EXPECT_EQ(folder.records.runs[0].rpe, 6.0);
    EXPECT_EQ(text(folder.records.runs[0].start), "2026-11-19T07:10:00+01:00");
}

TEST(ReadExchange, KnowsAFolderWithActivitiesAloneAndNotThatOfAService) {
    const auto isOurs = [](std::string_view header) {
        const TempFolder folder;
        folder.write("activities.csv", header);
        return isExchangeFolder(folder.path());
    };
    EXPECT_TRUE(isOurs("id,start,kind\na1,2026-03-02T07:00:00+01:00,walk\n"));
    EXPECT_TRUE(isOurs("\xEF\xBB\xBFstart,kind,id\r\n")) << "columns in any order, as a spreadsheet saves it";
    EXPECT_TRUE(isOurs("\"id\",\"start\"\n"));
    EXPECT_FALSE(isOurs("Activity ID,Activity Date,Activity Name\n"));
    EXPECT_FALSE(isOurs("id,date,name,type,description,elapsed_time,distance,commute,gear,filename\n")) << "Strava's of 2018";
}

TEST(ReadExchange, ABadCellLeavesItsRowOutAndNamesItsPlace) {
    const auto folder = read({{"runs.csv", "id,start,rpe,distance_m\n"
                                           "r1,2026-11-19T07:10:00+01:00,6,5000\n"
                                           "r2,2026-11-20T07:10:00+01:00,11,-1\n"
                                           "r3,2026-11-21T07:10:00+01:00,2,8000\n"}});
    EXPECT_THAT(problemsOf(folder), ElementsAre("runs.csv, line 3, rpe: Effort, session RPE goes from 0 to 10.",
                                                "runs.csv, line 3, distance_m: Distance goes from 0 to 500000 m."));
    ASSERT_EQ(folder.records.runs.size(), 2u);
    EXPECT_EQ(folder.records.runs[1].id, "r3");
}

TEST(ReadExchange, TheHardPartIsNeverLongerThanTheRun) {
    constexpr auto head = "id,start,duration_s,hard_s\n";
    const auto rowOf = [](std::string cells) { return "r1,2026-11-19T07:10:00+01:00," + cells + "\n"; };
    EXPECT_THAT(problemsOf(read({{"runs.csv", head + rowOf("3600,3600")}})), IsEmpty());
    EXPECT_THAT(problemsOf(read({{"runs.csv", head + rowOf(",3600")}})), IsEmpty());
    const auto longer = read({{"runs.csv", head + rowOf("3600,3601")}});
    EXPECT_THAT(problemsOf(longer), ElementsAre("runs.csv, line 2, hard_s: The hard part, 3601 s, cannot be longer than the run, 3600 s."));
    EXPECT_THAT(longer.records.runs, IsEmpty());
}

TEST(ReadExchange, TheSecondRowOfAnIdIsLeftOut) {
    const auto folder = read({{"days.csv", "day,sleep_h\n2026-11-19,7\n2026-11-19,8\n"}});
    EXPECT_THAT(problemsOf(folder), ElementsAre("days.csv, line 3: “2026-11-19” is already on line 2; this row was left out."));
    ASSERT_EQ(folder.records.days.size(), 1u);
    EXPECT_EQ(folder.records.days[0].sleep_h, 7.0);
}

TEST(ReadExchange, AWeeklyCheckIsNamedByWeekSiteAndSide) {
    const auto folder = read({{"weekly_checks.csv", "week,site,side,symptoms\n2026-W47,achilles,left,2\n2026-W47,achilles,right,3\n"
                                                    "2026-W47,achilles,,1\n2026-W47,achilles,left,4\n"}});
    EXPECT_EQ(folder.records.weekly_checks.size(), 3u);
    EXPECT_THAT(problemsOf(folder), ElementsAre("weekly_checks.csv, line 5: “2026-W47/achilles/left” is already on line 2; this row was left out."));
}

TEST(ReadExchange, WithoutARequiredColumnNothingOfTheFileIsRead) {
    const auto folder = read({{"pains.csv", "id,time,score\np1,2026-11-19T07:10:00+01:00,3\n"}, {"days.csv", "day\n2026-11-19\n"}});
    EXPECT_THAT(problemsOf(folder), ElementsAre("pains.csv, line 1, site: This column is missing, and no row can be read without it."));
    EXPECT_THAT(folder.records.pains, IsEmpty());
    EXPECT_EQ(folder.records.days.size(), 1u);
}

TEST(ReadExchange, RequiredCellsCannotBeBlank) {
    const auto folder = read({{"drinks.csv", "id,time,ml\n,2026-11-19T07:10:00+01:00,200\nd2,,200\n"}});
    EXPECT_THAT(problemsOf(folder), ElementsAre("drinks.csv, line 2, id: Id cannot be left out.", "drinks.csv, line 3, time: When cannot be left out."));
    EXPECT_THAT(folder.records.drinks, IsEmpty());
}

TEST(ReadExchange, RowsOfAnotherLengthAreNamed) {
    const auto folder = read({{"days.csv", "day,sleep_h\n2026-11-19\n2026-11-20,7,8\n2026-11-21,6\n"}});
    EXPECT_THAT(problemsOf(folder), ElementsAre("days.csv, line 2: This row has 1 cells where the header has 2.",
                                                "days.csv, line 3: This row has 3 cells where the header has 2."));
    EXPECT_EQ(folder.records.days.size(), 1u);
}

TEST(ReadExchange, AColumnThatStandsTwiceIsNotGuessedAt) {
    const auto folder = read({{"days.csv", "day,sleep_h,sleep_h\n2026-11-19,7,8\n"}});
    EXPECT_THAT(problemsOf(folder), ElementsAre("days.csv, line 1: The column “sleep_h” stands here twice. Nothing of this file was read."));
    EXPECT_THAT(folder.records.days, IsEmpty());
}

TEST(ReadExchange, BytesThatAreNotUtf8AreNamedByTheirRow) {
    const auto folder = read({{"days.csv", "day,note\n2026-11-19,m\xFC" "de\n2026-11-20,müde\n"}});
    EXPECT_THAT(problemsOf(folder), ElementsAre("days.csv, line 2: This row is not UTF-8 text."));
    ASSERT_EQ(folder.records.days.size(), 1u);
    EXPECT_EQ(folder.records.days[0].note, "müde");
}

TEST(ReadExchange, AnEmptyFileIsNamed) {
    EXPECT_THAT(problemsOf(read({{"days.csv", ""}})), ElementsAre("days.csv: This file has no header row."));
}

TEST(ReadExchange, AFolderWithoutAnyOfTheFilesIsAProblem) {
    EXPECT_EQ(read({{"notes.txt", "hello"}}).problems.size(), 1u);
    EXPECT_EQ(readExchange("/nowhere/at/all").problems.size(), 1u);
}

TEST(ReadExchange, A16_WithoutEnteredEveryValueCountsAsTyped) {
    const auto folder = read({{"days.csv", "day,sleep_h\n2026-11-19,7\n"}});
    EXPECT_THAT(folder.entered, IsEmpty());
    EXPECT_EQ(folder.records.days.at(0).imported, 0u);
}

TEST(ReadExchange, A16_EnteredNamesTheFileWithOrWithoutItsEnding) {
    const auto folder = read({{"days.csv", "day,sleep_h,stress\n2026-11-19,7,3\n"},
                              {"entered.csv", "file,id,column,entered_at,by\ndays.csv,2026-11-19,sleep_h,2026-11-19T08:00:00+01:00,import\n"
                                              "days,2026-11-19,stress,,typed\n"}});
    EXPECT_THAT(problemsOf(folder), IsEmpty());
    EXPECT_THAT(folder.entered, ElementsAre(Entered{"days", "2026-11-19", "sleep_h", parseTimestamp("2026-11-19T08:00:00+01:00"), By::import},
                                            Entered{"days", "2026-11-19", "stress", {}, By::typed}));
    const auto& all = fields<DayEntry>();
    const auto bit = findField<DayEntry>("sleep_h") - all.data();
    EXPECT_EQ(folder.records.days.at(0).imported, FieldMask{1} << bit);
}

TEST(ReadExchange, BadLinesOfEnteredAreNamedAndTheRestRead) {
    const auto folder = read({{"days.csv", "day,sleep_h\n2026-11-19,7\n2026-11-20,99\n"},
                              {"entered.csv", "file,id,column,entered_at,by\n"
                                              "shoes.csv,1,colour,,typed\n"
                                              "days.csv,2026-11-19,shoes,,typed\n"
                                              "days.csv,2026-11-19,sleep_h,yesterday,typed\n"
                                              "days.csv,2026-11-19,sleep_h,,guessed\n"
                                              "days.csv,2026-11-20,sleep_h,,typed\n"   // its row was left out, and named
                                              "days.csv,2026-11-21,sleep_h,,typed\n"}});
    EXPECT_THAT(problemsOf(folder), ElementsAre("days.csv, line 3, sleep_h: Hours asleep goes from 0 to 24 h.",
                                                "entered.csv, line 2, file: “shoes.csv” is no file of this folder.",
                                                "entered.csv, line 3, column: “shoes” is no column of days.csv.",
                                                "entered.csv, line 4, entered_at: “yesterday” is not a time like 2026-11-19T07:10:00+01:00.",
                                                "entered.csv, line 5, by: “guessed” is neither typed nor import.",
                                                "note: entered.csv, line 7, id: “2026-11-21” is not in this folder."));
    EXPECT_THAT(folder.entered, IsEmpty());
}

TEST(ReadExchange, RunnerTakesWhatIsGoodAndNamesTheRest) {
    const auto folder = read({{"runner.json", R"({"birth_year": 1985, "mass_kg": 700, "shoe_size": 44, "day_start": "13:00",
        "prior_stress_fracture": "no", "missed_periods": true, "units": "imperial", "habits": "protein", "low_energy_intake": null,
        "check_in_implies_no_run": "no", "mutes": [{"rule": "short-sleep", "until": null}]})"}});
    EXPECT_THAT(problemsOf(folder), ElementsAre("runner.json, mass_kg: Weight goes from 20 to 300 kg.",
                                                "note: runner.json, shoe_size: This key is not known here and was left.",
                                                "runner.json, day_start: The day starts at a time from 00:00 to 12:00.",
                                                testing::StartsWith("runner.json, habits: ")));
    Runner expected;
    expected.birth_year = 1985;
    expected.prior_stress_fracture = false;
    expected.missed_periods = true;
    expected.units = Units::imperial;
    expected.check_in_implies_no_run = false;
    expected.mutes = {{"short-sleep", {}}};
    EXPECT_EQ(folder.runner, expected);
}

TEST(ReadExchange, ThresholdsOutsideTheirRangeAreLeftOut) {
    const auto folder = read({{"runner.json", R"({"thresholds": {"long-run-spike.ratio": 1.2, "long-run-spike.days": -3, "moon.phase": 1, "hard.rpe": 9}})"}});
    EXPECT_THAT(problemsOf(folder), ElementsAre("runner.json, thresholds: “hard.rpe” goes from 6 to 8.",
                                                testing::StartsWith("runner.json, thresholds: “long-run-spike.days” goes from "),
                                                "note: runner.json, thresholds: “moon.phase” is not known here; it was kept and changes nothing."));
    const std::map<std::string, double> kept{{"long-run-spike.ratio", 1.2}, {"moon.phase", 1}};
    EXPECT_EQ(folder.runner.value().thresholds, kept);
}

TEST(ReadExchange, ARunnerThatIsNotJsonIsNamedWithItsLine) {
    const auto folder = read({{"runner.json", "{\"birth_year\": 1985,\n\"mass_kg\": }\n"}});
    EXPECT_THAT(problemsOf(folder), ElementsAre("runner.json, line 2: This is not JSON. Nothing of this file was read."));
    EXPECT_EQ(folder.runner, std::nullopt);
}

TEST(ReadExchange, NamesRulesThatAreNotKnownHereAndKeepsThem) {
    const auto folder = read({{"runner.json", R"({"rules_on": ["no-cool-down", "full-moon"], "rules_off": ["urgent-signs", "new-moon"],
                                                  "mutes": [{"rule": "half-moon"}]})"}});
    EXPECT_THAT(problemsOf(folder), ElementsAre("note: runner.json, rules_on: “full-moon” is not known here; it was kept and changes nothing.",
                                                "note: runner.json, rules_off: “new-moon” is not known here; it was kept and changes nothing.",
                                                "note: runner.json, mutes: “half-moon” is not known here; it was kept and changes nothing."));
    EXPECT_THAT(folder.runner.value().rules_on, ElementsAre("no-cool-down", "full-moon"));
}

TEST(ReadExchange, TellsHowFarItIsInBytesAndReadsNothingWhereItIsStopped) {
    TempFolder folder;
    folder.write("days.csv", "day,sleep_h\n2026-03-02,7\n");
    folder.write("runs.csv", "id,start\nr1,2026-03-02T07:00:00+01:00\n");
    std::vector<double> told;
    const auto all = readExchange(folder.path(), [&](double share) {
        told.push_back(share);
        return true;
    });
    ASSERT_TRUE(all);
    EXPECT_EQ(all->records.days.size() + all->records.runs.size(), 2u);
    EXPECT_TRUE(std::ranges::is_sorted(told));
    EXPECT_EQ(told.front(), 0);
    EXPECT_EQ(told.back(), 1) << "all bytes";
    EXPECT_FALSE(readExchange(folder.path(), [](double share) { return share == 0; }));
}

}  // namespace
}  // namespace legwork
