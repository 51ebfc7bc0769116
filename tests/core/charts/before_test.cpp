// SPDX-License-Identifier: GPL-3.0-or-later
#include "legwork/before.h"

#include "story.h"

#include <algorithm>
#include <gmock/gmock.h>

namespace legwork::story {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;

constexpr int sore = 40;

/// The calf hurts 6 of 10 on day 40 at 6:00, after a long run without a warm-up two days before, a night of 6 h and a drink.
Story soreCalf() {
    Story story;
    Run& run = story.run(sore - 2, 7);
    run.distance_m = 18'400;
    run.duration_s = 6'480;
    run.rpe = 6;
    run.temp_c = 27;
    run.warmup = Set<WarmUp>{};
    story.drink(sore - 1, 10, 500).kind = FluidKind::water;
    story.on(sore).sleep_h = 6;
    story.on(sore - 1).protein_g = 64;
    story.pain(sore, Site::calfUpper, Side::left, 6, 6);
    return story;
}

Before before(const Story& story, int n = sore) {
    static Diary diary;  // what flags point into
    diary = story.diary();
    return whatCameBefore(diary, analyse(diary, {day(n - 3), day(n)}, day(1000)), day(n));
}

const BeforeRow* rowOf(const Before& before, std::string_view name) {
    const auto row = std::ranges::find(before.rows, name, &BeforeRow::name);
    return row == before.rows.end() ? nullptr : &*row;
}

std::vector<std::string> labels(const Before& before, std::string_view row) {
    std::vector<std::string> all;
    if (const auto* found = rowOf(before, row))
        for (const BeforeMark& mark : found->marks) all.push_back(mark.label);
    return all;
}

TEST(Before, IsTheThreeDaysUpToTheWorstOfTheDay) {
    auto story = soreCalf();
    story.pain(sore, Site::quad, Side::right, 3, 5);
    const auto shown = before(story);
    EXPECT_EQ(shown.end, at(sore, 6));
    EXPECT_EQ(shown.begin, at(sore - 3, 6));
    EXPECT_EQ(shown.score, 6);
    EXPECT_EQ(shown.place, "left upper calf");
    EXPECT_THAT(shown.midnights, ElementsAre(std::pair(18.0, day(sore - 2)), std::pair(42.0, day(sore - 1)), std::pair(66.0, day(sore))));
}

TEST(Before, TellsOfRunsAsTheyWereLogged) {
    const auto shown = before(soreCalf());
    EXPECT_THAT(labels(shown, "Runs"), ElementsAre("18.4 km, effort 6, 27 °C"));
    const BeforeMark& run = rowOf(shown, "Runs")->marks[0];
    EXPECT_EQ(run.from, 25) << "7:00 two days before, from 6:00 three days before";
    EXPECT_DOUBLE_EQ(run.until, 25 + 1.8) << "6480 s";
    EXPECT_EQ(run.minute, 7 * 60);
    EXPECT_THAT(labels(shown, "Warm-up"), ElementsAre("none"));
}

TEST(Before, LeavesOutWhatLiesBeforeOrAfter) {
    auto story = soreCalf();
    story.run(sore - 3, 5).distance_m = 1'000;
    story.run(sore, 6).distance_m = 2'000;
    story.drink(sore, 7, 300);
    const auto shown = before(story);
    EXPECT_EQ(labels(shown, "Runs").size(), 1u);
    EXPECT_THAT(labels(shown, "Fluids"), ElementsAre("500 ml water"));
}

TEST(Before, ANightCountsForTheMorningAndABlankSaysSo) {
    const auto shown = before(soreCalf());
    EXPECT_THAT(labels(shown, "Sleep"), ElementsAre("not logged", "not logged", "6 h"));
    const BeforeMark& last = rowOf(shown, "Sleep")->marks[2];
    EXPECT_EQ(last.until, 72) << "7:00 would lie behind the end";
    EXPECT_EQ(last.from, 66);
    EXPECT_EQ(last.day, day(sore));
}

TEST(Before, FoodStandsOnItsDay) {
    EXPECT_THAT(labels(before(soreCalf()), "Food"), ElementsAre("not logged", "not logged", "protein 64 g"));
}

TEST(Before, DrinksOfTheRunStandWithTheOthersSizedByTheirVolume) {
    auto story = soreCalf();
    story.records.runs[0].fluid_ml = 250;
    const auto shown = before(story);
    EXPECT_THAT(labels(shown, "Fluids"), ElementsAre("during the run 250 ml", "500 ml water"));
    EXPECT_EQ(rowOf(shown, "Fluids")->marks[0].share, 0.5);
}

TEST(Before, ActivitiesHaveARowOnlyWhereThereAreAny) {
    auto story = soreCalf();
    EXPECT_EQ(rowOf(before(story), "Activities"), nullptr);
    story.activity(sore - 1, ActivityKind::strength, 45, 5);
    EXPECT_THAT(labels(before(story), "Activities"), ElementsAre("strength, 45 min, effort 5"));
}

TEST(Before, AFlagOfARunStandsAtItsStartWithItsSentence) {
    const auto shown = before(soreCalf());
    const Rule* skipped = findRule("warm-up-skipped-or-partial");
    const auto& marks = rowOf(shown, "Flags")->marks;
    const auto mark = std::ranges::find(marks, skipped, &BeforeMark::rule);
    ASSERT_NE(mark, marks.end());
    EXPECT_EQ(mark->from, 25);
    EXPECT_THAT(mark->sentence, Not(IsEmpty()));
    const auto flag = std::ranges::find(shown.flags, skipped, &BeforeFlag::rule);
    ASSERT_NE(flag, shown.flags.end());
    EXPECT_THAT(flag->days, ElementsAre(day(sore - 2)));
    EXPECT_TRUE(std::ranges::is_sorted(shown.flags, std::greater{}, &BeforeFlag::level));
}

TEST(Before, FlagsThatSorenessIsPartOfAndMutedOnesAreLeftOut) {
    auto story = soreCalf();
    story.run(sore - 1, 7).cramp = Cramp::full;  // R18, left out by 4.1.5
    for (int n = sore - 3; n <= sore; ++n) story.pain(n, Site::quad, Side::left, 5, 5).swelling = true;
    for (const BeforeFlag& flag : before(story).flags) {
        EXPECT_NE(flag.rule->lane, Lane::pain) << flag.rule->id;
        EXPECT_FALSE(flag.rule->isSafety) << flag.rule->id;
        EXPECT_NE(flag.rule->id, "cramp-on-run");
    }
    story.runner.mutes = {{"warm-up-skipped-or-partial", {}}};
    EXPECT_THAT(before(story).flags, Not(testing::Contains(testing::Field(&BeforeFlag::rule, findRule("warm-up-skipped-or-partial")))));
}

TEST(Before, HasEveryMarkInItsTableInTheOrderOfTime) {
    const auto shown = before(soreCalf());
    std::size_t marks = 0;
    for (const BeforeRow& row : shown.rows) marks += row.marks.size();
    EXPECT_EQ(shown.table.rows.size(), marks);
    EXPECT_THAT(shown.table.rows, testing::Contains(ElementsAre("Thursday 2026-04-09 07:00", "Runs", "18.4 km, effort 6, 27 °C")));
    EXPECT_THAT(shown.table.rows, testing::Contains(ElementsAre("Saturday 2026-04-11", "Sleep", "6 h")));
}

TEST(Before, OfADayWithoutAScoreIsStillTheThreeDaysUpToItsEnd) {
    const auto shown = before(Story{});
    EXPECT_FALSE(shown.score);
    EXPECT_EQ(hoursBetween(shown.begin, shown.end), 72);
    EXPECT_THAT(shown.flags, IsEmpty());
}

TEST(Before, CountsAreThoseOfTheRulesOwnRecordAndBeginWithTheRuns) {
    const auto story = soreCalf();
    const auto shown = before(story);
    const auto diary = story.diary();
    const auto counts = countsOf(diary, shown.flags, day(100));
    ASSERT_EQ(counts.size(), shown.flags.size() + 1);
    EXPECT_EQ(counts[0].rule, nullptr);
    EXPECT_EQ(counts[0].after.rated, 1);
    EXPECT_EQ(counts[0].after.sore, 1);
    for (std::size_t i = 1; i < counts.size(); ++i) {
        const auto record = trackRecord(diary, *counts[i].rule, day(100));
        EXPECT_EQ(counts[i].after.sore, record.after.sore);
        EXPECT_EQ(counts[i].without.rated, record.afterOthers.rated);
    }
}

TEST(Before, TheSorestDayIsTheNewestOfTheWorst) {
    Story story;
    story.pain(1, Site::quad, Side::left, 5);
    story.pain(3, Site::quad, Side::left, 5);
    story.pain(4, Site::quad, Side::left, 2);
    story.pain(5, Site::quad, Side::left, 0);
    story.on(6).no_pain = true;
    const auto diary = story.diary();
    EXPECT_EQ(sorestDay(diary, {day(0), day(6)}), day(3));
    EXPECT_EQ(sorestDay(diary, {day(5), day(6)}), std::nullopt);
    EXPECT_TRUE(isSoreDay(diary.on(day(4))));
    EXPECT_FALSE(isSoreDay(diary.on(day(5))));
}

}  // namespace
}  // namespace legwork::story
