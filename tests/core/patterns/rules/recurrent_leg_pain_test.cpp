// SPDX-License-Identifier: GPL-3.0-or-later
#include "story.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace legwork::story {
namespace {

constexpr std::string_view rule = "recurrent-leg-pain";
constexpr int last = 41;  // day 0 is the first of the six weeks

/// The left Achilles, scored on each of the six weeks' days; the days of `sore` at 3, all others at 0 or not logged.
Story achilles(std::initializer_list<int> sore, bool restLogged = true) {
    Story story;
    for (int n = 0; n <= last; ++n) {
        const bool hurts = std::ranges::find(sore, n) != sore.end();
        if (hurts || restLogged) story.pain(n, Site::achilles, Side::left, hurts ? 3 : 0);
    }
    return story;
}
Finding judged(const Story& story) { return judge(story, rule, last); }

TEST(RecurrentLegPain, A151_ThreeWeeksOfSixWithAGapAreACaution) {
    const auto finding = judged(achilles({0, 14, 28}));
    EXPECT_EQ(finding.level, 2);
    EXPECT_EQ(finding.number("weeks"), 3);
    EXPECT_EQ(finding.sites, std::vector<std::string>{"achilles_left"});
    EXPECT_EQ(judged(achilles({0, 14})).state, State::clear);
}

TEST(RecurrentLegPain, A151_PainBelowThreeDoesNotCount) {
    auto story = achilles({0, 14, 28});
    for (auto& pain : story.records.pains)
        if (pain.score == 3) pain.score = 2;
    EXPECT_EQ(judged(story).state, State::clear);
}

TEST(RecurrentLegPain, A151_WithoutThreeFreeDaysInBetweenItHasNotComeBack) {
    // Sore every third day over three weeks: two free days at a time.
    EXPECT_EQ(judged(achilles({0, 3, 6, 9, 12, 15, 18, 20})).state, State::clear);
    EXPECT_EQ(judged(achilles({0, 3, 6, 10, 12, 15, 18, 20})).state, State::flagged) << "7, 8 and 9 are free";
}

TEST(RecurrentLegPain, A151_DaysNotLoggedNeverMakeAGap) {
    const auto finding = judged(achilles({0, 14, 28}, false));
    EXPECT_EQ(finding.missing, (Columns{"no_pain", "score"}));
}

TEST(RecurrentLegPain, A153_SixOfSixWeeksAreForAProfessionalWithoutAGap) {
    EXPECT_EQ(judged(achilles({0, 7, 14, 21, 28, 35})).tier, Tier::soon);
    EXPECT_FALSE(judged(achilles({0, 7, 14, 21, 28})).tier.has_value());
}

TEST(RecurrentLegPain, OfTwoPlacesThatWeighTheSameItTellsTheOneThatHurtInMoreWeeks) {
    auto story = achilles({0, 14, 28});
    for (int n = 0; n <= last; ++n) story.pain(n, Site::shinInner, Side::right, n % 7 == 0 && n < 35 ? 4 : 0);
    const auto finding = judged(story);
    EXPECT_EQ(finding.sites, (std::vector<std::string>{"achilles_left", "shin_inner_right"}));
    EXPECT_EQ(finding.number("weeks"), 5) << "the Achilles hurt in 3";
}

void check(Story& story, int monday, Number participation, Number modified) {
    WeeklyCheck& check = story.records.weekly_checks.emplace_back();
    check.week = weekOf(day(monday));
    check.site = Site::achilles;
    check.side = Side::left;
    check.participation = participation;
    check.modified = modified;
}

TEST(RecurrentLegPain, A152_TwoSubstantialWeeksInARowAreACaution) {
    Story story;
    check(story, 28, 2, 3);
    check(story, 35, 4, {});
    EXPECT_EQ(judged(story).level, 2);
    EXPECT_EQ(judged(story).number("substantial_weeks"), 2);
    story.records.weekly_checks[0].modified = 2;
    EXPECT_NE(judged(story).state, State::flagged);
}

TEST(RecurrentLegPain, A8_AWeekCountsFromItsSunday) {
    Story story;
    check(story, 28, 4, {});
    check(story, 35, 4, {});
    EXPECT_NE(judge(story, rule, last - 1).state, State::flagged) << "its Sunday is day 41";
}

TEST(RecurrentLegPain, A153_SixSubstantialWeeksAreForAProfessional) {
    Story story;
    for (int monday = 0; monday <= 35; monday += 7) check(story, monday, 4, {});
    EXPECT_EQ(judged(story).tier, Tier::soon);
}

TEST(RecurrentLegPain, A170_WithoutAnyPainOnlyNothingHurtsIsKnown) {
    Story story;
    for (int n = 0; n <= last; ++n) story.on(n).no_pain = true;
    EXPECT_EQ(judged(story).state, State::clear);
    EXPECT_TRUE(judged(story).sites.empty());
    EXPECT_EQ(judged(Story{}).missing, (Columns{"no_pain", "score"}));
}

}  // namespace
}  // namespace legwork::story
