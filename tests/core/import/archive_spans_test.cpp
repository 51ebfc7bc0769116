// SPDX-License-Identifier: GPL-3.0-or-later
// A16: what a whole archive says of the days without a run.
#include "legwork/take_in.h"

#include <gmock/gmock.h>

namespace legwork {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

const Day first = makeDay(2026, 3, 2);

PlannedActivity planned(int day, Fate fate = Fate::added, const std::string& archive = "activities.csv") {
    PlannedActivity one;
    one.recorded.archive = archive;
    one.recorded.service = "Strava";
    one.recorded.offset_min = 60;
    one.run = Run{};
    one.run->start = at(first + day, 7 * 60, 60);
    one.recorded.start_s = one.run->start.utc_s();
    one.fate = fate;
    one.isWanted = fate == Fate::added || fate == Fate::filled;
    return one;
}

std::vector<CompleteSpan> spans(std::vector<PlannedActivity> activities) { return completeSpans({std::move(activities)}, 4 * 60); }
CompleteSpan span(int from, int to) { return {{first + from, first + to}, "Strava"}; }

TEST(ArchiveSpans, A16_GoFromTheFirstActivityToTheLast) {
    EXPECT_THAT(spans({planned(3), planned(0), planned(9, Fate::alreadyThere)}), ElementsAre(span(0, 9)));
}

TEST(ArchiveSpans, ADayBeginsWhenTheRunnersDoes) {
    auto late = planned(5);
    late.run->start = at(first + 5, 60, 60);  // one in the night, of the evening before
    EXPECT_THAT(spans({planned(0), late}), ElementsAre(span(0, 4)));
}

TEST(ArchiveSpans, A16_SingleFilesSayNothingOfOtherDays) { EXPECT_THAT(spans({planned(0, Fate::added, ""), planned(9, Fate::added, "")}), IsEmpty()); }

TEST(ArchiveSpans, NothingIsSaidWhereNothingOfTheArchiveIsTaken) {
    EXPECT_THAT(spans({planned(0, Fate::alreadyThere), planned(9, Fate::alreadyThere)}), IsEmpty());
}

TEST(ArchiveSpans, TheDayOfARunThatIsNotTakenIsNoRestDay) {
    EXPECT_THAT(spans({planned(0), planned(4, Fate::held), planned(9)}), ElementsAre(span(0, 3), span(5, 9)));
    EXPECT_THAT(spans({planned(0), planned(9, Fate::held)}), ElementsAre(span(0, 8)));
}

TEST(ArchiveSpans, OneOfEachArchive) {
    EXPECT_THAT(spans({planned(0, Fate::added, "a"), planned(3, Fate::added, "a"), planned(50, Fate::added, "b")}), ElementsAre(span(0, 3), span(50, 50)));
}

}  // namespace
}  // namespace legwork
