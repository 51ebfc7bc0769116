// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/fit.h"

#include "fit_writer.h"

#include <gmock/gmock.h>

namespace legwork {
namespace {

using namespace fit;
using testing::IsEmpty;
using testing::SizeIs;

constexpr std::int64_t morningUtc = 1'795'068'600;

RecordedActivity only(const ActivityFiles& read) {
    for (const auto& problem : read.problems) ADD_FAILURE() << problem.sentence;
    EXPECT_THAT(read.activities, SizeIs(1));
    return read.activities.empty() ? RecordedActivity{} : read.activities.front();
}

TEST(Fit, ReadsARunByTheWatchsOwnTotals) {
    const auto run = only(readFit(tenKilometres(), "run.fit"));
    EXPECT_EQ(run.file, "run.fit");
    EXPECT_EQ(run.sport, Sport::running);
    EXPECT_EQ(run.sportAsWritten, "running");
    EXPECT_EQ(run.start_utc_s, morningUtc);
    EXPECT_EQ(run.offset_min, 60);
    EXPECT_EQ(run.timer_s, 3000);
    EXPECT_EQ(run.elapsed_s, 3010);
    EXPECT_EQ(run.distance_m, 10'000);
    EXPECT_FALSE(run.isDistanceMeasured);
    EXPECT_EQ(run.device, "Garmin, product 3110");
    EXPECT_EQ(run.sourceId, "fit-1-77-1795068600");
}

TEST(Fit, LeavesOpenWhatTheWatchDidNotWrite) {
    const auto run = only(readFit(tenKilometres(), "run.fit"));
    for (const auto& value : {run.ascent_m, run.descent_m, run.heart_rate_bpm, run.heart_rate_max_bpm, run.temp_c, run.rpe, run.feel})
        EXPECT_EQ(value, std::nullopt);
    EXPECT_EQ(run.place, std::nullopt);
    EXPECT_THAT(run.title, IsEmpty());
}

}  // namespace
}  // namespace legwork
