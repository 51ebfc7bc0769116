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

/// `done` of `answered` warm-ups on the first days of each of the two periods.
Story shares(int beforeDone, int beforeAnswered, int nowDone, int nowAnswered) {
    auto story = warmUps(beforeDone, nowDone);
    for (int n = 0; n < 28; ++n) {
        if (n >= beforeAnswered) story.records.runs[static_cast<std::size_t>(n)].warmup.reset();
        if (n >= nowAnswered) story.records.runs[static_cast<std::size_t>(28 + n)].warmup.reset();
    }
    return story;
}

TEST(HabitLapse, A135_ThirtyPointsLowerIsANoteAndJustUnderIsClear) {
    EXPECT_EQ(judged(shares(7, 10, 4, 10)).state, State::flagged) << "70 % and 40 %; 0.7 − 0.4 is below 0.3 in double (A25)";
    EXPECT_EQ(judged(shares(17, 24, 10, 24)).state, State::clear) << "71 % and 42 %: 29.2 points";
    EXPECT_EQ(judged(shares(16, 23, 9, 23)).state, State::flagged) << "70 % and 39 %: 30.4 points";
}

TEST(HabitLapse, A135_SixAnswersNowAreEnoughAndFiveAreNot) {
    EXPECT_EQ(judged(shares(6, 6, 0, 6)).state, State::flagged);
    EXPECT_EQ(judged(shares(6, 6, 0, 5)).state, State::unknown);
    EXPECT_EQ(judged(shares(6, 6, 0, 5)).missing, Columns{"warmup"});
    EXPECT_EQ(judged(shares(5, 5, 0, 6)).state, State::unknown);
}

TEST(HabitLapse, A135_ThePeriodsEndOnTheDayAndTwentyEightDaysBefore) {
    // Six answers each, at both ends: days 0 and 27 are d−55 and d−28, days 28 and 55 are d−27 and d.
    const auto answeredOn = [](std::initializer_list<int> done, std::initializer_list<int> skipped) {
        Story story;
        story.runner.habits = {"warm_up"};
        for (const int n : done) story.run(n).warmup = Set<WarmUp>{WarmUp::strides};
        for (const int n : skipped) story.run(n).warmup = Set<WarmUp>{};
        return judged(story).state;
    };
    EXPECT_EQ(answeredOn({0, 1, 2, 3, 4, 27}, {28, 29, 30, 31, 32, 55}), State::flagged);
    EXPECT_EQ(answeredOn({-1, 1, 2, 3, 4, 27}, {28, 29, 30, 31, 32, 55}), State::unknown) << "d−56 is out";
    EXPECT_EQ(answeredOn({0, 1, 2, 3, 4, 27}, {28, 29, 30, 31, 32, 56}), State::unknown) << "d+1 is out";
}

TEST(HabitLapse, A135_TheNumbersAreOfTheFirstThatFlagsElseOfTheFirstChosen) {
    auto story = warmUps(28, 0);
    for (auto& run : story.records.runs) run.cooldown = Set<CoolDown>{};
    story.runner.habits = {"cool_down", "warm_up"};
    EXPECT_EQ(judged(story).number("prior_done"), 28) << "the warm-up, the only one that slipped";
    for (int n = 0; n < 27; ++n) story.records.runs[static_cast<std::size_t>(n)].cooldown = Set<CoolDown>{CoolDown::easyJog};
    EXPECT_EQ(judged(story).number("prior_done"), 27) << "both slipped";
    for (auto& run : story.records.runs) {
        run.warmup = Set<WarmUp>{WarmUp::strides};
        run.cooldown.reset();
    }
    story.runner.habits = {"warm_up", "cool_down"};
    EXPECT_EQ(judged(story).number("prior_done"), 28) << "neither slipped";
    EXPECT_EQ(judged(story).missing, Columns{"cooldown"}) << "and the cool-down is not known";
}

TEST(HabitLapse, AHabitThatNothingHereHasIsPassedOver) {
    auto story = warmUps(28, 0);
    story.runner.habits = {"tea"};
    EXPECT_EQ(judged(story).state, State::notApplicable);
    story.runner.habits = {"tea", "warm_up"};
    EXPECT_EQ(judged(story).state, State::flagged);
}

