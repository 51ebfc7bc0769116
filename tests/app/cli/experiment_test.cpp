// SPDX-License-Identifier: GPL-3.0-or-later
// An experiment from its start to its result, on the command line.
#include "command_line.h"

namespace legwork {
namespace {

using nlohmann::ordered_json;
using testing::HasSubstr;

class ExperimentVerb : public CommandLine {
protected:
    // From Monday 2 March 2026 in four blocks of three days; seed 0 draws no, yes, yes, no (randomisation_test.cpp). A run on
    // the first day of each block, sore on the two days after it: 3, 1, 2 and 5.
    void SetUp() override {
        temp.write("in/runs.csv",
                   "id,start,warmup\n"
                   "r1,2026-03-02T07:00:00+01:00,none\nr2,2026-03-05T07:00:00+01:00,light_cardio\n"
                   "r3,2026-03-08T07:00:00+01:00,light_cardio\nr4,2026-03-11T07:00:00+01:00,none\n");
        std::string pains = "id,time,site,side,score\n";
        const std::pair<const char*, int> scores[] = {{"03", 3}, {"04", 3}, {"06", 1}, {"07", 1},
                                                      {"09", 2}, {"10", 2}, {"12", 5}, {"13", 5}};
        for (const auto& [day, score] : scores)
            pains += std::string{"p"} + day + ",2026-03-" + day + "T08:00:00+01:00,quad,left," + std::to_string(score) + "\n";
        temp.write("in/pains.csv", pains);
        ASSERT_EQ(cli({"import", temp / "in"}).code, 0);
    }
    Said verb(std::vector<std::string> words, const std::string& today) {
        words.insert(words.begin(), "experiment");
        words.insert(words.end(), {"--today", today});
        return cli(words);
    }
    Said start() { return verb({"start", "warm_up", "--blocks", "4", "--block-days", "3", "--seed", "0", "--json"}, "2026-03-02"); }
};

TEST_F(ExperimentVerb, GoesFromTheDrawToTheResult) {
    EXPECT_EQ(start().out, R"({"habit":"warm_up","first_day":"2026-03-02","block_days":3,"blocks":4,"seed":0,"ended":null})"
                           "\n");
    const auto today = ordered_json::parse(verb({"today", "--json"}, "2026-03-05").out);
    EXPECT_EQ(today["block"], 2);
    EXPECT_EQ(today["asked"], "yes");
    EXPECT_EQ(today["kept"], "yes");
    EXPECT_THAT(verb({"today"}, "2026-03-02").out, HasSubstr("No warm-up before today's run."));
    EXPECT_THAT(verb({"result"}, "2026-03-16").out, HasSubstr("Nothing is shown of an experiment before the three days"));

    const auto result = ordered_json::parse(verb({"result", "--json"}, "2026-03-17").out);
    EXPECT_EQ(result["draws"], 6);
    EXPECT_EQ(result["as_asked"].dump(), R"({"points":-2.5,"ci_low":null,"ci_high":null,"p":0.3333333333333333})");
    EXPECT_EQ(result["with"].dump(), R"({"days":2,"rated":2,"answered":2,"kept":2,"mean":1.5})");
    EXPECT_THAT(verb({"result"}, "2026-03-17").out, HasSubstr("soreness was 2.5 points less on average"));
}

TEST_F(ExperimentVerb, EndsEarlyAndUndoesThat) {
    start();
    EXPECT_EQ(ordered_json::parse(verb({"end", "--json"}, "2026-03-08").out)["ended"], "2026-03-08");
    EXPECT_EQ(verb({"end"}, "2026-03-08").code, 1);
    EXPECT_THAT(verb({"today"}, "2026-03-08").out, HasSubstr("No experiment asks anything today."));
    EXPECT_THAT(verb({"result"}, "2026-03-11").out, HasSubstr("Ended early, after 2 of 4 blocks"));
    EXPECT_EQ(cli({"undo"}).code, 0);
    EXPECT_THAT(verb({"today"}, "2026-03-08").out, HasSubstr("Block 3 of 4"));
}

TEST_F(ExperimentVerb, OneThatHasNotBegunIsForgottenAndNoOtherOneShownForIt) {
    start();
    ASSERT_EQ(verb({"end"}, "2026-03-08").code, 0);
    ASSERT_EQ(verb({"start", "warm_up", "--from", "2026-03-25"}, "2026-03-20").code, 0);
    EXPECT_EQ(verb({"end", "--json"}, "2026-03-20").out, "null\n");
}

TEST_F(ExperimentVerb, RefusesWithTheReason) {
    EXPECT_THAT(verb({"start", "warm_up", "--blocks", "5"}, "2026-03-02").err, HasSubstr("an even number of blocks"));
    EXPECT_THAT(verb({"start", "more_sleep"}, "2026-03-02").err, HasSubstr("Log your hours of sleep"));
    EXPECT_EQ(verb({"start", "luck"}, "2026-03-02").code, 2);
    start();
    const auto again = start();
    EXPECT_EQ(again.code, 1);
    EXPECT_THAT(again.err, HasSubstr("End it before you start another"));
}

TEST_F(ExperimentVerb, TravelsInTheExchangeFolder) {
    start();
    ASSERT_EQ(cli({"export", temp / "out"}).code, 0);
    const auto said = run({LEGWORK_CLI, "--journal", temp / "other/journal.legwork", "import", temp / "out"});
    ASSERT_EQ(said.code, 0) << said.err;
    const auto there = run({LEGWORK_CLI, "--journal", temp / "other/journal.legwork", "experiment", "today", "--today", "2026-03-05"});
    EXPECT_THAT(there.out, HasSubstr("Block 2 of 4"));
}

}  // namespace
}  // namespace legwork
