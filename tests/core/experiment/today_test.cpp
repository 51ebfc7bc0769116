// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiment_story.h"

#include <gmock/gmock.h>

namespace legwork::story {
namespace {

using testing::HasSubstr;

TEST(ExperimentOn, AsksAndTellsWhatIsLogged) {
    auto story = fourBlocksLived({});
    const auto blank = experimentOn(story.diary(), day(32));
    ASSERT_TRUE(blank);
    EXPECT_EQ(blank->title, "Experiment: a warm-up");
    EXPECT_EQ(blank->place, "Block 2 of 4");
    EXPECT_EQ(blank->asked, true);
    EXPECT_THAT(blank->ask, HasSubstr("Warm up before today's run"));
    EXPECT_THAT(blank->record, HasSubstr("No run is logged"));

    story.run(32);
    EXPECT_THAT(experimentOn(story.diary(), day(32))->record, HasSubstr("is not logged"));
    story.records.runs.back().warmup = Set<WarmUp>{};
    EXPECT_EQ(experimentOn(story.diary(), day(32))->record, "Logged: no warm-up.");
    EXPECT_EQ(experimentOn(story.diary(), day(32))->kept, false);
    EXPECT_THAT(experimentOn(story.diary(), day(28))->ask, HasSubstr("No warm-up"));
}

TEST(ExperimentOn, SaysNothingOutsideItsDays) {
    const auto story = fourBlocksLived({});
    EXPECT_FALSE(experimentOn(story.diary(), day(27)));
    EXPECT_FALSE(experimentOn(story.diary(), day(44)));
    EXPECT_FALSE(experimentOn(Diary{}, day(30)));
}

// The lot is no, yes, yes, no, and the night belongs to the morning after it.
TEST(ExperimentOn, OfSleepAsksForTheNightToCome) {
    Story story;
    story.runner.experiments = {fourBlocks(TriedHabit::moreSleep)};
    for (int n = 14; n < 28; ++n) story.on(n).sleep_h = 7;
    story.on(31).sleep_h = 8;
    const auto eve = experimentOn(story.diary(), day(27));
    ASSERT_TRUE(eve);
    EXPECT_EQ(eve->place, "It begins tonight");
    EXPECT_EQ(eve->asked, false);
    EXPECT_EQ(eve->record, "Last night does not count yet.");
    const auto turn = experimentOn(story.diary(), day(31));
    EXPECT_EQ(turn->asked, true) << "tonight is the first night of the second block";
    EXPECT_EQ(turn->kept, true) << "last night was one of the first";
    EXPECT_THAT(experimentOn(story.diary(), day(43))->ask, HasSubstr("Tonight nothing is asked"));
    EXPECT_FALSE(experimentOn(story.diary(), day(44)));
}

}  // namespace
}  // namespace legwork::story
