// SPDX-License-Identifier: GPL-3.0-or-later
#include "story.h"

#include <gtest/gtest.h>

namespace legwork::story {
namespace {

constexpr std::string_view rule = "anti-inflammatory-before-run";

/// An hour's run at 07:00 of day 1; nothing taken that day or the day before.
Story hour() {
    Story story;
    story.run(1).duration_s = 3'600;
    story.on(0).nsaid = story.on(1).nsaid = false;
    return story;
}
auto& run(Story& story) { return story.records.runs[0]; }
Story taken(Timestamp time, int day) {
    Story story = hour();
    story.on(day).nsaid = true;
    story.on(day).nsaid_time = {time};
    return story;
}
Finding judged(const Story& story) { return judgeRun(story, rule, "r1"); }

TEST(AntiInflammatoryBeforeRun, A133_NotesATimeInTheDayBeforeWithBothEnds) {
    const auto finding = judged(taken(at(1, 4), 1));
    EXPECT_EQ(finding.level, 1);
    EXPECT_DOUBLE_EQ(*finding.number("hours_before"), 3);
    EXPECT_DOUBLE_EQ(*finding.number("duration_s"), 3'600);
    EXPECT_EQ(judged(taken(at(1, 7), 1)).level, 1);
    EXPECT_EQ(judged(taken(at(0, 7), 0)).level, 1);
    EXPECT_EQ(judged(taken(at(0, 6, 59), 0)).state, State::clear);
    EXPECT_EQ(judged(taken(at(1, 7, 1), 1)).state, State::clear);
}

TEST(AntiInflammatoryBeforeRun, A133_AnyOfSeveralTimesWillDo) {
    auto story = taken(at(1, 20), 1);
    EXPECT_EQ(judged(story).state, State::clear);
    story.on(1).nsaid_time = {at(1, 20), at(1, 5)};
    EXPECT_EQ(judged(story).state, State::flagged);
}

TEST(AntiInflammatoryBeforeRun, A133_IsClearWhereTheAnswerIsNoOnAllDaysOfTheWindow) {
    auto story = hour();
    EXPECT_EQ(judged(story).state, State::clear);
    story.on(0).nsaid.reset();
    EXPECT_EQ(judged(story).missing, (Columns{"nsaid", "nsaid_time"}));
    story.on(0).nsaid = true;
    EXPECT_EQ(judged(story).missing, Columns{"nsaid_time"});
    story.on(0).nsaid_time = {at(0, 6)};
    EXPECT_EQ(judged(story).state, State::clear);
    story.on(1).nsaid = true;
    EXPECT_EQ(judged(story).missing, Columns{"nsaid_time"});
}

TEST(AntiInflammatoryBeforeRun, ATimeInTheWindowLeavesNoBlankThatMatters) {
    auto story = taken(at(1, 4), 1);
    story.on(0).nsaid.reset();
    EXPECT_EQ(judged(story).state, State::flagged);
    story.on(1).nsaid.reset();  // the time says it
    EXPECT_EQ(judged(story).state, State::flagged);
}

TEST(AntiInflammatoryBeforeRun, A133_AppliesFromAnHourOn) {
    auto story = taken(at(1, 4), 1);
    run(story).duration_s = 3'599;
    EXPECT_EQ(judged(story).state, State::notApplicable);
    run(story).duration_s.reset();
    EXPECT_EQ(judged(story).missing, Columns{"duration_s"});
}

TEST(AntiInflammatoryBeforeRun, A134_FourHoursHeatOrR14MakeItACaution) {
    auto story = taken(at(1, 4), 1);
    run(story).duration_s = 14'399;
    EXPECT_EQ(judged(story).level, 1);
    run(story).duration_s = 14'400;
    EXPECT_EQ(judged(story).level, 2);
    run(story).duration_s = 3'600;
    run(story).wbgt_c = 22.9;
    EXPECT_EQ(judged(story).level, 1);
    run(story).wbgt_c = 23;
    EXPECT_EQ(judged(story).level, 2);
    run(story).wbgt_c.reset();  // unknown heat: still a note
    run(story).mass_before_kg = 70;
    run(story).mass_after_kg = 69.9;
    EXPECT_EQ(judged(story).level, 1);
    run(story).mass_after_kg = 70;
    EXPECT_EQ(judged(story).level, 2);
}

TEST(AntiInflammatoryBeforeRun, A24_TheHoursMayBeSixToFortyEight) {
    auto story = taken(at(1, 1), 0);  // six hours before; the journal's day begins at 04:00
    story.runner.thresholds["anti-inflammatory-before-run.hours"] = 6;
    EXPECT_EQ(judged(story).state, State::flagged);
    story.on(0).nsaid_time = {at(1, 0, 59)};
    EXPECT_EQ(judged(story).state, State::clear);
    EXPECT_NEAR(*judged(story).number("hours_before"), 6 + 1.0 / 60, 1e-12);
    story = hour();
    story.runner.thresholds["anti-inflammatory-before-run.hours"] = 48;
    EXPECT_EQ(judged(story).missing, (Columns{"nsaid", "nsaid_time"}));  // now day -1 is asked as well
    story.on(-1).nsaid = true;
    story.on(-1).nsaid_time = {at(-1, 7)};
    EXPECT_EQ(judged(story).state, State::flagged);
}

TEST(AntiInflammatoryBeforeRun, A1_TheDaysOfTheWindowAreJournalDays) {
    auto story = hour();
    run(story).start = at(1, 3);  // belongs to day 0, its window begins on day -1
    EXPECT_EQ(judged(story).missing, (Columns{"nsaid", "nsaid_time"}));
    story.on(-1).nsaid = false;
    EXPECT_EQ(judged(story).state, State::clear);
}

TEST(AntiInflammatoryBeforeRun, A2_CountsHoursByInstantsWhereverTheClockWas) {
    auto story = hour();  // 07:00+01:00 on 3 March
    story.on(-1).nsaid_time = {time("2026-03-01T22:30:00-08:00")};  // 23.5 h before, two days earlier by its clock
    EXPECT_EQ(judged(story).state, State::flagged);
    EXPECT_DOUBLE_EQ(*judged(story).number("hours_before"), 23.5);
}

TEST(AntiInflammatoryBeforeRun, SaysHowLongBeforeWhichRun) {
    auto story = taken(at(1, 4), 1);
    run(story).duration_s = 7'200;
    EXPECT_EQ(sentence(judged(story), story.diary()), "You took an anti-inflammatory painkiller 3 h before a run of 2 h.");
}

}  // namespace
}  // namespace legwork::story
