// SPDX-License-Identifier: GPL-3.0-or-later
// Which days are compared, with what before and after them (evidence.md 4.1, settled B1 to B11).
#include "association/rows.h"

#include "story.h"
#include "ten_years.h"

#include <gmock/gmock.h>

namespace legwork::story {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

const Analysed& analysed(int number) {
    return *std::ranges::find_if(analysedRules(), [&](const Analysed& a) { return a.rule->number == number; });
}

std::vector<Row> rowsOf(const Story& story, int rule, int last = 30) {
    const Diary diary = story.diary();
    const DaySpan span{day(0), day(last)};
    const Facts facts(diary, span, day(last));
    return legwork::rowsOf(analysed(rule), {facts, MuscleSoreness(diary, span), span}, exposuresOf(analysed(rule), facts, span));
}

/// One run on day 5 without a warm-up: effort 5 for 40 min.
Story coldRun() {
    Story story;
    auto& run = story.run(5, 18);
    run.warmup = Set<WarmUp>{};
    run.rpe = 5;
    run.duration_s = 2400;
    return story;
}

TEST(Rows, TakeTheMeanOfTheThreeDaysAfter) {
    auto story = coldRun();
    const std::pair<int, double> scores[] = {{5, 10}, {6, 2}, {7, 3}, {8, 7}, {9, 10}};
    for (const auto& [n, score] : scores) story.pain(n, Site::quad, Side::left, score, 20);
    EXPECT_DOUBLE_EQ(*rowsOf(story, 7).front().after, (2 + 3 + 7) / 3.0);
}

TEST(Rows, WantTwoOfTheThreeDays) {
    auto story = coldRun();
    story.pain(6, Site::quad, Side::left, 2);
    EXPECT_FALSE(rowsOf(story, 7).front().after);
    story.on(8).no_pain = true;
    EXPECT_DOUBLE_EQ(*rowsOf(story, 7).front().after, 1) << "2, not logged, and 0 where nothing hurt";
}

TEST(Rows, CountMuscleAloneAsSoreness) {
    auto story = coldRun();
    for (const int n : {6, 7}) story.pain(n, Site::kneeInner, Side::left, 9);
    EXPECT_FALSE(rowsOf(story, 7).front().after) << "a joint says nothing of the muscles";
    story.records.pains[0].tissue = Tissue::muscle;
    story.pain(7, Site::calfUpper, Side::left, 3).tissue = Tissue::dontKnow;
    EXPECT_DOUBLE_EQ(*rowsOf(story, 7).front().after, 6) << "9 where the runner says muscle, 3 in the calf";
}

TEST(Rows, TakeTheWorstOfADay) {
    auto story = coldRun();
    for (const int n : {6, 7}) {
        story.pain(n, Site::quad, Side::left, 4);
        story.pain(n, Site::hamstring, Side::right, 1, 20);
    }
    EXPECT_DOUBLE_EQ(*rowsOf(story, 7).front().after, 4);
}

TEST(Rows, TakeTheSorenessThatWasRatedLastBeforeTheRun) {
    auto story = coldRun();
    story.pain(4, Site::quad, Side::left, 6, 20);
    EXPECT_DOUBLE_EQ(*rowsOf(story, 7).front().before, 6) << "of the day before";
    story.pain(5, Site::quad, Side::left, 3, 8);
    story.pain(5, Site::hamstring, Side::left, 4, 8);
    story.pain(5, Site::quad, Side::left, 9, 20);
    EXPECT_DOUBLE_EQ(*rowsOf(story, 7).front().before, 4) << "that morning, the higher of two; 20 h is after the run";
}

TEST(Rows, HoldTheLoadOfTheDayInHundreds) {
    auto story = coldRun();
    EXPECT_DOUBLE_EQ(*rowsOf(story, 7).front().load, 5 * 40 / 100.0);
    story.run(5, 7).duration_s = 600;
    EXPECT_FALSE(rowsOf(story, 7).front().load) << "one run without an effort";
}

TEST(Rows, LeaveOutWhatIsNotKnown) {
    auto story = coldRun();
    story.records.runs[0].warmup.reset();
    EXPECT_THAT(rowsOf(story, 7), IsEmpty());
}

TEST(Rows, AreFlaggedWhereOneOfTheDaysRunsIs) {
    auto story = coldRun();
    auto& warm = story.run(5, 7);
    warm.warmup = Set<WarmUp>{WarmUp::lightCardio, WarmUp::dynamicStretch, WarmUp::jointMobility};
    warm.warmup_s = 600;
    ASSERT_EQ(rowsOf(story, 7).size(), 1u);
    EXPECT_TRUE(rowsOf(story, 7).front().flagged);
}

TEST(Rows, OfSleepTakeTheNightAloneAndTheLoadOfTheDayBefore) {
    auto story = coldRun();
    story.on(6).sleep_h = 6.5;
    story.on(7).sleep_h = 7;
    const auto rows = rowsOf(story, 25);
    ASSERT_EQ(rows.size(), 2u);
    EXPECT_TRUE(rows[0].flagged);
    EXPECT_DOUBLE_EQ(*rows[0].measure, 0.5) << "hours below 7";
    EXPECT_DOUBLE_EQ(*rows[0].load, 2);
    EXPECT_FALSE(rows[1].flagged);
    EXPECT_DOUBLE_EQ(*rows[1].load, 0) << "the day before was a known rest day";
}

TEST(Rows, OfFoodWantACompleteDayAndAMass) {
    Story story;
    auto& entry = story.on(3);
    entry.protein_g = 60;
    entry.mass_kg = 60;
    EXPECT_THAT(rowsOf(story, 27), IsEmpty());
    story.on(3).food_complete = true;
    ASSERT_EQ(rowsOf(story, 27).size(), 1u);
    EXPECT_TRUE(rowsOf(story, 27).front().flagged) << "1 g a kg is below 1.2";
    EXPECT_DOUBLE_EQ(*rowsOf(story, 27).front().measure, -1);
}

TEST(Rows, OfProteinAndSleepAreClearWhereOneIs) {
    Story story;
    story.on(3).sleep_h = 8;
    ASSERT_EQ(rowsOf(story, 29).size(), 1u) << "no protein could make it both";
    EXPECT_FALSE(rowsOf(story, 29).front().flagged);
    story.on(3).sleep_h = 6;
    EXPECT_THAT(rowsOf(story, 29), IsEmpty());
}

TEST(Rows, AreCrowdedByARunOfAnotherDayWithinTwoDays) {
    auto story = coldRun();
    story.run(7, 18);
    EXPECT_FALSE(rowsOf(story, 7).front().isCrowded) << "48 h exactly";
    story.run(7, 17);
    EXPECT_TRUE(rowsOf(story, 7).front().isCrowded);
}

Row row(int n, bool flagged) { return {day(n), flagged, {}, 1, 1, 1, {}, false}; }

TEST(Counts, TellEpisodesApartByAClearRow) {
    const Counts counts = countsOf(std::vector{row(0, true), row(2, true), row(3, false), row(9, true)});
    EXPECT_EQ(counts.exposed, 3);
    EXPECT_EQ(counts.unexposed, 1);
    EXPECT_EQ(counts.episodes, 2);
    EXPECT_EQ(counts.days, 10);
}

TEST(Exposures, DoNotAskWhatHurt) {
    const Diary diary = diaryOfManyYears(1);
    const DaySpan span = *diary.days();
    const Facts all(diary, span, span.last), apart(diary, span, span.last, Facts::About::allButPains);
    std::size_t compared = 0;
    for (const Analysed& one : analysedRules()) {
        const auto with = exposuresOf(one, all, span), without = exposuresOf(one, apart, span);
        EXPECT_TRUE(std::ranges::equal(with, without, [](const Exposure& a, const Exposure& b) {
            return a.day == b.day && a.flagged == b.flagged && a.measure == b.measure;
        })) << one.rule->id;
        compared += with.size();
    }
    EXPECT_GT(compared, 1000u);
}

}  // namespace
}  // namespace legwork::story
