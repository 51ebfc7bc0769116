// SPDX-License-Identifier: GPL-3.0-or-later
#include "story.h"

#include <gtest/gtest.h>
#include <algorithm>

namespace legwork::story {
namespace {

constexpr std::string_view rule = "running-down-signs";
constexpr int today = 90;

void feel(Story& story, int day, double each) {
    DayEntry& entry = story.on(day);
    entry.fatigue = entry.stress = entry.wellness_soreness = entry.wellness_sleep = each;
}

/// Feeling 2 of 7 on every day up to `first`, then sore legs, 4 of 7 and worse runs up to today.
Story wornSince(int first) {
    Story story;
    for (int day = 0; day < first; ++day) feel(story, day, 2);
    for (int day = first; day <= today; ++day) {
        feel(story, day, 4);
        story.pain(day, Site::calfLower, Side::left, 3);
    }
    story.run(today - 5).performance = Performance::worse;
    story.run(today - 1).performance = Performance::worse;
    return story;
}

TEST(RunningDownSigns, ThreeSignsInTwoWeeksAreACaution) {
    const auto finding = judge(wornSince(today - 13), rule, today);
    EXPECT_EQ(finding.level, 2);
    EXPECT_FALSE(finding.tier);
    EXPECT_DOUBLE_EQ(*finding.number("sore_days"), 14);
    EXPECT_DOUBLE_EQ(*finding.number("logged_days"), 14);
    EXPECT_DOUBLE_EQ(*finding.number("wellness_mean"), 16);
    EXPECT_DOUBLE_EQ(*finding.number("baseline_mean"), 8);
    EXPECT_DOUBLE_EQ(*finding.number("baseline_sd"), 0);
    EXPECT_DOUBLE_EQ(*finding.number("worse_runs"), 2);
    EXPECT_DOUBLE_EQ(*finding.number("answered_runs"), 2);
}

TEST(RunningDownSigns, A119_SoreOnHalfOfTheDaysIsNotMostOfThem) {
    auto story = wornSince(today - 13);
    for (int i = 0; i < 7; ++i) story.records.pains[static_cast<std::size_t>(i)].score = 2;
    EXPECT_EQ(judge(story, rule, today).state, State::clear);
    story.records.pains[6].score = 3;  // 8 of 14
    EXPECT_EQ(judge(story, rule, today).state, State::flagged);
}

TEST(RunningDownSigns, A119_NineDaysOfSorenessAreTooFewToSay) {
    auto story = wornSince(today - 13);
    auto& pains = story.records.pains;
    pains.erase(pains.begin(), pains.begin() + 4);
    EXPECT_EQ(judge(story, rule, today).level, 2);  // ten are enough
    pains[0].score.reset();
    EXPECT_EQ(judge(story, rule, today).missing, (Columns{"no_pain", "score"}));
}

TEST(RunningDownSigns, A42_WhereEveryDayHasAnEntryOnlyItsScoreIsMissing) {
    auto story = wornSince(today - 13);
    for (auto& pain : story.records.pains) pain.score.reset();
    EXPECT_EQ(judge(story, rule, today).missing, Columns{"score"});
    story.records.pains.pop_back();
    story.on(today).no_pain = true;
    EXPECT_EQ(judge(story, rule, today).missing, Columns{"score"}) << "that nothing hurt today is known";
    story.on(today).no_pain.reset();
    EXPECT_EQ(judge(story, rule, today).missing, (Columns{"no_pain", "score"}));
}

TEST(RunningDownSigns, A120_WorseByOneStandardDeviationCountsAndByLessDoesNot) {
    // Sums of 8 and 12 by turns on 56 days: mean 10, sd = sqrt(56 · 4 / 55) = 2.018.
    auto story = wornSince(today - 13);
    for (int day = today - 69; day <= today - 14; ++day) feel(story, day, day % 2 == 0 ? 2 : 3);
    for (int day = today - 13; day <= today; ++day) feel(story, day, 3);  // 12, and 12.018 is asked
    EXPECT_EQ(judge(story, rule, today).state, State::clear);
    story.on(today).stress = 4;  // (13 · 12 + 13) / 14 = 12.071
    const auto finding = judge(story, rule, today);
    EXPECT_EQ(finding.state, State::flagged);
    EXPECT_DOUBLE_EQ(*finding.number("baseline_mean"), 10);
    EXPECT_NEAR(*finding.number("baseline_sd"), 2.0180, 1e-4);
    EXPECT_NEAR(*finding.number("wellness_mean"), 169.0 / 14, 1e-12);
}

/// The four items of a day that come to `sum`.
void feelSum(Story& story, int day, int sum) {
    feel(story, day, sum / 4);
    story.on(day).wellness_sleep = sum - 3 * (sum / 4);
}

TEST(RunningDownSigns, A120_WorseByExactlyOneStandardDeviationCounts) {
    // Fourteen days before: 8 and twice 4, 3 and 1 from it: mean 8, SD √(52 / 13) = 2, so that 10 is asked.
    auto story = wornSince(today - 13);
    for (int n = 0; n < today - 13; ++n) story.on(n).stress.reset();
    int n = today - 27;
    for (const int sum : {12, 4, 11, 5, 9, 7, 8, 8, 8, 8, 8, 8, 8, 8}) feelSum(story, n++, sum);
    for (; n <= today; ++n) feelSum(story, n, 10);
    EXPECT_DOUBLE_EQ(*judge(story, rule, today).number("baseline_sd"), 2);
    EXPECT_EQ(judge(story, rule, today).state, State::flagged);
    feelSum(story, today, 9);
    EXPECT_EQ(judge(story, rule, today).state, State::clear) << "9.93";
}

TEST(RunningDownSigns, A43_MeansAreShownFromOneDayOnAndTheirSpreadFromTwo) {
    Story story;
    story.run(today);
    EXPECT_FALSE(judge(story, rule, today).number("wellness_mean"));
    EXPECT_FALSE(judge(story, rule, today).number("baseline_mean"));
    feel(story, today, 3);
    feel(story, today - 20, 2);
    EXPECT_EQ(judge(story, rule, today).number("wellness_mean"), 12);
    EXPECT_EQ(judge(story, rule, today).number("baseline_mean"), 8);
    EXPECT_FALSE(judge(story, rule, today).number("baseline_sd"));
    feel(story, today - 21, 2);
    EXPECT_EQ(judge(story, rule, today).number("baseline_sd"), 0);
}

TEST(RunningDownSigns, A120_FeelingAsEverIsNotWorseWhereItNeverVaried) {
    auto story = wornSince(today - 13);
    for (int day = 0; day <= today; ++day) feel(story, day, 4);
    EXPECT_EQ(judge(story, rule, today).state, State::clear);
}

TEST(RunningDownSigns, A120_OneItemAtFiveOnEightLoggedDaysInARowCountsByItself) {
    auto story = wornSince(today - 13);
    for (auto& entry : story.records.days) entry.fatigue = entry.stress = entry.wellness_soreness = entry.wellness_sleep = {};
    for (int day = today - 8; day <= today; ++day)
        if (day != today - 3) story.on(day).fatigue = 5;  // eight, with a blank between
    EXPECT_EQ(judge(story, rule, today).state, State::flagged);
    story.on(today - 4).fatigue = 4;
    EXPECT_EQ(judge(story, rule, today).missing, (Columns{"fatigue", "stress", "wellness_sleep", "wellness_soreness"}));
}

TEST(RunningDownSigns, A120_AsksForTenDaysNowAndFourteenBefore) {
    auto story = wornSince(today - 13);
    for (int day = 0; day < today - 13 - 14; ++day) story.on(day).stress.reset();
    for (int day = today - 13; day < today - 9; ++day) story.on(day).stress.reset();
    EXPECT_EQ(judge(story, rule, today).state, State::flagged);
    story.on(today - 20).stress.reset();
    EXPECT_EQ(judge(story, rule, today).missing, Columns{"stress"});
    story.on(today - 20).stress = 2;
    story.on(today).wellness_sleep.reset();
    EXPECT_EQ(judge(story, rule, today).missing, (Columns{"stress", "wellness_sleep"}));
}

TEST(RunningDownSigns, A121_MostOfAtLeastTwoAnsweredRunsWentWorse) {
    auto story = wornSince(today - 13);
    story.run(today - 3).performance = Performance::usual;
    EXPECT_EQ(judge(story, rule, today).state, State::flagged);  // 2 of 3
    story.run(today - 2).performance = Performance::better;
    EXPECT_EQ(judge(story, rule, today).state, State::clear);  // 2 of 4
    auto few = wornSince(today - 13);
    few.records.runs[0].performance.reset();
    EXPECT_EQ(judge(few, rule, today).missing, Columns{"performance"});
}

TEST(RunningDownSigns, OnePartKnownNotToHoldIsEnoughToBeClear) {
    auto story = wornSince(today - 13);
    story.records.pains.clear();
    story.records.runs[0].performance = story.records.runs[1].performance = Performance::usual;
    EXPECT_EQ(judge(story, rule, today).state, State::clear);
}

TEST(RunningDownSigns, A122_FourWeeksOfItAskForAProfessional) {
    const auto finding = judge(wornSince(today - 28), rule, today);
    EXPECT_EQ(finding.tier, Tier::soon);
    EXPECT_EQ(finding.level, 0);
    EXPECT_EQ(judge(wornSince(today - 14), rule, today).level, 2);  // sore on 15 of 15 logged days only: fewer than 20
}

TEST(RunningDownSigns, A122_TwentyOfTheTwentyNineDaysAreEnoughAndNineteenAreNot) {
    const auto scoredFrom = [](int first) {  // that day, and the last nineteen
        auto story = wornSince(today - 28);
        std::erase_if(story.records.pains, [](const Pain& pain) { return earlier(pain.time, at(today - 18, 0)); });
        story.pain(first, Site::calfLower, Side::left, 3);
        return judge(story, rule, today);
    };
    EXPECT_EQ(scoredFrom(today - 28).tier, Tier::soon);
    EXPECT_FALSE(scoredFrom(today - 29).tier) << "d−29 is out";
    EXPECT_EQ(scoredFrom(today - 29).level, 2);
}

TEST(RunningDownSigns, A122_FourWeeksDoNotSpeakUpWhereTheLastTwoAreClear) {
    auto story = wornSince(today - 28);
    for (auto& run : story.records.runs) run.performance = Performance::usual;
    for (const int n : {20, 21, 22}) story.run(today - n).performance = Performance::worse;  // 3 of 5, and 0 of 2
    EXPECT_EQ(judge(story, rule, today).state, State::clear);
    EXPECT_FALSE(judge(story, rule, today).tier);
}

TEST(RunningDownSigns, A24_TheDaysLookedAtMayBeTenToTwentyEight) {
    auto story = wornSince(today - 9);
    story.runner.thresholds["running-down-signs.days"] = 10;
    EXPECT_DOUBLE_EQ(*judge(story, rule, today).number("logged_days"), 10);
    story.runner.thresholds["running-down-signs.days"] = 28;
    EXPECT_EQ(judge(wornSince(today - 27), rule, today).state, State::flagged);
}

TEST(RunningDownSigns, A45_SwitchedOffItSaysNothingUntilItAsksForAProfessional) {
    for (const int first : {today - 13, today - 28}) {
        auto story = wornSince(first);
        story.runner.rules_off.push_back(std::string{rule});
        const auto diary = story.diary();
        const auto review = analyse(diary, {day(today), day(today)}, day(today));
        const auto isOfThis = [](const Finding& finding) { return finding.rule->id == rule; };
        EXPECT_EQ(std::ranges::count_if(review.findings, isOfThis), first == today - 28 ? 1 : 0);
        EXPECT_EQ(std::ranges::count_if(openSafetyNotes(diary, day(today), day(today)), isOfThis), first == today - 28 ? 1 : 0);
    }
}

TEST(RunningDownSigns, A45_MutedItIsStillShownWhereItAsksForAProfessional) {
    auto story = wornSince(today - 28);
    story.runner.mutes.push_back({std::string{rule}, {}});
    const auto diary = story.diary();
    EXPECT_FALSE(isMuted(judge(story, rule, today), diary));
    EXPECT_TRUE(isMuted(judge(wornSince(today - 13), rule, today), diary));
}

}  // namespace
}  // namespace legwork::story
