// SPDX-License-Identifier: GPL-3.0-or-later
#include "story.h"

#include <gtest/gtest.h>

namespace legwork::story {
namespace {

constexpr std::string_view rule = "pain-not-settling";

/// The left Achilles with these scores from day 10 on, one a day at 8:00; a negative one is a day not logged.
Story achilles(std::initializer_list<double> scores) {
    Story story;
    int day = 10;
    for (const double score : scores) {
        if (score >= 0) story.pain(day, Site::achilles, Side::left, score);
        ++day;
    }
    return story;
}

TEST(PainNotSettling, A146_FiveOfSevenDaysWithoutAMeaningfulDrop) {
    const auto finding = judge(achilles({4, 4, 5, 4, 4}), rule, 14);
    EXPECT_EQ(finding.state, State::flagged);
    EXPECT_EQ(finding.tier, Tier::soon);
    EXPECT_EQ(finding.level, 0);
    EXPECT_EQ(finding.sites, std::vector<std::string_view>{"achilles_left"});
    EXPECT_EQ(finding.number("score"), 4);
    EXPECT_EQ(finding.number("peak"), 5);
    EXPECT_EQ(finding.number("days"), 5);
    EXPECT_EQ(finding.number("logged_days"), 5);
}

TEST(PainNotSettling, A146_FourDaysOrAScoreUnderThreeAreNotEnough) {
    EXPECT_EQ(judge(achilles({4, 4, 4, 4, 2}), rule, 14).state, State::clear);
    EXPECT_EQ(judge(achilles({4, 4, 4, 4}), rule, 13).state, State::unknown);
    EXPECT_EQ(judge(achilles({3, 3, 3, 3, 3}), rule, 14).state, State::flagged);
}

TEST(PainNotSettling, A146_ADropOfTwoPointsOrThirtyPerCentIsSettling) {
    EXPECT_EQ(judge(achilles({6, 6, 6, 6, 5}), rule, 14).state, State::flagged);   // 1 point, 17 %
    EXPECT_EQ(judge(achilles({8, 8, 8, 8, 6}), rule, 14).state, State::clear);     // 2 points, 25 %
    EXPECT_EQ(judge(achilles({4, 4, 4, 3, 3}), rule, 14).state, State::flagged);   // 25 %
    EXPECT_EQ(judge(achilles({3, 3, 3, 3, 3, 2}), rule, 15).state, State::clear);  // 33 %
}

TEST(PainNotSettling, A145_TheDaysAreTheSevenUpToTheDay) {
    // Sore on five days of which the first is d−6 or d−7, and on the last of which it is still so.
    EXPECT_EQ(judge(achilles({4, -1, -1, 4, 4, 4, 4}), rule, 16).state, State::flagged) << "10 is d−6";
    EXPECT_EQ(judge(achilles({4, -1, -1, -1, 4, 4, 4, 4}), rule, 17).state, State::unknown) << "10 is d−7, four days are left";
}

TEST(PainNotSettling, A145_APlaceThatHurtOnlyBeforeTheSevenDaysOrNotAtAllIsLeftOut) {
    const auto after = [](double score, int days) {
        auto story = achilles({score});
        for (int n = 11; n <= 10 + days; ++n) story.on(n).no_pain = true;
        return judge(story, rule, 10 + days);
    };
    EXPECT_EQ(after(1, 6).sites, std::vector<std::string_view>{"achilles_left"}) << "d−6, and 1 is enough";
    EXPECT_EQ(after(1, 5).sites, std::vector<std::string_view>{"achilles_left"}) << "d−5";
    EXPECT_TRUE(after(1, 7).sites.empty()) << "d−7";
    EXPECT_TRUE(after(0, 6).sites.empty()) << "a score of 0";
    EXPECT_EQ(after(0, 0).state, State::clear) << "nothing hurts today, though only one day is known";
    EXPECT_TRUE(after(0, 0).sites.empty());
}

TEST(PainNotSettling, A145_ADayOfWhichOnlyAnUnscoredEntryIsKnownIsNoPlace) {
    auto story = achilles({4});
    story.records.pains.back().score.reset();
    EXPECT_TRUE(judge(story, rule, 10).sites.empty());
    EXPECT_EQ(judge(story, rule, 10).missing, Columns{"score"});
}

TEST(PainNotSettling, A187_DaysAreThoseAtTheThresholdOrMore) { EXPECT_EQ(judge(achilles({3, 3, 2, 3, 4}), rule, 14).number("days"), 4); }

TEST(PainNotSettling, A147_SevereForTwoDays) {
    Story story;
    story.pain(10, Site::quad, Side::left, 7, 8);
    story.pain(11, Site::quad, Side::left, 8, 8);
    story.pain(12, Site::quad, Side::left, 7, 7);
    EXPECT_EQ(judge(story, rule, 12).state, State::unknown);  // 47 h
    story.pain(12, Site::quad, Side::left, 7, 8);
    EXPECT_EQ(judge(story, rule, 12).tier, Tier::soon);
}

TEST(PainNotSettling, A147_ALowerScoreOrAGapOfMoreThan36HoursBreaksTheStretch) {
    Story low;
    for (const int day : {10, 11, 12}) low.pain(day, Site::quad, Side::left, day == 11 ? 6 : 8);
    EXPECT_EQ(judge(low, rule, 12).state, State::unknown);
    for (const int hour : {20, 21}) {
        Story gap;
        gap.pain(10, Site::quad, Side::left, 8, 8);
        gap.pain(11, Site::quad, Side::left, 8, hour);
        gap.pain(12, Site::quad, Side::left, 8, 8);
        EXPECT_EQ(judge(gap, rule, 12).state, hour == 20 ? State::flagged : State::unknown);
    }
}

TEST(PainNotSettling, A181_AnUnscoredEntryBreaksTheStretch) {
    Story story;
    for (const int day : {10, 11, 12}) story.pain(day, Site::quad, Side::left, 8);
    EXPECT_EQ(judge(story, rule, 12).state, State::flagged);
    story.records.pains[1].score.reset();
    EXPECT_EQ(judge(story, rule, 12).state, State::unknown);
}

TEST(PainNotSettling, A148_TheOrdinaryRiseOfDelayedSorenessDoesNotFlag) {
    Story story = achilles({1, 3, 4});
    story.run(10).duration_s = 3'600;
    EXPECT_EQ(judge(story, rule, 12).state, State::unknown);  // day 12 ends at 4:00 of day 13, 68 h after day 10, 8:00
    story.records.runs[0].start = at(9, 7);
    EXPECT_EQ(judge(story, rule, 12).state, State::flagged);
}

TEST(PainNotSettling, A148_LaterThan72HoursAfterTheRunARiseFlags) {
    for (const int minute : {0, 1}) {
        Story story = achilles({1, 2, 3});
        auto& run = story.run(10, 3);
        run.start = at(10, 4, 0);  // day 12 ends on day 13 at 4:00, 72 h later
        run.duration_s = minute == 0 ? 0 : 60;
        story.records.pains[0].onset_time = at(10, 7);
        EXPECT_EQ(judge(story, rule, 12).state, State::unknown) << minute;
        run.start = at(10, 3, 58);
        story.records.runs[0] = run;
        EXPECT_EQ(judge(story, rule, 12).state, State::flagged) << minute;
    }
}

TEST(PainNotSettling, A148_NeedsThreeDaysTwoPointsAndNoStepBack) {
    EXPECT_EQ(judge(achilles({2, 3, 4}), rule, 12).state, State::flagged);
    EXPECT_EQ(judge(achilles({2, -1, 4}), rule, 12).state, State::unknown);
    EXPECT_EQ(judge(achilles({2, 3, 3}), rule, 12).state, State::unknown);
    EXPECT_EQ(judge(achilles({2, 1, 3}), rule, 12).state, State::unknown);
    EXPECT_EQ(judge(achilles({0, 1, 2}), rule, 12).state, State::unknown);  // starts at 0
    EXPECT_EQ(judge(achilles({1, 2, 2, 3}), rule, 13).number("rise"), 2);
}

TEST(PainNotSettling, A182_ABlankDurationMustNotHideTheOrdinaryRise) {
    Story story = achilles({1, 3, 4});
    story.run(9, 7);
    EXPECT_EQ(judge(story, rule, 12).state, State::unknown);
}

TEST(PainNotSettling, A149_SignsOfTheDayNeedNoOtherBranch) {
    const auto tier = [](void (*sign)(Pain&)) {
        Story story;
        sign(story.pain(10, Site::achilles, Side::left, 0));  // A171: also without pain
        return judge(story, rule, 10).tier;
    };
    EXPECT_EQ(tier([](Pain& p) { p.cannot_bear_weight = true; }), Tier::day);
    EXPECT_EQ(tier([](Pain& p) { p.deformity = true; }), Tier::day);
    EXPECT_EQ(tier([](Pain& p) { p.pop = p.push_off_loss = true; }), Tier::day);
    EXPECT_EQ(tier([](Pain& p) { p.pop = true; }), std::nullopt);
    EXPECT_EQ(tier([](Pain& p) { p.push_off_loss = true; }), std::nullopt);
}

TEST(PainNotSettling, A145_WithoutPainInTheWeekTheDayMustBeKnown) {
    Story story;
    story.on(10).no_pain = true;
    story.pain(11, Site::quad, Side::left, {});
    EXPECT_EQ(judge(story, rule, 10).state, State::clear);
    EXPECT_EQ(judge(story, rule, 11).missing, Columns{"score"});
    EXPECT_EQ(judge(story, rule, 12).missing, Columns{"score"});
}

TEST(PainNotSettling, A48_NoPainCountsAsAKnownZero) {
    Story story = achilles({2, 2});
    for (const int day : {12, 13, 14}) story.on(day).no_pain = true;
    EXPECT_EQ(judge(story, rule, 14).state, State::clear);
    EXPECT_EQ(judge(story, rule, 14).number("score"), 0);
}

TEST(PainNotSettling, A40_TheLineIsThatOfTheGravestGroup) {
    Story story = achilles({4, 4, 4, 4, 4});
    story.pain(14, Site::quad, Side::right, 2).deformity = true;
    const auto finding = judge(story, rule, 14);
    EXPECT_EQ(finding.tier, Tier::day);
    EXPECT_EQ(finding.sites, std::vector<std::string_view>{"quad_right"});
}

TEST(PainNotSettling, SaysWhatItRestsOnAndThatItCannotDiagnose) {
    Story story = achilles({4, 4, 5, 4, 4});
    story.runner.check_in_implies_no_run = false;  // no known rest days to speak of
    EXPECT_EQ(sentence(judge(story, rule, 14), story.diary()),
              "Left Achilles has hurt on 5 of the last 7 days and is not settling, now 4 of 10. Worth having a doctor or "
              "physiotherapist look at this in the next few days; ease off running until then. This journal cannot diagnose.");
}

TEST(PainNotSettling, A150_SaysThatRestWasTried) {
    Story story = achilles({4, 4, 5, 4, 4});
    story.runner.check_in_implies_no_run = false;
    for (const int day : {12, 13}) story.on(day).relief = Set<Relief>{Relief::ice};
    EXPECT_NE(sentence(judge(story, rule, 14), story.diary()).find("already given it rest"), std::string::npos);
}

TEST(PainNotSettling, A182_ARunOfUnknownLengthWasOverWhenThePainThatFollowedItBegan) {
    auto story = achilles({1, 2, 3, 4});
    story.run(9, 18);  // over by 8:00 of day 10, 92 h before day 13 ends at 4:00; 48 h long it would leave only 58 h
    EXPECT_EQ(judge(story, rule, 13).tier, Tier::soon);
}

TEST(PainNotSettling, A49_AnEntryWithoutAScoreWinsOverNothingHurts) {
    auto story = achilles({});
    story.pain(10, Site::achilles, Side::left, {});
    story.on(10).no_pain = true;
    const auto finding = judge(story, rule, 10);
    EXPECT_EQ(finding.state, State::unknown);
    EXPECT_EQ(finding.missing, Columns{"score"});
}

}  // namespace
}  // namespace legwork::story
