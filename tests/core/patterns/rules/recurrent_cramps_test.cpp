// SPDX-License-Identifier: GPL-3.0-or-later
#include "story.h"

#include <gtest/gtest.h>

namespace legwork::story {
namespace {

constexpr std::string_view rule = "recurrent-cramps";
constexpr int today = 50;

/// A run on each of these days before day 50, with what was answered about a cramp.
Story runs(std::initializer_list<std::pair<int, std::optional<Cramp>>> daysAgo) {
    Story story;
    for (const auto& [ago, cramp] : daysAgo) story.run(today - ago).cramp = cramp;
    return story;
}
Finding judged(const Story& story) { return judge(story, rule, today); }
constexpr std::optional<Cramp> blank;

TEST(RecurrentCramps, A111_TwoInTwentyEightDaysAreACaution) {
    EXPECT_EQ(judged(runs({{0, Cramp::full}, {27, Cramp::full}})).level, 2);
    EXPECT_EQ(judged(runs({{0, Cramp::full}, {28, Cramp::full}})).state, State::clear);
}

TEST(RecurrentCramps, A111_OrThreeInFortyTwo) {
    EXPECT_EQ(judged(runs({{0, Cramp::full}, {28, Cramp::full}, {41, Cramp::full}})).level, 2);
    EXPECT_EQ(judged(runs({{0, Cramp::full}, {28, Cramp::full}, {42, Cramp::full}})).state, State::clear);
}

TEST(RecurrentCramps, A111_ANearCrampDoesNotCount) {
    const auto finding = judged(runs({{0, Cramp::full}, {5, Cramp::near}, {6, Cramp::near}, {7, Cramp::none}, {30, Cramp::full}}));
    EXPECT_EQ(finding.state, State::clear);
    EXPECT_DOUBLE_EQ(*finding.number("full_28"), 1);
    EXPECT_DOUBLE_EQ(*finding.number("full_42"), 2);
    EXPECT_DOUBLE_EQ(*finding.number("answered"), 5);
    EXPECT_DOUBLE_EQ(*finding.number("runs"), 5);
}

TEST(RecurrentCramps, A111_IsUnknownWhereMoreThanHalfTheRunsHaveNoAnswer) {
    EXPECT_EQ(judged(runs({{0, Cramp::none}, {1, Cramp::none}, {2, blank}, {3, blank}})).state, State::clear);
    const auto finding = judged(runs({{0, Cramp::none}, {1, Cramp::none}, {2, blank}, {3, blank}, {4, blank}}));
    EXPECT_EQ(finding.missing, Columns{"cramp"});
    EXPECT_DOUBLE_EQ(*finding.number("answered"), 2);
    EXPECT_EQ(judged(runs({{0, Cramp::full}, {1, Cramp::full}, {2, blank}, {3, blank}, {4, blank}})).state, State::flagged);
}

TEST(RecurrentCramps, A21_ButNotWhereTheyCouldNotMakeUpTheCount) {
    EXPECT_EQ(judged(runs({{0, blank}})).state, State::clear);
    EXPECT_EQ(judged(runs({{0, blank}, {1, blank}})).state, State::unknown);
    EXPECT_EQ(judged(runs({{30, blank}, {35, blank}})).state, State::clear);
    EXPECT_EQ(judged(runs({{0, Cramp::full}, {30, blank}, {35, blank}})).state, State::unknown);
    EXPECT_EQ(judged(runs({{30, Cramp::full}, {31, blank}, {35, blank}})).state, State::unknown);
}

TEST(RecurrentCramps, A111_DoesNotApplyWithoutARunInSixWeeks) {
    EXPECT_EQ(judged(runs({{42, Cramp::full}})).state, State::notApplicable);
    EXPECT_EQ(judged(runs({{41, Cramp::none}})).state, State::clear);
}

TEST(RecurrentCramps, A24_TheCountInSixWeeksCanBeChanged) {
    auto story = runs({{0, Cramp::full}, {28, Cramp::full}});
    story.runner.thresholds["recurrent-cramps.count"] = 2;
    EXPECT_EQ(judged(story).level, 2);
    story = runs({{0, Cramp::full}, {28, Cramp::full}, {30, Cramp::full}, {32, Cramp::full}});
    story.runner.thresholds["recurrent-cramps.count"] = 5;
    EXPECT_EQ(judged(story).state, State::clear);
    story.run(today - 33).cramp = Cramp::full;
    EXPECT_EQ(judged(story).level, 2);
}

TEST(RecurrentCramps, SaysOnHowManyAnsweredRunsAndFromWhichMinute) {
    auto story = runs({{0, Cramp::full}, {3, Cramp::none}, {4, blank}, {27, Cramp::full}});
    EXPECT_EQ(sentence(judged(story), story.diary()),
              "You had a full cramp on 2 of the 3 runs of six weeks that have an answer, 2 of them in the last four weeks.");
    story.records.runs[0].cramp_minute = 95;
    EXPECT_EQ(sentence(judged(story), story.diary()).find("minute"), std::string::npos);  // the other has none
    story.records.runs[3].cramp_minute = 80;
    EXPECT_NE(sentence(judged(story), story.diary()).find(", none before minute 80."), std::string::npos);
}

}  // namespace
}  // namespace legwork::story
