// SPDX-License-Identifier: GPL-3.0-or-later
#include "story.h"

#include <gtest/gtest.h>

namespace legwork::story {
namespace {

constexpr std::string_view rule = "habit-lapse";

/// A run a day from day 0 to 55: warm-ups done on the first `before` of the first 28, and on the first `now` of the rest.
Story warmUps(int before, int now) {
    Story story;
    story.runner.habits = {"warm_up"};
    for (int n = 0; n < 56; ++n) {
        const bool done = n < 28 ? n < before : n - 28 < now;
        story.run(n).warmup = done ? Set<WarmUp>{WarmUp::strides} : Set<WarmUp>{};
    }
    return story;
}
Finding judged(const Story& story) { return judge(story, rule, 55); }

TEST(HabitLapse, A135_UnderHalfAndThirtyPointsLowerIsANote) {
    // 13 of 28 are 46 %, 22 of 28 are 79 %: 32 points lower.
    const auto finding = judged(warmUps(22, 13));
    EXPECT_EQ(finding.level, 1);
    EXPECT_EQ(finding.number("done"), 13);
    EXPECT_EQ(finding.number("prior_done"), 22);
}

TEST(HabitLapse, A135_HalfIsClearAndSoIsASmallFall) {
    EXPECT_EQ(judged(warmUps(28, 14)).state, State::clear);
    EXPECT_EQ(judged(warmUps(21, 13)).state, State::clear) << "75 % and 46 %: 29 points";
}

TEST(HabitLapse, A135_NeedsSixAnswersInBothPeriods) {
    auto story = warmUps(28, 0);
    for (int n = 0; n < 22; ++n) story.records.runs[static_cast<std::size_t>(n)].warmup.reset();
    EXPECT_EQ(judged(story).state, State::flagged) << "six are left";
    story.records.runs[22].warmup.reset();
    EXPECT_EQ(judged(story).missing, Columns{"warmup"});
}

TEST(HabitLapse, A42_NamesWhatTheProteinHabitLacksRatherThanTheProtein) {
    Story story;
    story.runner.habits = {"protein"};
    for (int n = 0; n < 56; ++n) story.on(n).protein_g = 90;
    EXPECT_EQ(judged(story).missing, Columns{"food_complete"});
    for (int n = 0; n < 56; ++n) story.on(n).food_complete = true;
    EXPECT_EQ(judged(story).missing, Columns{"mass_kg"});
    story.on(0).mass_kg = 70;
    EXPECT_EQ(judged(story).state, State::clear) << "1.29 g/kg on each day";
}

TEST(HabitLapse, A135_WithoutAChosenHabitItDoesNotApply) {
    auto story = warmUps(28, 0);
    story.runner.habits.clear();
    EXPECT_EQ(judged(story).state, State::notApplicable);
}

TEST(HabitLapse, A135_OneOfSeveralIsEnoughAndGivesTheNumbers) {
    auto story = warmUps(28, 0);
    story.runner.habits = {"sleep_7h", "warm_up"};
    EXPECT_EQ(judged(story).state, State::flagged);
    EXPECT_EQ(judged(story).number("prior_done"), 28);
}

TEST(HabitLapse, KeepsToTheRunnersShare) {
    auto story = warmUps(28, 14);
    story.runner.thresholds["habit-lapse.share"] = 0.7;
    EXPECT_EQ(judged(story).state, State::flagged);
}

}  // namespace
}  // namespace legwork::story