/// Seven days in each period on which `fill` answers: yes to all in the first, and to `now` of the second.
template <class Fill>
Finding answers(std::string_view habit, int now, Fill fill) {
    Story story;
    story.runner.habits = {std::string{habit}};
    for (int n = 0; n < 7; ++n) fill(story, n, true);
    for (int n = 28; n < 35; ++n) fill(story, n, n - 28 < now);
    return judged(story);
}

template <class Fill>
void expectLapse(std::string_view habit, Fill fill) {
    const auto lapsed = answers(habit, 3, fill);
    EXPECT_EQ(lapsed.state, State::flagged) << habit << ": 3 of 7 after 7 of 7";
    EXPECT_EQ(lapsed.number("done"), 3) << habit;
    EXPECT_EQ(lapsed.number("answered"), 7) << habit;
    EXPECT_EQ(lapsed.number("prior_done"), 7) << habit;
    EXPECT_EQ(answers(habit, 4, fill).state, State::clear) << habit << ": 4 of 7";
}

TEST(HabitLapse, A135_EachHabitOfRunsHasItsChances) {
    expectLapse("warm_up", [](Story& s, int n, bool done) { s.run(n).warmup = done ? Set<WarmUp>{WarmUp::lightCardio} : Set<WarmUp>{}; });
    expectLapse("cool_down",
                [](Story& s, int n, bool done) { s.run(n).cooldown = done ? Set<CoolDown>{CoolDown::walk} : Set<CoolDown>{}; });
    expectLapse("drink_after", [](Story& s, int n, bool done) { s.run(n).drank_after = done; });
    expectLapse("salty_after", [](Story& s, int n, bool done) { s.run(n).ate_salty_after = done; });
    expectLapse("stretch_after", [](Story& s, int n, bool done) {
        s.run(n);
        s.on(n).stretched = done ? Set<Stretched>{Stretched::calvesLeft} : Set<Stretched>{};
    });
}

TEST(HabitLapse, A135_EachHabitOfDaysHasItsChances) {
    expectLapse("sleep_7h", [](Story& s, int n, bool done) { s.on(n).sleep_h = done ? 7 : 6.9; });
    expectLapse("protein", [](Story& s, int n, bool done) {
        s.on(n).mass_kg = 60;
        s.on(n).food_complete = true;
        s.on(n).protein_g = done ? 72 : 71;  // 1.2 and 1.18 g/kg
    });
    expectLapse("easy_movement", [](Story& s, int n, bool done) {
        s.on(n).rest_day = true;
        if (done)
            s.activity(n, ActivityKind::walk, 20, 2);
        else
            s.on(n).no_activity = true;
    });
}

TEST(HabitLapse, A135_WhatIsNoChanceIsNotCounted) {
    const auto unanswered = [](std::string_view habit, auto fill) { return answers(habit, 0, fill).number("answered"); };
    EXPECT_EQ(unanswered("stretch_after", [](Story& s, int n, bool) { s.on(n).stretched = Set<Stretched>{}; }), 0) << "no run that day";
    EXPECT_EQ(unanswered("stretch_after", [](Story& s, int n, bool) { s.run(n); }), 0) << "nothing said of the day";
    EXPECT_EQ(unanswered("protein", [](Story& s, int n, bool) { s.on(n).protein_g = 90, s.on(n).mass_kg = 60; }), 0)
        << "not a complete day";
    EXPECT_EQ(unanswered("protein", [](Story& s, int n, bool) { s.on(n).protein_g = 90, s.on(n).food_complete = true; }), 0)
        << "no body mass";
    EXPECT_EQ(unanswered("protein", [](Story& s, int n, bool) { s.on(n).food_complete = true, s.on(n).mass_kg = 60; }), 0) << "no protein";
    EXPECT_EQ(unanswered("sleep_7h", [](Story& s, int n, bool) { s.on(n).sleep_quality = 3; }), 0);
    EXPECT_EQ(unanswered("easy_movement", [](Story& s, int n, bool) { s.run(n), s.activity(n, ActivityKind::walk, 20, 2); }), 0)
        << "a run day";
    EXPECT_EQ(unanswered("easy_movement", [](Story& s, int n, bool) { s.on(n).rest_day = true; }), 0) << "not answered";
}

TEST(HabitLapse, KeepsToTheRunnersShare) {
    auto story = warmUps(28, 14);
    story.runner.thresholds["habit-lapse.share"] = 0.7;
    EXPECT_EQ(judged(story).state, State::flagged);
}

}  // namespace
}  // namespace legwork::story
