// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line.h"

namespace legwork {
namespace {

using testing::HasSubstr;
using ImportAndExport = CommandLine;

TEST_F(ImportAndExport, ABadCellIsNamedAndTheOtherRowsAreRead) {
    const auto said = cli({"import", folder("bad", "runs.csv", "id,start,rpe\nr1,2026-03-02T07:00:00+01:00,11\nr2,2026-03-03T07:00:00+01:00,5\n")});
    EXPECT_EQ(said.code, 1);
    EXPECT_THAT(said.err, HasSubstr("runs.csv, line 2, rpe: Effort, session RPE goes from 0 to 10.\n"));
    EXPECT_THAT(said.out, HasSubstr("1 added, 0 changed, 0 already there"));
}

TEST_F(ImportAndExport, AnUnknownColumnIsSaidAndRefusesNothing) {
    const auto said = cli({"import", folder("more", "days.csv", "day,shoes,sleep_h\n2026-03-02,blue,7\n")});
    EXPECT_EQ(said.code, 0);
    EXPECT_THAT(said.err, HasSubstr("days.csv, line 1, shoes: "));
}

TEST_F(ImportAndExport, ImportRefusesWhatIsNotThere) {
    const auto path = (temp / "nowhere").string();
    const auto said = cli({"import", path});
    EXPECT_EQ(said.code, 1);
    EXPECT_THAT(said.err, HasSubstr(path));
    EXPECT_FALSE(std::filesystem::exists(temp / "j"));
}

TEST_F(ImportAndExport, ImportNamesTheFilesItLeavesOutAndMakesNoJournalForThem) {
    const auto path = temp.write("x/letter.txt", "Dear runner,").string();
    const auto said = cli({"import", path});
    EXPECT_THAT(said.out + said.err, HasSubstr(path));
    EXPECT_FALSE(std::filesystem::exists(temp / "j"));
}

/// Two points a minute apart, 167 m; 18 November 2026.
constexpr std::string_view shortRun =
    "<gpx version=\"1.1\" xmlns=\"http://www.topografix.com/GPX/1/1\"><trk><type>running</type><trkseg>"
    "<trkpt lat=\"50\" lon=\"8\"><time>2026-11-18T07:00:00Z</time></trkpt>"
    "<trkpt lat=\"50.0015\" lon=\"8\"><time>2026-11-18T07:01:00Z</time></trkpt></trkseg></trk></gpx>";

TEST_F(ImportAndExport, ImportOfAWatchesFileSaysALineAFileAndAddsItOnce) {
    const auto file = temp.write("watch/run.gpx", shortRun).string();
    const auto dry = cli({"import", "--dry-run", "--json", temp / "watch"});
    EXPECT_EQ(dry.code, 0);
    EXPECT_THAT(dry.out, HasSubstr("\"result\":\"added\",\"record\":\"runs\""));
    EXPECT_FALSE(std::filesystem::exists(temp / "j")) << "a dry run changes nothing";
    EXPECT_THAT(cli({"import", file}).out, HasSubstr("1 added, 0 changed, 0 already there."));
    EXPECT_THAT(cli({"import", file}).out, HasSubstr("0 added, 0 changed, 1 already there."));
    EXPECT_EQ(cli({"undo"}).out, "Undone: import of run.gpx.\n");
}

TEST_F(ImportAndExport, ImportTakesSleepOfAnExportDayByDayAndSaysWhatItTook) {
    const auto night = [](const std::string& from, const std::string& to) {
        return R"(<Record type="HKCategoryTypeIdentifierSleepAnalysis" startDate=")" + from + R"( +0100" endDate=")" + to +
               R"( +0100" value="HKCategoryValueSleepAnalysisAsleep"/>)";
    };
    const auto file = temp.write("export.xml", "<HealthData>" + night("2026-03-02 23:00:00", "2026-03-03 06:30:00") + "</HealthData>").string();
    EXPECT_THAT(cli({"import", "--dry-run", file}).out, HasSubstr(": added, 2026-03-03, Hours asleep 7.5 h.\n"));
    const auto json = objects(cli({"import", "--dry-run", "--json", file}));
    ASSERT_EQ(json.size(), 1u);
    EXPECT_EQ(json[0]["column"], "sleep_h");
    EXPECT_EQ(json[0]["value"], 7.5);
    EXPECT_THAT(cli({"import", file}).out, HasSubstr("1 added, 0 changed, 0 already there."));
    EXPECT_THAT(cli({"import", file}).out, HasSubstr("0 added, 0 changed, 1 already there."));
    EXPECT_EQ(cli({"undo"}).out, "Undone: import of export.xml.\n");
}

TEST_F(ImportAndExport, AWholeArchiveSaysWhichDaysItKnows) {
    temp.write("export/activities.csv",
               "id,date,name,type,description,elapsed_time,distance,commute,gear,filename\n"
               "1,2026-03-02 06:00:00,Lake,Run,,3600,10000,false,,activities/1.gpx\n2,2026-03-09 06:00:00,Hill,Run,,1800,5000,false,,\n");
    temp.write("export/activities/1.gpx", "<gpx><trk><trkseg><trkpt lat=\"50\" lon=\"8\"><time>2026-03-02T06:00:00Z</time></trkpt>"
                                          "<trkpt lat=\"50.09\" lon=\"8\"><time>2026-03-02T07:00:00Z</time></trkpt></trkseg></trk></gpx>");
    const auto said = cli({"import", temp / "export"});
    EXPECT_EQ(said.code, 0) << said.err;
    EXPECT_THAT(said.out, HasSubstr("From 2026-03-02 to 2026-03-09 a day without a run counts as a rest day: the archive of Strava tells them all."));
    EXPECT_THAT(said.out, HasSubstr("2 added"));
    EXPECT_THAT(cli({"import", temp / "export"}).out, HasSubstr("0 added, 0 changed, 2 already there."));
}

