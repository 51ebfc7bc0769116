// SPDX-License-Identifier: GPL-3.0-or-later
#include "story.h"

#include <gtest/gtest.h>
#include <algorithm>

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
    EXPECT_EQ(finding.sites, std::vector<std::string_view>{"achilles_left"});
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
    EXPECT_EQ(finding.sites, (std::vector<std::string_view>{"achilles_left", "shin_inner_right"}));
    EXPECT_EQ(finding.number("weeks"), 5) << "the Achilles hurt in 3";
}

TEST(RecurrentLegPain, APlaceThatIsNotAsGraveDoesNotChangeWhichOneIsTold) {
    auto story = achilles({0, 14, 28});
    for (int n = 0; n <= last; ++n) {
        story.pain(n, Site::quad, Side::left, n < 35 ? 3 : 0);  // five weeks without a gap: clear
        story.pain(n, Site::shinInner, Side::right, n % 7 == 0 && n < 28 ? 4 : 0);
    }
    const auto finding = judged(story);
    EXPECT_EQ(finding.sites, (std::vector<std::string_view>{"achilles_left", "shin_inner_right"}));
    EXPECT_EQ(finding.number("weeks"), 4) << "of the shin; the quad's 5 are not told";
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

TEST(RecurrentLegPain, A151_MoreThanThreeAndMoreThanThreeWeeksCountAsWell) {
    auto story = achilles({0, 10, 14, 28});
    for (auto& pain : story.records.pains)
        if (pain.score == 3) pain.score = 9;
    EXPECT_EQ(judged(story).level, 2);
    EXPECT_EQ(judged(story).number("weeks"), 4);
}

TEST(RecurrentLegPain, A151_TheGapMayBeTheLastThreeDaysBeforeThePain) {
    EXPECT_EQ(judged(achilles({0, 2, 4, 6, 8, 10, 12, 14, 18})).state, State::flagged) << "15, 16 and 17 are free";
    EXPECT_EQ(judged(achilles({0, 2, 4, 6, 8, 10, 12, 14})).state, State::clear) << "free days after the last pain are no gap";
    EXPECT_EQ(judged(achilles({20, 22, 24, 26, 28, 30, 32, 34, 36})).state, State::clear) << "nor are those before the first";
}

TEST(RecurrentLegPain, A151_AWeekWithOneKnownFreeDayIsNotUnknown) {
    auto story = achilles({0, 14}, false);
    for (const int n : {7, 21, 28, 35}) story.pain(n, Site::achilles, Side::left, 0);
    EXPECT_EQ(judged(story).state, State::clear) << "two painful weeks, four free ones";
    std::erase_if(story.records.pains, [](const Pain& pain) { return pain.time == at(28, 8); });
    EXPECT_EQ(judged(story).state, State::unknown) << "the fifth week may be the third";
}

TEST(RecurrentLegPain, A170_ThreeDaysNotLoggedNeedADayAfterThemThatMayHurt) {
    // Sore every other day from 14 to 38, all others at 0: four painful weeks without a gap.
    const auto without = [](int first) {
        auto story = achilles({14, 16, 18, 20, 22, 24, 26, 28, 30, 32, 34, 36, 38});
        std::erase_if(story.records.pains, [&](const Pain& pain) { return !earlier(pain.time, at(first, 0)); });
        return judged(story).state;
    };
    EXPECT_EQ(without(39), State::clear) << "39, 40 and 41 may be free, and nothing comes after";
    EXPECT_EQ(without(38), State::unknown) << "38, 39 and 40 may be free, and 41 may hurt";
}

TEST(RecurrentLegPain, A152_MoreThanTwoSubstantialWeeksAreTheSameCautionUpToFive) {
    for (const int weeks : {3, 5}) {
        Story story;
        for (int week = 0; week < weeks; ++week) check(story, 35 - 7 * week, 4, {});
        EXPECT_EQ(judged(story).level, 2) << weeks;
        EXPECT_EQ(judged(story).number("substantial_weeks"), weeks);
    }
}

TEST(RecurrentLegPain, A153_MoreThanSixSubstantialWeeksStayForAProfessionalWithoutALevel) {
    Story story;
    for (int monday = -7; monday <= 35; monday += 7) check(story, monday, 4, {});
    EXPECT_EQ(judged(story).tier, Tier::soon);
    EXPECT_EQ(judged(story).level, 0) << "A23";
}

TEST(RecurrentLegPain, A152_TheWeeksMustFollowOneAnotherUpToTheLatest) {
    Story gap;
    check(gap, 21, 4, {});
    check(gap, 35, 4, {});
    EXPECT_NE(judged(gap).state, State::flagged) << "a week was left out";
    Story past;
    check(past, 21, 4, {});
    check(past, 28, 4, {});
    EXPECT_NE(judged(past).state, State::flagged) << "the latest week is not among them";
}

TEST(RecurrentLegPain, A152_ParticipationFourOrModifiedOrPerformanceThreeAreSubstantial) {
    const auto twice = [](Number participation, Number modified, Number performance) {
        Story story;
        for (const int monday : {28, 35}) {
            check(story, monday, participation, modified);
            story.records.weekly_checks.back().performance = performance;
        }
        return judged(story).state == State::flagged;
    };
    EXPECT_TRUE(twice(4, {}, {}));
    EXPECT_TRUE(twice({}, 3, {}));
    EXPECT_TRUE(twice({}, 4, {}));
    EXPECT_TRUE(twice({}, {}, 3));
    EXPECT_TRUE(twice({}, {}, 4));
    EXPECT_TRUE(twice(1, 3, {})) << "A186";
    EXPECT_FALSE(twice(3, 2, 2));
    EXPECT_FALSE(twice(1, {}, {}));
    EXPECT_FALSE(twice({}, {}, {}));
}

TEST(RecurrentLegPain, A186_AWeekOfBothSidesIsOneOfEach) {
    const auto sites = [](std::optional<Side> side) {
        Story story;
        for (const int monday : {28, 35}) {
            check(story, monday, 4, {});
            story.records.weekly_checks.back().side = side;
        }
        return judged(story).sites;
    };
    using Sites = std::vector<std::string_view>;
    EXPECT_EQ(sites(Side::left), Sites{"achilles_left"});
    EXPECT_EQ(sites(Side::right), Sites{"achilles_right"});
    EXPECT_EQ(sites(Side::both), (Sites{"achilles_left", "achilles_right"}));
    EXPECT_EQ(sites({}), Sites{"achilles"});
}

TEST(RecurrentLegPain, A152_WeeksOfTwoPlacesAreNotAddedUp) {
    Story story;
    check(story, 28, 4, {});
    check(story, 35, 4, {});
    story.records.weekly_checks.back().side = Side::right;
    EXPECT_NE(judged(story).state, State::flagged);
    story.records.weekly_checks.back().side = Side::left;
    story.records.weekly_checks.back().site = Site::kneeFront;
    EXPECT_NE(judged(story).state, State::flagged);
}

TEST(RecurrentLegPain, A40_APlaceThatHurtsAndHadSubstantialWeeksIsNamedOnce) {
    auto story = achilles({0, 14, 28});
    check(story, 28, 4, {});
    check(story, 35, 4, {});
    EXPECT_EQ(judged(story).sites, std::vector<std::string_view>{"achilles_left"});
}

TEST(RecurrentLegPain, A170_PlacesAreThoseOfTheFortyTwoDays) {
    const auto painOn = [](int n) {
        Story story;
        story.pain(n, Site::achilles, Side::left, 3);
        for (int free = 0; free <= last; ++free)
            if (free != n) story.on(free).no_pain = true;
        return judged(story).sites;
    };
    EXPECT_EQ(painOn(0), std::vector<std::string_view>{"achilles_left"}) << "d−41";
    EXPECT_TRUE(painOn(-1).empty()) << "d−42";
}

TEST(RecurrentLegPain, A170_WeeksAreThoseThatEndInTheFortyTwoDaysAndAreSubstantial) {
    const auto sites = [](int monday, double participation, int n) {
        Story story;
        check(story, monday, participation, {});
        return judge(story, rule, n).sites;
    };
    EXPECT_FALSE(sites(0, 4, last).empty()) << "its Sunday is day 6";
    EXPECT_TRUE(sites(-7, 4, last).empty()) << "its Sunday is d−42";
    EXPECT_TRUE(sites(35, 4, last - 1).empty()) << "its Sunday is d+1";
    EXPECT_TRUE(sites(28, 3, last).empty()) << "not substantial";
}

TEST(RecurrentLegPain, A170_NothingHurtsCountsFromTheFirstOfTheDaysToTheLast) {
    // Two weeks not logged at all; in one more only one day, at either end of the forty-two, says that nothing hurts.
    const auto known = [](int n, int otherFirst, int otherLast) {
        Story story;
        story.on(n).no_pain = true;
        for (int free = otherFirst; free <= otherLast; ++free) story.on(free).no_pain = true;
        return judged(story).state;
    };
    EXPECT_EQ(known(0, 21, 41), State::clear) << "d−41";
    EXPECT_EQ(known(-1, 21, 41), State::unknown) << "d−42";
    EXPECT_EQ(known(41, 0, 20), State::clear) << "d";
    EXPECT_EQ(known(42, 0, 20), State::unknown) << "d+1";
    Story rest;
    rest.restDays(0, last);
    EXPECT_EQ(judged(rest).missing, (Columns{"no_pain", "score"})) << "a rest day says nothing of pain";
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
