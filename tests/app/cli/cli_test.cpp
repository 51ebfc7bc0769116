// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line.h"

namespace legwork {
namespace {

using nlohmann::ordered_json;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

TEST_F(CommandLine, PatternsSaysOfEachRuleHowMuchIsMissing) {
    importThreeRuns();
    const auto all = objects(cli({"patterns", "--json", "--to", "2026-03-20"}));
    ASSERT_EQ(all.size(), 24u);
    EXPECT_EQ(all[6].dump(), R"({"rule":"warm-up-skipped-or-partial","gate":"G0","rows":0,"exposed":0,"unexposed":0,"episodes":0,)"
                             R"("raw_difference":null,"cliffs_delta":null,"beta":null,"ci_low":null,"ci_high":null,"p":null,"q":null,)"
                             R"("label":"Not enough yet","as_of":"2026-03-15","notes":["Not enough yet: 0 of 5 days with the flag."]})");
    EXPECT_THAT(cli({"patterns", "--to", "2026-03-20"}).out, HasSubstr("Not enough yet: 0 of 5 days with the flag.\n"));
}

TEST_F(CommandLine, PatternsRefusesWhatIsNoDay) { EXPECT_EQ(cli({"patterns", "--to", "yesterday"}).code, 2); }

TEST_F(CommandLine, RulesListsEveryRuleAndItsThresholdsWithoutAJournalToo) {
    const auto all = objects(cli({"rules", "--json"}));
    ASSERT_EQ(all.size(), 45u);  // 41, one of them in five parts
    EXPECT_EQ(all[0]["rule"], "long-run-spike");
    EXPECT_EQ(all[0]["grade"], "B");
    EXPECT_EQ(all[0]["thresholds"].at(1).dump(),
              R"({"key":"long-run-spike.ratio","label":"Longest run, times","value":1.1,"standard":1.1,"least":1.05,"most":1.5})");
    EXPECT_FALSE(std::filesystem::exists(journal()));
}

TEST_F(CommandLine, RulesSaysWhereThisRunnerHasThresholdsElsewhere) {
    const auto settings = folder("own", "runner.json", R"({"thresholds": {"long-run-spike.ratio": 1.2}, "rules_off": ["poor-sleep-quality"]})");
    ASSERT_EQ(cli({"import", settings}).code, 0);
    const auto said = cli({"rules"}).out;
    EXPECT_THAT(said, HasSubstr("    long-run-spike.ratio = 1.2 (1.05–1.5, 1.1 as delivered): Longest run, times\n"));
    EXPECT_THAT(said, HasSubstr("R26 poor-sleep-quality: Restless nights (Sleep, grade C, off)\n"));
    EXPECT_THAT(said, HasSubstr("R11 no-cool-down: "));
}

TEST_F(CommandLine, WrongUsageEndsWithTwo) {
    for (const auto& words : std::vector<std::vector<std::string>>{
             {}, {"fly"}, {"import"}, {"export"}, {"flags", "--from", "yesterday"}, {"flags", "--from", "2026-03-02", "--to", "2026-03-01"},
             {"review", "--week", "2026-W60"}, {"flags", "--colour"}, {"undo", "twice"}}) {
        const auto said = cli(words);
        EXPECT_EQ(said.code, 2) << testing::PrintToString(words);
        EXPECT_NE(said.err, "") << testing::PrintToString(words);
    }
    EXPECT_EQ(run({LEGWORK_CLI, "--help"}).code, 0);
}

TEST_F(CommandLine, WhatOnlyReadsMakesNoJournal) {
    for (const auto& words : std::vector<std::vector<std::string>>{
             {"export", temp / "out"}, {"flags", "--json"}, {"review"}, {"check"}, {"backup"}, {"undo"}, {"redo"}, {"restore"}}) {
        const auto said = cli(words);
        EXPECT_EQ(said.code, 1) << words[0];
        EXPECT_THAT(said.err, HasSubstr(journal())) << words[0];
        EXPECT_EQ(std::count(said.err.begin(), said.err.end(), '\n'), 1) << said.err;
    }
    EXPECT_FALSE(std::filesystem::exists(temp / "j"));
    EXPECT_FALSE(std::filesystem::exists(temp / "out"));
}

TEST_F(CommandLine, TheRunnersOwnJournalIsTheirsAlone) {
    const auto folder = this->folder("three", "runs.csv", threeRuns);
    ASSERT_EQ(run({LEGWORK_CLI, "import", folder}, {"XDG_DATA_HOME=" + (temp / "data").string()}).code, 0);
    using std::filesystem::perms;
    const auto file = temp / "data/legwork/journal.legwork";
    EXPECT_EQ(std::filesystem::status(file).permissions(), perms::owner_read | perms::owner_write);
    EXPECT_EQ(std::filesystem::status(file.parent_path()).permissions(), perms::owner_all);
}

TEST_F(CommandLine, FlagsGiveTheseKeysInThisOrder) {
    importThreeRuns();
    const auto all = objects(cli({"flags", "--json", "--today", "2026-04-01"}));
    ASSERT_FALSE(all.empty());
    for (const auto& line : all) {
        std::vector<std::string> keys;
        for (const auto& [key, value] : line.items()) keys.push_back(key);
        EXPECT_THAT(keys, ElementsAre("rule", "part", "sites", "day", "run", "state", "level", "tier", "missing", "numbers", "message"));
        EXPECT_NE(line["message"], "");
        const int graded = !line["level"].is_null() + !line["tier"].is_null();
        EXPECT_EQ(graded, line["state"] == "flagged" ? 1 : 0) << line;
    }
}

TEST_F(CommandLine, A39_FlagsStandInTheOrderOfDaysAndAreUnique) {
    importThreeRuns();
    std::vector<std::string> days;
    std::set<std::string> keys;
    for (const auto& line : objects(cli({"flags", "--json", "--today", "2026-04-01"}))) {
        days.push_back(line["day"]);
        EXPECT_TRUE(keys.insert(line["rule"].dump() + line["part"].dump() + line["day"].dump() + line["run"].dump()).second) << line;
    }
    EXPECT_TRUE(std::is_sorted(days.begin(), days.end()));
}

TEST_F(CommandLine, A38_FlagsGoFromTheFirstLoggedDayToTheLast) {
    importThreeRuns();
    std::set<std::string> days;
    for (const auto& line : objects(cli({"flags", "--json"})))
        if (!line["run"].is_null()) days.insert(line["day"]);
    EXPECT_THAT(days, ElementsAre("2026-03-02", "2026-03-04", "2026-03-06"));
    const auto some = objects(cli({"flags", "--json", "--from", "2026-03-04", "--to", "2026-03-05"}));
    ASSERT_FALSE(some.empty());
    for (const auto& line : some) EXPECT_THAT(std::string(line["day"]), testing::AnyOf("2026-03-04", "2026-03-05"));
}

TEST_F(CommandLine, A43_NumbersAreInFullPrecision) {
    ASSERT_EQ(cli({"import", folder("one", "runs.csv", threeRuns)}).code, 0);
    ASSERT_EQ(cli({"import", folder("old", "days.csv", "day,sleep_h\n2026-01-01,8\n")}).code, 0);
    for (const auto& line : objects(cli({"flags", "--json", "--from", "2026-03-06", "--to", "2026-03-06"}))) {
        if (line["rule"] != "long-run-spike") continue;
        EXPECT_EQ(line["run"], "r3");
        EXPECT_EQ(line["state"], "flagged");
        EXPECT_EQ(line["level"], 2);
        EXPECT_EQ(line["tier"], nullptr);
        EXPECT_EQ(line["part"], nullptr);
        EXPECT_EQ(line["sites"], ordered_json::array());
        EXPECT_EQ(line["missing"], ordered_json::array());
        EXPECT_DOUBLE_EQ(line["numbers"]["ratio"], 14'000.0 / 10'000.0);
        EXPECT_DOUBLE_EQ(line["numbers"]["excess_m"], 4'000);
        return;
    }
    FAIL() << "no line of the rule";
}

TEST_F(CommandLine, FlagsInWordsNameOnlyWhatIsFlagged) {
    importThreeRuns();
    ASSERT_EQ(cli({"import", folder("old", "days.csv", "day,sleep_h\n2026-01-01,8\n")}).code, 0);
    EXPECT_THAT(cli({"flags"}).out, HasSubstr("2026-03-06  level 2  Your longest logged run grew 40 %: 14 km after 10 km.\n"));
    EXPECT_THAT(cli({"flags"}).out, testing::Not(HasSubstr("2026-03-02")));
}

TEST_F(CommandLine, ReviewShowsTheNewestWeekInEightyColumns) {
    importThreeRuns();
    const auto said = cli({"review"});
    EXPECT_EQ(said.code, 0);
    EXPECT_EQ(said.lines().at(0), "Week 2026-W10: Mon 2026-03-02 to Sun 2026-03-08");
    EXPECT_THAT(said.out, HasSubstr("Mon 2026-03-02  10 km       not logged\n"));
    EXPECT_THAT(said.out, HasSubstr("Tue 2026-03-03              not logged\n"));
    for (const auto& line : said.lines()) EXPECT_LE(line.size(), 80u) << line;
}

TEST_F(CommandLine, ReviewNamesEachRuleOnceWithItsDays) {
    ASSERT_EQ(cli({"import", folder("nights", "days.csv", "day,sleep_h\n2026-03-02,5\n2026-03-03,5\n2026-03-04,5\n2026-03-05,5\n"
                                                          "2026-03-06,5\n2026-03-07,5\n2026-03-08,5\n")}).code, 0);
    const auto said = cli({"review", "--week", "2026-W10"});
    const auto first = said.out.find("You slept 5 h");
    ASSERT_NE(first, std::string::npos) << said.out;
    EXPECT_EQ(said.out.find("You slept", first + 1), std::string::npos) << said.out;
    const auto json = ordered_json::parse(cli({"review", "--week", "2026-W10", "--json"}).out);
    EXPECT_EQ(json["week"], "2026-W10");
    EXPECT_EQ(json["days"].size(), 7u);
    EXPECT_EQ(json["flags"].at(0)["rule"], "short-sleep");
}

TEST_F(CommandLine, AnEmptyJournalHasNoFlags) {
    importThreeRuns();
    ASSERT_EQ(cli({"undo"}).code, 0);
    const auto said = cli({"flags", "--json", "--from", "2026-03-01", "--to", "2026-03-31"});
    EXPECT_EQ(said.code, 0);
    EXPECT_EQ(said.out, "");
}

TEST_F(CommandLine, UndoTakesAnImportBackAndRedoDoesItAgain) {
    importThreeRuns();
    EXPECT_EQ(cli({"undo"}).out, "Undone: import of three.\n");
    EXPECT_EQ(cli({"flags", "--json"}).out, "");
    EXPECT_EQ(cli({"redo"}).code, 0);
    EXPECT_NE(cli({"flags", "--json"}).out, "");
}

TEST_F(CommandLine, NothingToUndoIsRefused) {
    importThreeRuns();
    cli({"undo"});
    const auto said = cli({"undo"});
    EXPECT_EQ(said.code, 1);
    EXPECT_EQ(said.err, "There is nothing to undo.\n");
}

TEST_F(CommandLine, AFileThatIsNoJournalIsRefusedAndLeft) {
    const auto file = temp.write("j/journal.legwork", "my holiday pictures");
    for (const auto& words : std::vector<std::vector<std::string>>{{"check"}, {"flags"}, {"undo"}, {"import", folder("three", "runs.csv", threeRuns)}}) {
        const auto said = cli(words);
        EXPECT_EQ(said.code, 1) << words[0];
        EXPECT_THAT(said.err, HasSubstr("journal.legwork"));
    }
    EXPECT_EQ(bytesOf(file), "my holiday pictures");
}

TEST_F(CommandLine, CheckSaysThatAJournalIsWhole) {
    importThreeRuns();
    const auto said = cli({"check"});
    EXPECT_EQ(said.code, 0);
    EXPECT_EQ(said.out, journal() + " is whole.\n");
}

TEST_F(CommandLine, ABackupIsListedAndBringsTheJournalBack) {
    importThreeRuns();
    EXPECT_EQ(cli({"restore"}).out, "There is no backup yet.\n");
    const auto file = cli({"backup"}).lines().at(0);
    EXPECT_TRUE(std::filesystem::exists(file));
    EXPECT_THAT(cli({"restore"}).out, HasSubstr(file));
    const auto before = cli({"flags", "--json"}).out;
    cli({"undo"});
    ASSERT_EQ(cli({"restore", file}).code, 0);
    EXPECT_EQ(cli({"flags", "--json"}).out, before);
    ASSERT_EQ(cli({"undo"}).code, 0);
    EXPECT_EQ(cli({"flags", "--json"}).out, "") << "a restore is undone like anything else";
}

TEST_F(CommandLine, ADamagedJournalMakesWayForABackupAndIsKept) {
    importThreeRuns();
    const auto file = cli({"backup"}).lines().at(0);
    const auto before = cli({"flags", "--json"}).out;
    const auto whole = bytesOf(journal());
    const auto torn = whole.substr(0, 100) + std::string(whole.size() - 100, 'x');  // the head says journal, the rest is gone
    temp.write("j/journal.legwork", torn);
    EXPECT_EQ(cli({"check"}).code, 1);
    EXPECT_EQ(bytesOf(journal()), torn);
    const auto said = cli({"restore", std::filesystem::path(file).filename()});
    EXPECT_EQ(said.code, 0) << said.err;
    EXPECT_EQ(cli({"flags", "--json"}).out, before);
    EXPECT_EQ(bytesOf(journal() + ".damaged-1"), torn);
}

TEST_F(CommandLine, RestoreNamesAFileThatIsNotThere) {
    importThreeRuns();
    const auto said = cli({"restore", "last-year.legwork"});
    EXPECT_EQ(said.code, 1);
    EXPECT_THAT(said.err, HasSubstr("last-year.legwork"));
}

}  // namespace
}  // namespace legwork
