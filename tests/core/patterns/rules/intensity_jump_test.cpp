// SPDX-License-Identifier: GPL-3.0-or-later
#include "story.h"

#include <gtest/gtest.h>

namespace legwork::story {
namespace {

constexpr std::string_view rule = "intensity-jump";

/// Rest days around; one hard run of that many minutes on each of the days.
void hard(Story& story, std::initializer_list<int> days, double minutes) {
    for (const int n : days) {
        auto& run = story.run(n);
        run.rpe = 8;
        run.duration_s = minutes * 60;
    }
}
/// 20 hard minutes in each of three weeks, then those of the last week, which ends on day 27.
Story after(double minutes) {
    Story story;
    hard(story, {3, 10, 17}, 20);
    if (minutes > 0) hard(story, {24}, minutes);
    for (int n = 0; n <= 27; ++n)
        if (n != 3 && n != 10 && n != 17 && (n != 24 || minutes == 0)) story.on(n).rest_day = true;
    return story;
}
Finding judged(const Story& story) { return judge(story, rule, 27); }

TEST(IntensityJump, NotesHalfAsMuchAgainAndAQuarterOfAnHour) {
    EXPECT_EQ(judged(after(35)).level, 1) << "35 after 20: 1.75 times, 15 min more";
    EXPECT_EQ(judged(after(34)).state, State::clear) << "14 min more";
}

TEST(IntensityJump, A25_HalfAsMuchAgainItselfIsClear) {
    auto story = after(60);
    for (auto& run : story.records.runs)
        if (run.duration_s == 1'200) run.duration_s = 2'400;  // 40 min a week: 60 is 1.5 times, 20 min more
    EXPECT_EQ(judged(story).state, State::clear);
}

TEST(IntensityJump, A67_LoggedHardMinutesWinOverTheWholeRun) {
    auto story = after(60);
    story.records.runs.back().hard_s = 600;
    EXPECT_EQ(judged(story).state, State::clear);
    EXPECT_EQ(judged(story).number("hard_s"), 600);
}

TEST(IntensityJump, A68_AfterNoHardRunningAQuarterOfAnHourFlags) {
    Story story;
    hard(story, {24}, 15);
    for (int n = 0; n <= 27; ++n)
        if (n != 24) story.on(n).rest_day = true;
    EXPECT_EQ(judged(story).state, State::flagged);
    story.records.runs[0].duration_s = 14 * 60;
    EXPECT_EQ(judged(story).state, State::clear);
}

TEST(IntensityJump, A69_TheFirstHardRunAfterThreeWeeksFlagsHoweverShort) {
    Story story;
    hard(story, {21}, 5);
    for (int n = 0; n < 21; ++n) story.on(n).rest_day = true;
    EXPECT_EQ(judge(story, rule, 21).state, State::flagged);
    story.records.days.erase(story.records.days.begin());  // day 0 is not known any more
    EXPECT_EQ(judge(story, rule, 21).missing, Columns{"rest_day"});
}

TEST(IntensityJump, A70_ADayThatIsNotKnownMayHoldAnyAmount) {
    auto story = after(40);
    std::erase_if(story.records.days, [](const DayEntry& entry) { return entry.day == day(12); });
    EXPECT_EQ(judged(story).missing, Columns{"rest_day"}) << "the mean may be higher";
}

TEST(IntensityJump, A21_AnUnknownEffortMattersOnlyWhereItCouldDecide) {
    auto story = after(0);
    auto& run = story.run(24);
    run.duration_s = 20 * 60;
    EXPECT_EQ(judged(story).state, State::clear) << "20 min more at the most are no jump over 20";
    run.duration_s = 60 * 60;
    std::erase_if(story.records.days, [](const DayEntry& entry) { return entry.day == day(24); });
    EXPECT_EQ(judged(story).missing, (Columns{"hard_s", "kind", "rpe"}));
}

TEST(IntensityJump, IsClearInAQuietWeek) { EXPECT_EQ(judged(after(0)).state, State::clear); }

/// 20 hard minutes in each of three weeks and 35 more on one day.
Story withMoreOn(int n) {
    auto story = after(0);
    hard(story, {n}, 35);
    return story;
}

TEST(IntensityJump, A63_TheWeekIsTheLastSevenDaysAndTheMeanThatOfTheThreeBefore) {
    for (const int n : {21, 27}) {
        EXPECT_EQ(judged(withMoreOn(n)).number("hard_s"), 2'100) << n;
        EXPECT_EQ(judged(withMoreOn(n)).number("mean_hard_s"), 1'200) << n;
    }
    for (const int n : {0, 20}) {
        EXPECT_EQ(judged(withMoreOn(n)).number("hard_s"), 0) << n;
        EXPECT_EQ(judged(withMoreOn(n)).number("mean_hard_s"), 1'900) << "(60 + 35) / 3 min, day " << n;
    }
}

TEST(IntensityJump, FlagsJustBeyondHalfAsMuchAgainAndNotJustShortOfAQuarterOfAnHour) {
    auto story = after(61);
    for (auto& run : story.records.runs)
        if (run.duration_s == 1'200) run.duration_s = 2'400;
    EXPECT_EQ(judged(story).state, State::flagged) << "61 after 40";
    EXPECT_EQ(judged(after(34.9)).state, State::clear) << "14.9 min more";
}

TEST(IntensityJump, A67_LoggedHardMinutesOfAnEasyRunCountAndZeroIsAnAnswer) {
    auto story = after(60);
    auto& run = story.records.runs.back();
    run.rpe = 3;
    run.hard_s = 2'400;
    EXPECT_EQ(judged(story).state, State::flagged);
    run.rpe = 8;
    run.hard_s = 0;
    EXPECT_EQ(judged(story).state, State::clear);
    EXPECT_EQ(judged(story).number("hard_s"), 0);
}

TEST(IntensityJump, A64_FlagsOnlyWhatTheGreatestMeanStillAllows) {
    auto story = after(50);
    story.run(12).duration_s = 60 * 60;  // the mean is 20 min, or 40 if this was hard: 50 is 2.5 or 1.25 times
    const auto finding = judged(story);
    EXPECT_EQ(finding.missing, (Columns{"hard_s", "kind", "rpe"}));
    EXPECT_FALSE(finding.number("mean_hard_s"));
    EXPECT_EQ(finding.number("hard_s"), 3'000);
}

TEST(IntensityJump, A43_LeavesOutAWeekThatIsNotKnown) {
    auto story = after(35);
    story.run(25).duration_s = 60;
    EXPECT_FALSE(judged(story).number("hard_s"));
}

TEST(IntensityJump, A69_AHardRunTheDayBeforeOrAnEasyOneTodayIsNotTheFirst) {
    Story story;
    for (int n = 0; n < 21; ++n) story.on(n).rest_day = true;
    hard(story, {21}, 5);
    auto easy = story;
    easy.records.runs[0].rpe = 3;
    EXPECT_EQ(judge(easy, rule, 21).state, State::clear);
    hard(story, {20}, 5);
    EXPECT_EQ(judge(story, rule, 21).state, State::clear);
}

TEST(IntensityJump, CountsTheDaysSinceTheHardRunBefore) {
    auto story = after(35);
    EXPECT_EQ(judge(story, rule, 24).number("days_since_hard"), 7) << "from day 17";
    std::erase_if(story.records.days, [](const DayEntry& entry) { return entry.day == day(20); });
    EXPECT_FALSE(judge(story, rule, 24).number("days_since_hard")) << "day 20 may have been hard";
}

TEST(IntensityJump, KeepsToTheRunnersThresholds) {
    auto wider = after(35), longer = after(35);
    wider.runner.thresholds["intensity-jump.ratio"] = 2;
    EXPECT_EQ(judged(wider).state, State::clear);
    longer.runner.thresholds["intensity-jump.excess_s"] = 1'200;
    EXPECT_EQ(judged(longer).state, State::clear);
    Story story;
    for (int n = 0; n < 14; ++n) story.on(n).rest_day = true;
    hard(story, {14}, 5);
    EXPECT_EQ(judge(story, rule, 14).state, State::unknown);
    story.runner.thresholds["intensity-jump.days"] = 14;
    EXPECT_EQ(judge(story, rule, 14).state, State::flagged);
}

TEST(IntensityJump, AQuarterOfAnHourToTheSecond) {
    auto story = after(35);  // 2100 s, after 1200 s a week
    EXPECT_EQ(judged(story).state, State::flagged);
    story.records.runs.back().duration_s = 2'099;
    EXPECT_EQ(judged(story).state, State::clear);
}

TEST(IntensityJump, JustOverHalfAsMuchAgain) {
    auto story = after(60);
    for (auto& run : story.records.runs)
        if (run.duration_s == 1'200) run.duration_s = 2'400;
    story.records.runs.back().duration_s = 3'601;  // after 2400 s a week
    EXPECT_EQ(judged(story).state, State::flagged);
}

}  // namespace
}  // namespace legwork::story
