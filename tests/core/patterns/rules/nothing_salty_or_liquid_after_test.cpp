// SPDX-License-Identifier: GPL-3.0-or-later
#include "story.h"

#include <gtest/gtest.h>

namespace legwork::story {
namespace {

constexpr std::string_view rule = "nothing-salty-or-liquid-after";

/// 90 min, 2 % lighter at the end (08:30), and no to both questions.
Story afterABigSweat() {
    Story story;
    auto& run = story.run(0);
    run.duration_s = 5'400;
    run.mass_before_kg = 70;
    run.mass_after_kg = 68.6;
    run.drank_after = run.ate_salty_after = false;
    return story;
}
auto& run(Story& story) { return story.records.runs[0]; }
Finding judged(const Story& story) { return judgeRun(story, rule, "r1"); }

TEST(NothingSaltyOrLiquidAfter, NotesTwoAnswersOfNo) {
    const auto finding = judged(afterABigSweat());
    EXPECT_EQ(finding.level, 1);
    EXPECT_NEAR(*finding.number("change_pct"), -2, 1e-9);
    EXPECT_DOUBLE_EQ(*finding.number("duration_s"), 5'400);
}

TEST(NothingSaltyOrLiquidAfter, A104_OneYesClearsAndABlankLeavesItOpen) {
    auto story = afterABigSweat();
    run(story).drank_after.reset();
    EXPECT_EQ(judged(story).missing, Columns{"drank_after"});
    run(story).ate_salty_after = true;
    EXPECT_EQ(judged(story).state, State::clear);
    run(story).ate_salty_after.reset();
    EXPECT_EQ(judged(story).missing, (Columns{"ate_salty_after", "drank_after"}));
    run(story).drank_after = true;
    EXPECT_EQ(judged(story).state, State::clear);
}

TEST(NothingSaltyOrLiquidAfter, A106_AppliesFromALossOfTwoPerCent) {
    auto story = afterABigSweat();
    run(story).temp_c = 10;
    EXPECT_EQ(judged(story).state, State::flagged);
    run(story).mass_after_kg = 68.7;
    EXPECT_EQ(judged(story).state, State::notApplicable);
    EXPECT_FALSE(judged(story).numbers.empty());
}

TEST(NothingSaltyOrLiquidAfter, A106_OrFromNinetyMinutesInTheHeatOfR12) {
    auto story = afterABigSweat();
    run(story).mass_after_kg = 70;
    run(story).wbgt_c = 23;
    EXPECT_EQ(judged(story).state, State::flagged);
    run(story).duration_s = 5'399;
    EXPECT_EQ(judged(story).state, State::notApplicable);
    run(story).duration_s = 5'400;
    run(story).wbgt_c = 22.9;
    EXPECT_EQ(judged(story).state, State::notApplicable);
    story.runner.thresholds["hot-long-run-low-fluid.wbgt_c"] = 20;
    EXPECT_EQ(judged(story).state, State::flagged);
}

TEST(NothingSaltyOrLiquidAfter, A18_IsUnknownWhereItIsUnknownWhetherItApplies) {
    auto story = afterABigSweat();
    run(story).mass_after_kg.reset();
    EXPECT_EQ(judged(story).missing, (Columns{"humidity_pct", "mass_after_kg", "temp_c", "wbgt_c"}));
    run(story).temp_c = 10;
    EXPECT_EQ(judged(story).missing, Columns{"mass_after_kg"});
    run(story).drank_after = true;  // would be clear, but need not apply
    EXPECT_EQ(judged(story).state, State::unknown);
    EXPECT_EQ(judged(story).missing, Columns{"mass_after_kg"});
    run(story).wbgt_c = 25;
    run(story).drank_after = false;
    EXPECT_EQ(judged(story).state, State::flagged);  // the weight no longer matters
}

TEST(NothingSaltyOrLiquidAfter, A105_ALoggedDrinkIsAYesEvenAgainstANo) {
    auto story = afterABigSweat();
    auto& drink = story.drink(0, 12, 250);
    EXPECT_EQ(judged(story).state, State::clear);
    drink.ml = 0;
    EXPECT_EQ(judged(story).state, State::flagged);
    drink.ml.reset();
    EXPECT_EQ(judged(story).missing, Columns{"ml"});
}

TEST(NothingSaltyOrLiquidAfter, A105_CountsDrinksAfterTheEndUpToFourHoursLater) {
    auto story = afterABigSweat();
    auto& drink = story.drink(0, 8, 250);
    const auto at_ = [&](int hour, int minute) {
        drink.time = at(0, hour, minute);
        return judged(story).state;
    };
    EXPECT_EQ(at_(8, 30), State::flagged);  // the end itself belongs to the run
    EXPECT_EQ(at_(8, 31), State::clear);
    EXPECT_EQ(at_(12, 30), State::clear);
    EXPECT_EQ(at_(12, 31), State::flagged);
    story.runner.thresholds["nothing-salty-or-liquid-after.hours"] = 6;
    EXPECT_EQ(at_(14, 30), State::clear);
    EXPECT_EQ(at_(14, 31), State::flagged);
    story.runner.thresholds["nothing-salty-or-liquid-after.hours"] = 2;
    EXPECT_EQ(at_(10, 31), State::flagged);
}

TEST(NothingSaltyOrLiquidAfter, A9_TheDrinkMayBelongToTheNextDay) {
    auto story = afterABigSweat();
    run(story).start = at(0, 23, 30);  // ends at 01:00; the journal's day begins at 04:00
    story.drink(1, 4, 250).time = at(1, 4, 30);
    EXPECT_EQ(judged(story).state, State::clear);
}

TEST(NothingSaltyOrLiquidAfter, A2_CountsHoursByInstantsWhereverTheClockWas) {
    auto story = afterABigSweat();  // ends at 08:30+01:00
    story.drink(0, 18, 250).time = time("2026-03-02T18:30:00+11:00");  // at that very instant
    EXPECT_EQ(judged(story).state, State::flagged);
    story.records.drinks[0].time = time("2026-03-01T22:30:00-08:30");  // half an hour before
    EXPECT_EQ(judged(story).state, State::flagged);
    story.records.drinks[0].time = time("2026-03-01T23:30:00-08:30");  // half an hour after, the evening before by its clock
    EXPECT_EQ(judged(story).state, State::clear);
}

TEST(NothingSaltyOrLiquidAfter, A5_WithoutATimeADrinkMayHaveComeBeforeOrAfterTheEnd) {
    auto story = afterABigSweat();
    run(story).duration_s.reset();
    EXPECT_EQ(judged(story).state, State::flagged);
    story.drink(0, 12, 250);
    EXPECT_EQ(judged(story).missing, Columns{"duration_s"});
    story.records.drinks[0].time = at(0, 7);  // the start
    EXPECT_EQ(judged(story).state, State::flagged);
    story.records.drinks[0].time = at(2, 11);  // 48 h and 4 h later
    EXPECT_EQ(judged(story).missing, Columns{"duration_s"});
    story.records.drinks[0].time = at(2, 11, 1);
    EXPECT_EQ(judged(story).state, State::flagged);
}

TEST(NothingSaltyOrLiquidAfter, SaysWhatItRestsOn) {
    auto story = afterABigSweat();
    EXPECT_EQ(sentence(judged(story), story.diary()),
              "You finished the run 1.4 kg lighter and answered no to a drink and to something salty in the 4 hours after it.");
    run(story).mass_after_kg = 70;
    run(story).wbgt_c = 25;
    EXPECT_EQ(sentence(judged(story), story.diary()),
              "You ran 1 h 30 min in the heat and answered no to a drink and to something salty in the 4 hours after it.");
}

TEST(NothingSaltyOrLiquidAfter, A9_TheLastDayADrinkMayBelongToIsTheThirdAfterTheRuns) {
    auto story = afterABigSweat();
    run(story).start = at(1, 3, 59);  // still day 0 of the journal, which begins at 04:00
    run(story).duration_s.reset();    // two days at most, to 03:59 of the calendar's third day after
    story.drink(3, 7, 250).time = at(3, 7, 59);
    EXPECT_EQ(judged(story).missing, Columns{"duration_s"});
    story.records.drinks[0].time = at(3, 8);
    EXPECT_EQ(judged(story).state, State::flagged);
}

}  // namespace
}  // namespace legwork::story
