// SPDX-License-Identifier: GPL-3.0-or-later
#include "measures/facts.h"
#include "measures/habits.h"

#include "story.h"

#include <gtest/gtest.h>

namespace legwork::story {
namespace {

Chances of(const Story& story, std::string_view token, int first, int last) {
    const Diary diary = story.diary();
    const Facts facts(diary, {day(first), day(last)}, day(1'000));
    return chancesIn(*findHabit(token), facts, {day(first), day(last)}, day(last));
}

TEST(Habits, CountOnlyChancesThatWereAnswered) {
    Story story;
    story.run(0).warmup = Set<WarmUp>{WarmUp::strides};
    story.run(1).warmup = Set<WarmUp>{};
    story.run(2);
    const auto chances = of(story, "warm_up", 0, 2);
    EXPECT_EQ(chances.answered, 2);
    EXPECT_EQ(chances.done, 1);
}

TEST(Habits, A34_ALoggedDrinkAfterARunIsOneEvenWhereTheAnswerWasNo) {
    Story story;
    for (int n = 0; n < 3; ++n) story.run(n).duration_s = 3'600;  // 7:00 to 8:00
    story.records.runs[0].drank_after = false;
    story.drink(0, 9, 300);
    story.drink(1, 13, 300);  // five hours after the end
    EXPECT_EQ(of(story, "drink_after", 0, 2).answered, 1);
    EXPECT_EQ(of(story, "drink_after", 0, 2).done, 1);
}

TEST(Habits, A9_ADrinkOfTheDayAfterIsNotYetKnownOnTheDayOfTheRun) {
    Story story;
    auto& run = story.run(0, 22);
    run.duration_s = 4 * 3'600;  // until 2:00, the same journal day
    run.drank_after = false;
    story.drink(1, 5, 300);
    EXPECT_EQ(of(story, "drink_after", 0, 0).done, 0);
    EXPECT_EQ(of(story, "drink_after", 0, 1).done, 1);
}

TEST(Habits, SleepOfSevenHoursIsEnough) {
    Story story;
    story.on(0).sleep_h = 7;
    story.on(1).sleep_h = 6.75;
    EXPECT_EQ(of(story, "sleep_7h", 0, 2).answered, 2);
    EXPECT_EQ(of(story, "sleep_7h", 0, 2).done, 1);
}

TEST(Habits, ProteinNeedsACompleteDayAndABodyMass) {
    Story story;
    story.on(0).protein_g = 84;
    EXPECT_EQ(of(story, "protein", 0, 0).answered, 0);
    story.on(0).food_complete = true;
    EXPECT_EQ(of(story, "protein", 0, 0).answered, 0);
    story.on(0).mass_kg = 70;  // 84 g are 1.2 g/kg
    EXPECT_EQ(of(story, "protein", 0, 0).done, 1);
}

TEST(Habits, EasyMovementHasItsChanceOnRestDaysAlone) {
    Story story;
    story.on(0).rest_day = true;
    story.activity(0, ActivityKind::walk, 30, 2);
    story.run(1);
    story.activity(1, ActivityKind::walk, 30, 2);
    EXPECT_EQ(of(story, "easy_movement", 0, 1).answered, 1);
}

TEST(HabitScore, GrowsWithWhatIsDoneAndIsOnlyDentedByALapse) {
    const std::vector<YesNo> twice{true, true}, lapse{true, true, false}, rest{true, {}, true};
    EXPECT_DOUBLE_EQ(habitScore(twice), 0.19) << "0.1, then 0.1 + 0.1 × 0.9";
    EXPECT_DOUBLE_EQ(habitScore(lapse), 0.19 * 0.9);
    EXPECT_DOUBLE_EQ(habitScore(rest), habitScore(twice)) << "a day without a chance is neutral";
}

}  // namespace
}  // namespace legwork::story
