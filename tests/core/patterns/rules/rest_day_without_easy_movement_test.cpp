// SPDX-License-Identifier: GPL-3.0-or-later
#include "story.h"

#include <gtest/gtest.h>

namespace legwork::story {
namespace {

constexpr std::string_view rule = "rest-day-without-easy-movement";

/// Four known rest days up to day 13, without any activity.
Story fourRestDays() {
    Story story;
    for (const int n : {0, 4, 9, 13}) {
        story.on(n).rest_day = true;
        story.on(n).no_activity = true;
    }
    return story;
}
void walk(Story& story, int n, double minutes = 30, Number rpe = 2) {
    story.on(n).no_activity.reset();
    story.activity(n, ActivityKind::walk, minutes, rpe);
}
Finding judged(const Story& story) { return judge(story, rule, 13); }

TEST(RestDayWithoutEasyMovement, A130_UnderHalfOfTheRestDaysIsANote) {
    auto story = fourRestDays();
    walk(story, 0);
    EXPECT_EQ(judged(story).level, 1) << "1 of 4";
    walk(story, 4);
    EXPECT_EQ(judged(story).state, State::clear) << "2 of 4 are half";
}

TEST(RestDayWithoutEasyMovement, A129_TenToFortyFiveMinutesAtEffortThreeCount) {
    const auto with = [](double minutes, Number rpe) {
        auto story = fourRestDays();
        walk(story, 0);
        walk(story, 4, minutes, rpe);
        return judged(story).state;
    };
    EXPECT_EQ(with(10, 3), State::clear);
    EXPECT_EQ(with(45, 3), State::clear);
    EXPECT_EQ(with(9, 3), State::flagged);
    EXPECT_EQ(with(46, 3), State::flagged);
    EXPECT_EQ(with(30, 3.5), State::flagged);
}

TEST(RestDayWithoutEasyMovement, A129_StrengthIsNoEasyMovement) {
    auto story = fourRestDays();
    walk(story, 0);
    story.on(4).no_activity.reset();
    story.activity(4, ActivityKind::strength, 30, 2);
    EXPECT_EQ(judged(story).state, State::flagged);
}

TEST(RestDayWithoutEasyMovement, A129_ADayWithoutAnAnswerIsUnknown) {
    auto story = fourRestDays();
    walk(story, 0);
    story.on(4).no_activity.reset();
    EXPECT_EQ(judged(story).missing, Columns{"no_activity"}) << "it may be the second of four";
    walk(story, 9);
    EXPECT_EQ(judged(story).state, State::clear) << "two of four, whatever the other was";
}

TEST(RestDayWithoutEasyMovement, A130_UnknownDaysThatCannotReachHalfStillFlag) {
    auto story = fourRestDays();
    story.on(4).no_activity.reset();
    EXPECT_EQ(judged(story).state, State::flagged) << "at most 1 of 4";
}

TEST(RestDayWithoutEasyMovement, A130_OneRestDayIsTooFew) {
    Story story;
    story.on(13).rest_day = true;
    EXPECT_EQ(judged(story).state, State::notApplicable);
}

TEST(RestDayWithoutEasyMovement, A130_TwoRestDaysOfTheFourteenAreEnough) {
    const auto restOn = [](int first, int second) {
        Story story;
        for (const int n : {first, second}) {
            story.on(n).rest_day = true;
            story.on(n).no_activity = true;
        }
        return judged(story);
    };
    EXPECT_EQ(restOn(0, 13).state, State::flagged) << "d−13 and d itself";
    EXPECT_EQ(restOn(0, 13).number("rest_days"), 2);
    EXPECT_EQ(restOn(-1, 13).state, State::notApplicable) << "d−14 is out";
    EXPECT_EQ(restOn(-1, 13).number("share"), 0) << "0 of 1";
    EXPECT_EQ(restOn(0, 14).state, State::notApplicable) << "d+1 is out";
}

TEST(RestDayWithoutEasyMovement, A129_ABlankOfTheActivityIsUnknownUnlessTheRestSaysNo) {
    const auto with = [](std::optional<ActivityKind> kind, Number minutes, Number rpe) {
        auto story = fourRestDays();
        walk(story, 0);
        walk(story, 4);
        auto& second = story.records.activities.back();
        second.kind = kind;
        second.duration_s = minutes ? Number{*minutes * 60} : Number{};
        second.rpe = rpe;
        return judged(story);
    };
    EXPECT_EQ(with({}, 30, 2).missing, Columns{"kind"});
    EXPECT_EQ(with(ActivityKind::swim, {}, 2).missing, Columns{"duration_s"});
    EXPECT_EQ(with(ActivityKind::cycle, 30, {}).missing, Columns{"rpe"});
    EXPECT_EQ(with(ActivityKind::swim, 30, 2).state, State::clear);
    EXPECT_EQ(with(ActivityKind::cycle, 30, 2).state, State::clear);
    EXPECT_EQ(with(ActivityKind::other, {}, {}).state, State::flagged) << "whatever it took";
    EXPECT_EQ(with({}, 9, {}).state, State::flagged) << "too short for any";
    EXPECT_EQ(with({}, {}, 4).state, State::flagged) << "too hard for any";
}

TEST(RestDayWithoutEasyMovement, A129_SomethingDoneThatWasNotSaidIsUnknown) {
    auto story = fourRestDays();
    walk(story, 0);
    story.on(4).no_activity = false;
    EXPECT_EQ(judged(story).missing, Columns{"kind"});
}

TEST(RestDayWithoutEasyMovement, A129_OneOfTwoActivitiesIsEnoughAndTheyAreNotSummed) {
    auto story = fourRestDays();
    walk(story, 0);
    walk(story, 4, 5);
    walk(story, 4, 5);
    EXPECT_EQ(judged(story).state, State::flagged) << "5 and 5 min are not 10";
    walk(story, 4, 20);
    EXPECT_EQ(judged(story).state, State::clear);
}

TEST(RestDayWithoutEasyMovement, KeepsToTheRunnersShare) {
    auto story = fourRestDays();
    walk(story, 0);
    story.runner.thresholds["rest-day-without-easy-movement.share"] = 0.25;
    EXPECT_EQ(judged(story).state, State::clear);
}

}  // namespace
}  // namespace legwork::story
