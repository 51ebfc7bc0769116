// SPDX-License-Identifier: GPL-3.0-or-later
#include "measures/reference_run.h"

#include "story.h"

#include <gtest/gtest.h>

namespace legwork::story {
namespace {

using Ids = std::vector<std::string>;

struct Found {
    Ids runs;
    bool isPossiblyNone;
};

/// The runs that the pain of day 10, first entered at 12:00, may have begun in or after.
Found referenceOf(const Story& story) {
    const Diary diary = story.diary();
    const PainLog log(diary, {day(10), day(10)});
    const auto reference = referenceRun(diary, log.on(day(10))[0]);
    Ids ids;
    for (const Run* run : reference.candidates) ids.push_back(run->id);
    return {ids, reference.isPossiblyNone};
}

Story painOnDayTen() {
    Story story;
    story.pain(10, Site::quad, Side::left, 3, 12);
    return story;
}

TEST(ReferenceRun, A53_IsTheLatestThatEndedBeforeTheOnset) {
    Story story = painOnDayTen();
    for (const int day : {8, 9}) story.run(day).duration_s = 3'600;
    EXPECT_EQ(referenceOf(story).runs, Ids{"r2"});
    story.records.pains[0].onset_time = at(9, 7, 30);  // in the run of day 9
    EXPECT_EQ(referenceOf(story).runs, Ids{"r1"});
    story.records.pains[0].onset = Onset::gradualInRun;
    EXPECT_EQ(referenceOf(story).runs, Ids{"r2"});
}

TEST(ReferenceRun, A53_LooksAtFourDaysUpToTheFirstEntry) {
    for (const int day : {6, 7}) {
        Story story = painOnDayTen();
        story.run(day).duration_s = 3'600;
        EXPECT_EQ(referenceOf(story).runs, day == 7 ? Ids{"r1"} : Ids{});
        EXPECT_EQ(referenceOf(story).isPossiblyNone, day != 7);
    }
}

TEST(ReferenceRun, A174_ABlankDurationLeavesItOpenWhichRunItWas) {
    Story story = painOnDayTen();
    story.run(9).duration_s = 3'600;
    story.run(10);
    const auto found = referenceOf(story);
    EXPECT_EQ(found.runs, (Ids{"r2", "r1"}));
    EXPECT_FALSE(found.isPossiblyNone);
}

}  // namespace
}  // namespace legwork::story
