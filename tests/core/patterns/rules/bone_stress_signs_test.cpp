// SPDX-License-Identifier: GPL-3.0-or-later
#include "story.h"

#include <gtest/gtest.h>

namespace legwork::story {
namespace {

constexpr std::string_view rule = "bone-stress-signs";

/// A fingertip spot of the left inner shin on day 10, everything else answered no.
struct Shin {
    Story story;
    Pain* pain;

    Shin() {
        story.records.pains.reserve(20);
        pain = &story.pain(10, Site::shinInner, Side::left, 4);
        pain->spread = Spread::fingertip;
        pain->at_night = pain->at_rest = pain->hop_pain = false;
    }
    Finding judged(int day = 10) const { return judge(story, rule, day); }
};

TEST(BoneStressSigns, A156_ASpotAloneIsClearAndEachSecondPartFlags) {
    EXPECT_EQ(Shin().judged().state, State::clear);
    for (const auto part : {&Pain::at_night, &Pain::at_rest, &Pain::hop_pain}) {
        Shin shin;
        shin.pain->*part = true;
        const auto finding = shin.judged();
        EXPECT_EQ(finding.tier, Tier::soon);
        EXPECT_EQ(finding.sites, std::vector<std::string_view>{"shin_inner_left"});
    }
}

TEST(BoneStressSigns, A156_NeedsFingertipOneSideAndBone) {
    const auto state = [](void (*change)(Pain&)) {
        Shin shin;
        shin.pain->hop_pain = true;
        change(*shin.pain);
        return shin.judged();
    };
    EXPECT_EQ(state([](Pain& p) { p.spread = Spread::palm; }).state, State::clear);
    EXPECT_EQ(state([](Pain& p) { p.side = Side::both; }).state, State::clear);
    EXPECT_EQ(state([](Pain& p) {
                  p.site = Site::calfUpper;
                  p.tissue = Tissue::dontKnow;
              }).state,
              State::clear);
    EXPECT_EQ(state([](Pain& p) {
                  p.site = Site::calfUpper;
                  p.tissue = Tissue::bone;
              }).tier,
              Tier::soon);
    EXPECT_EQ(state([](Pain& p) { p.tissue = Tissue::muscle; }).tier, Tier::soon);  // whatever the guess
    EXPECT_EQ(state([](Pain& p) { p.spread.reset(); }).missing, Columns{"spread"});
    EXPECT_EQ(state([](Pain& p) { p.side.reset(); }).missing, Columns{"side"});
    EXPECT_EQ(state([](Pain& p) { p.site = Site::calfUpper; }).missing, Columns{"tissue"});  // A166
}

TEST(BoneStressSigns, A156_ASpotWithABlankSecondPartIsUnknown) {
    for (const auto& [part, column] : {std::pair{&Pain::at_night, Column{"at_night"}}, std::pair{&Pain::at_rest, Column{"at_rest"}},
                                       std::pair{&Pain::hop_pain, Column{"hop_pain"}}}) {
        Shin shin;
        (shin.pain->*part).reset();
        EXPECT_EQ(shin.judged().state, State::unknown);
        EXPECT_EQ(shin.judged().missing, Columns{column});
    }
}

TEST(BoneStressSigns, A180_TheOtherSideSore) {
    Shin shin;
    shin.pain->hop_pain = true;
    auto& right = shin.story.pain(10, Site::shinInner, Side::right, 0);
    EXPECT_EQ(shin.judged().tier, Tier::soon);
    right.score = 1;
    EXPECT_NE(shin.judged().sites, std::vector<std::string_view>{"shin_inner_left"});
    right.score.reset();
    EXPECT_EQ(shin.judged().state, State::unknown);
}

/// Runs on days 4, 6 and 8 from 7:00 on, and the minute at which the shin began to hurt in each.
void addOnsets(Shin& shin, std::initializer_list<int> minutes) {
    int day = 4;
    for (const int minute : minutes) {
        shin.story.run(day).duration_s = 3'600;
        shin.story.pain(day, Site::shinInner, Side::left, 3, 9).onset_time = at(day, 7, minute);
        day += 2;
    }
}

TEST(BoneStressSigns, A158_ItGrowsOverThreeKnownDaysByTwoPointsOrMore) {
    const auto scores = [](std::initializer_list<double> before, double now) {
        Shin shin;
        shin.pain->score = now;
        int n = 10 - static_cast<int>(before.size());
        for (const double score : before) shin.story.pain(n++, Site::shinInner, Side::left, score);
        return shin.judged(10).state;
    };
    EXPECT_EQ(scores({2, 3}, 4), State::flagged);
    EXPECT_EQ(scores({1, 3}, 5), State::flagged) << "4 points";
    EXPECT_EQ(scores({2}, 4), State::clear) << "two days";
    EXPECT_EQ(scores({3, 3}, 4), State::clear) << "1 point";
    EXPECT_EQ(scores({2, 5}, 4), State::clear) << "lower than the day before";
}

TEST(BoneStressSigns, A157_EarlierInEachOfTheLastTwoRuns) {
    Shin earlier, same, two;
    addOnsets(earlier, {40, 30, 20});
    EXPECT_EQ(earlier.judged().tier, Tier::soon);
    addOnsets(same, {40, 30, 30});
    EXPECT_EQ(same.judged().state, State::clear);
    addOnsets(two, {40, 30});
    EXPECT_EQ(two.judged().state, State::clear);
}

TEST(BoneStressSigns, A157_BothStepsMustBeEarlier) {
    Shin first, later;
    addOnsets(first, {30, 30, 20});
    EXPECT_EQ(first.judged().state, State::clear) << "the same minute, then earlier";
    addOnsets(later, {30, 35, 20});
    EXPECT_EQ(later.judged().state, State::clear) << "later, then earlier than both";
}

TEST(BoneStressSigns, A183_OnlyTheLastThreeRunsCountAndEachNeedsAMinute) {
    Shin shin;
    addOnsets(shin, {40, 30, 20});
    shin.story.run(9).duration_s = 1'800;
    EXPECT_EQ(shin.judged().state, State::clear);
    Shin blank;
    addOnsets(blank, {40, 30, 20});
    blank.story.records.runs[1].duration_s.reset();
    EXPECT_EQ(blank.judged().state, State::clear);
}

TEST(BoneStressSigns, A158_WorseningOverThreeDaysNeedsNoWait) {
    Shin shin;
    shin.story.run(8).duration_s = 3'600;
    shin.story.pain(8, Site::shinInner, Side::left, 2);
    shin.story.pain(9, Site::shinInner, Side::left, 3);
    EXPECT_EQ(shin.judged().tier, Tier::soon);
    shin.pain->score = 3;
    EXPECT_EQ(shin.judged().state, State::clear);
}

TEST(BoneStressSigns, A159_FrontHipAndDeepThighUnderWeightSendToday) {
    for (const auto site : {Site::hipFront, Site::thighDeep})
        for (const auto sign : {&Pain::weight_bearing_pain, &Pain::cannot_bear_weight, &Pain::limp, &Pain::hop_pain, &Pain::at_night}) {
            Story story;
            story.pain(10, site, {}, 2).*sign = true;
            EXPECT_EQ(judge(story, rule, 10).tier, Tier::day);
        }
    Story outer;
    auto& pain = outer.pain(10, Site::hipOuter, Side::left, 2);
    pain.weight_bearing_pain = true;
    pain.spread = Spread::palm;
    EXPECT_EQ(judge(outer, rule, 10).state, State::clear);
}

TEST(BoneStressSigns, A159_AHipWithBlanksIsUnknown) {
    Story story;
    auto& pain = story.pain(10, Site::hipFront, Side::left, 2);
    pain.spread = Spread::palm;
    pain.weight_bearing_pain = pain.cannot_bear_weight = pain.limp = pain.hop_pain = false;
    EXPECT_EQ(judge(story, rule, 10).missing, Columns{"at_night"});
    pain.at_night = false;
    EXPECT_EQ(judge(story, rule, 10).state, State::clear);
}

TEST(BoneStressSigns, A160_EachRiskIsOneStepUpAndNeverNow) {
    for (const auto risk : {&Runner::prior_stress_fracture, &Runner::missed_periods, &Runner::low_energy_intake}) {
        Shin shin;
        shin.pain->hop_pain = true;
        shin.story.runner.*risk = true;
        EXPECT_EQ(shin.judged().tier, Tier::day);
        shin.pain->site = Site::hipFront;
        EXPECT_EQ(shin.judged().tier, Tier::day);
        shin.pain->site = Site::shinInner;
        shin.story.runner.*risk = false;
        EXPECT_EQ(shin.judged().tier, Tier::soon);
    }
}

TEST(BoneStressSigns, A55_DaysWithoutPain) {
    Story story;
    story.on(0).no_pain = true;
    EXPECT_EQ(judge(story, rule, 0).state, State::notApplicable);
    EXPECT_EQ(judge(story, rule, 1).missing, Columns{"no_pain"});
}

TEST(BoneStressSigns, TellsToStopRunning) {
    Shin shin;
    shin.pain->at_night = true;
    EXPECT_EQ(sentence(shin.judged(), shin.story.diary()),
              "Left inner shin: one spot you can cover with a fingertip. You logged hurts at night. Stop running; walking is fine "
              "while it does not hurt. Worth having a doctor or physiotherapist look at this in the next few days; ease off running "
              "until then. This journal cannot diagnose.");
}

}  // namespace
}  // namespace legwork::story