TEST_F(ImportAndExport, AnyOtherTableIsReadByTheColumnsThatTheRunnerNames) {
    const std::string table = temp.write("diary.csv", "Datum;Strecke;Zeit\n3.11.2025;10,5;52:00\n18.11.2025;8;40:00\n");
    const auto unnamed = cli({"import", table});
    EXPECT_THAT(unnamed.out, HasSubstr("say what its columns are: --columns start=#1,duration_s=#3,distance=#2"));
    const auto wrong = cli({"import", table, "--columns", "start=Datum,distance_km=Weg"});
    EXPECT_EQ(wrong.code, 1);
    EXPECT_THAT(wrong.err, HasSubstr("The table has no column “Weg”. Nothing was changed."));
    EXPECT_THAT(cli({"import", table, "--columns", "start=Datum,distance_km=Strecke,duration=Zeit"}).out, HasSubstr("2 added"));
    EXPECT_THAT(cli({"import", table, "--columns", "start=Datum,distance_km=Strecke,duration=Zeit"}).out, HasSubstr("2 already there"));
}

TEST_F(ImportAndExport, ARepeatedImportAddsNothing) {
    importThreeRuns();
    EXPECT_THAT(cli({"import", temp / "three"}).out, HasSubstr("0 added, 0 changed, 3 already there"));
}

TEST_F(ImportAndExport, WhatIsExportedCanBeImportedAndExportedTheSame) {
    importThreeRuns();
    temp.write("three/runner.json", R"({"birth_year": 1980, "units": "imperial"})");
    temp.write("three/entered.csv", "file,id,column,entered_at,by\nruns.csv,r2,rpe,2026-03-04T09:00:00+01:00,import\n");
    std::filesystem::remove_all(temp / "j");
    importThreeRuns();
    ASSERT_EQ(cli({"export", temp / "a"}).code, 0);
    const auto second = (temp / "second.legwork").string();
    ASSERT_EQ(run({LEGWORK_CLI, "--journal", second, "import", temp / "a"}).code, 0);
    ASSERT_EQ(run({LEGWORK_CLI, "--journal", second, "export", temp / "b"}).code, 0);
    int files = 0;
    for (const auto& entry : std::filesystem::directory_iterator(temp / "a")) {
        ++files;
        EXPECT_EQ(bytesOf(entry.path()), bytesOf(temp / "b" / entry.path().filename())) << entry.path();
        EXPECT_EQ(std::filesystem::status(entry.path()).permissions(), std::filesystem::perms(0600));
    }
    EXPECT_EQ(files, 8);
    EXPECT_THAT(bytesOf(temp / "b" / std::string{"entered.csv"}), HasSubstr("runs.csv,r2,rpe,2026-03-04T09:00:00+01:00,import"));
}

TEST_F(ImportAndExport, AnExportedArchiveIsImportedLikeTheFolder) {
    importThreeRuns();
    const auto all = temp / "all.zip", second = temp / "second.legwork";
    EXPECT_EQ(cli({"export", all}).out, "Exported to " + all.string() + ".\n");
    EXPECT_EQ(std::filesystem::status(all).permissions(), std::filesystem::perms(0600));
    EXPECT_THAT(run({LEGWORK_CLI, "--journal", second, "import", all}).out, HasSubstr("3 added, 0 changed, 0 already there."));
    EXPECT_THAT(cli({"import", all}).out, HasSubstr("0 added, 0 changed, 3 already there"));
    EXPECT_EQ(run({LEGWORK_CLI, "--journal", second, "undo"}).out, "Undone: import of all.zip.\n");
}

TEST_F(ImportAndExport, TheRunsAreWrittenForASpreadsheet) {
    importThreeRuns();
    const auto file = temp / "runs.csv";
    EXPECT_EQ(cli({"export", "--runs", file}).out, "Wrote the runs to " + file.string() + ".\n");
    EXPECT_THAT(bytesOf(file), HasSubstr("\r\n2026-03-04,07:00,,8,0:50:00,0:06:15,,4,200,,\r\n"));
    EXPECT_EQ(cli({"export", temp / "both.zip", "--runs", file}).code, 0);
    EXPECT_TRUE(std::filesystem::exists(temp / "both.zip"));
}

TEST_F(ImportAndExport, AnExportThatCannotBeWrittenIsRefusedWithASentence) {
    importThreeRuns();
    const auto inTheWay = temp.write("file", "").string();
    for (const auto& words : std::vector<std::vector<std::string>>{
             {"export", inTheWay + "/all.zip"}, {"export", "--runs", inTheWay + "/runs.csv"}, {"export", inTheWay}}) {
        const auto said = cli(words);
        EXPECT_EQ(said.code, 1) << words.back();
        EXPECT_THAT(said.err, HasSubstr(" could not be written: ")) << words.back();
    }
}

}  // namespace
}  // namespace legwork
