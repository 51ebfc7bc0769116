// SPDX-License-Identifier: GPL-3.0-or-later
#include "story.h"

#include <gtest/gtest.h>

namespace legwork::story {
namespace {

constexpr std::string_view rule = "not-doms-pattern";

/// Soreness of both calves on day 11 after a run on day 10 that ends at 8:00; nothing speaks against the ordinary kind.
struct Calves {
    Story story;
    Pain* pain;

    explicit Calves(Number score = 4, int day = 11, int hour = 8) {
        story.run(10).duration_s = 3'600;
        story.records.pains.reserve(20);
        pain = &story.pain(day, Site::calfUpper, Side::both, score, hour);
    }
    Finding on(int day = 11) const { return judge(story, rule, day); }
};

TEST(NotDomsPattern, IsClearWhereNothingKnownSpeaksAgainstIt) { EXPECT_EQ(Calves().on().state, State::clear); }

TEST(NotDomsPattern, AnySinglePartFlagsAtLevelTwo) {
    const auto flags = [](void (*change)(Pain&)) {
        Calves calves;
        change(*calves.pain);
        const auto finding = calves.on();
        return finding.state == State::flagged && finding.level == 2;
    };
    EXPECT_TRUE(flags([](Pain& p) { p.onset = Onset::suddenInRun; }));
    EXPECT_TRUE(flags([](Pain& p) { p.spread = Spread::fingertip; }));
    EXPECT_TRUE(flags([](Pain& p) { p.side = Side::left; }));
    EXPECT_TRUE(flags([](Pain& p) { p.tissue = Tissue::joint; }));
    EXPECT_TRUE(flags([](Pain& p) { p.site = Site::achilles; }));
    EXPECT_TRUE(flags([](Pain& p) { p.quality = Set<Quality>{Quality::tingling}; }));
    EXPECT_FALSE(flags([](Pain& p) { p.onset = Onset::gradualInRun; }));
    EXPECT_FALSE(flags([](Pain& p) { p.spread = Spread::palm; }));
    EXPECT_FALSE(flags([](Pain& p) { p.tissue = Tissue::nerve; }));
    EXPECT_FALSE(flags([](Pain& p) { p.quality = Set<Quality>{Quality::throbbing}; }));
}

TEST(NotDomsPattern, A143_MoreThanFiveWithinSixHoursCountsAsWell) { EXPECT_EQ(Calves(9, 10, 9).on(10).state, State::flagged); }

TEST(NotDomsPattern, A142_OneSideFlagsUnlessTheWholeMuscleHurts) {
    Calves calves;
    calves.pain->side = Side::right;
    EXPECT_EQ(calves.on().state, State::flagged);
    calves.pain->spread = Spread::wholeMuscle;
    EXPECT_EQ(calves.on().state, State::clear);
}

TEST(NotDomsPattern, A143_MuchPainWithinSixHoursOfARun) {
    EXPECT_EQ(Calves(5, 10, 14).on(10).state, State::flagged);  // 6 h after the end
    EXPECT_EQ(Calves(5, 10, 15).on(10).state, State::clear);
    EXPECT_EQ(Calves(4, 10, 9).on(10).state, State::clear);
    Calves atEnd(5, 10, 20);
    atEnd.pain->moment = Moment::runEnd;
    EXPECT_EQ(atEnd.on(10).state, State::flagged);
}

TEST(NotDomsPattern, A172_ABlankDurationNeverMakesItTrue) {
    Calves calves(5, 10, 9);
    calves.story.records.runs[0].duration_s.reset();
    EXPECT_EQ(calves.on(10).state, State::clear);
}

TEST(NotDomsPattern, A144_StillRisingAfter72Hours) {
    Calves calves(3);
    calves.story.pain(13, Site::calfUpper, Side::both, 4, 9);
    EXPECT_EQ(calves.on(13).state, State::flagged);
    Calves before(3);
    before.story.pain(13, Site::calfUpper, Side::both, 4, 8);
    EXPECT_EQ(before.on(13).state, State::clear);
}

TEST(NotDomsPattern, A176_IsUnknownOnlyWhereNoGroupIsAnswered) {
    Calves calves;
    calves.pain->side.reset();
    const auto finding = calves.on();
    EXPECT_EQ(finding.state, State::unknown);
    EXPECT_EQ(finding.missing, (Columns{"onset", "side", "spread"}));
    EXPECT_EQ(finding.sites, std::vector<std::string_view>{"calf_upper"});
    calves.story.pain(11, Site::quad, Side::both, 2);
    const auto answered = calves.on();
    EXPECT_EQ(answered.state, State::clear);
    EXPECT_EQ(answered.sites, (std::vector<std::string_view>{"quad_left", "quad_right"}));
}

TEST(NotDomsPattern, A180_TheOtherSideWithoutAScoreLeavesItOpen) {
    Calves calves;
    calves.pain->side = Side::left;
    calves.story.pain(11, Site::calfUpper, Side::right, {});
    EXPECT_EQ(calves.on().state, State::clear);
    calves.story.records.pains.back().score = 0;
    EXPECT_EQ(calves.on().state, State::flagged);
}

TEST(NotDomsPattern, A51_AnOnsetAnsweredDaysAgoStillCounts) {
    Calves calves;
    calves.pain->onset = Onset::suddenInRun;
    calves.story.pain(13, Site::calfUpper, Side::both, 2);
    EXPECT_EQ(calves.on(13).state, State::flagged);
}

TEST(NotDomsPattern, A52_AnEpisodeEndsWithADayOfZeroOrAfterThreeDays) {
    for (const int next : {14, 15}) {
        Calves calves;
        calves.pain->onset = Onset::suddenInRun;
        calves.story.pain(next, Site::calfUpper, Side::both, 2);
        EXPECT_EQ(calves.on(next).state, next == 14 ? State::flagged : State::clear);
    }
    Calves rested;
    rested.pain->onset = Onset::suddenInRun;
    rested.story.on(12).no_pain = true;
    rested.story.pain(13, Site::calfUpper, Side::both, 2);
    EXPECT_EQ(rested.on(13).state, State::clear);
}

TEST(NotDomsPattern, GivesAHintAndNoDiagnosis) {
    Calves calves;
    calves.pain->side = Side::left;
    calves.pain->onset = Onset::suddenInRun;
    EXPECT_EQ(sentence(calves.on(), calves.story.diary()),
              "Left upper calf, 4 of 10: this fits more with a strained muscle than with ordinary soreness. It is a hint, not a "
              "diagnosis.");
}

}  // namespace
}  // namespace legwork::story
