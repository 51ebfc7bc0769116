// SPDX-License-Identifier: GPL-3.0-or-later
// What came before a sore day, on the command line.
#include "command_line.h"

namespace legwork {
namespace {

using testing::HasSubstr;
using testing::Not;

class BeforeVerb : public CommandLine {
protected:
    /// A run on Monday 2 March 2026 and a calf that hurts 6 of 10 two days later; the same a week later without soreness.
    void SetUp() override {
        temp.write("in/runs.csv", "id,start,distance_m\nr1,2026-03-02T07:00:00+01:00,18400\nr2,2026-03-09T07:00:00+01:00,5000\n");
        temp.write("in/pains.csv", "id,time,site,side,score\np1,2026-03-04T08:00:00+01:00,calf_upper,left,6\n");
        temp.write("in/days.csv", "day,no_pain,sleep_h\n2026-03-04,,6\n2026-03-10,yes,8\n2026-03-11,yes,8\n2026-03-12,yes,8\n");
        ASSERT_EQ(cli({"import", temp / "in"}).code, 0);
    }
    Said before(std::vector<std::string> words) {
        words.insert(words.begin(), "before");
        return cli(words);
    }
};

TEST_F(BeforeVerb, ShowsWhatWasLoggedInTheThreeDaysAndCounts) {
    const auto said = before({"--day", "2026-03-04", "--today", "2026-03-13"});
    EXPECT_EQ(said.code, 0) << said.err;
    EXPECT_THAT(said.out, HasSubstr("The 72 hours before 2026-03-04, 6 of 10 in the left upper calf"));
    EXPECT_THAT(said.out, HasSubstr("18.4 km"));
    EXPECT_THAT(said.out, Not(HasSubstr("5 km"))) << "of the week after";
    EXPECT_THAT(said.out, HasSubstr("A run: soreness reached 4 of 10 within 3 days after 1 of 2 days with it"));
}

TEST_F(BeforeVerb, TakesTheSorestOfTheLastSevenDaysAndSaysWhereThereIsNone) {
    EXPECT_THAT(before({"--today", "2026-03-10"}).out, HasSubstr("before 2026-03-04"));
    const auto none = before({"--today", "2026-03-11"});
    EXPECT_EQ(none.code, 1);
    EXPECT_THAT(none.err, HasSubstr("Nothing was sore in the 7 days up to 2026-03-11."));
}

}  // namespace
}  // namespace legwork
