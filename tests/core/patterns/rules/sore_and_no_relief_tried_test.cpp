// SPDX-License-Identifier: GPL-3.0-or-later
#include "story.h"

#include <gtest/gtest.h>

namespace legwork::story {
namespace {

constexpr std::string_view rule = "sore-and-no-relief-tried";

/// Quads of both sides, dull, 5 of 10 on days 1 and 2 after a run on day 0, and nothing tried on either day.
Story soreQuads(double first = 5, double second = 5) {
    Story story;
    auto& run = story.run(0);
    run.duration_s = 3'600;
    for (const auto& [n, score] : {std::pair{1, first}, {2, second}}) {
        auto& pain = story.pain(n, Site::quad, Side::both, score);
        pain.spread = Spread::wholeMuscle;
        pain.quality = Set<Quality>{Quality::dull};
        pain.onset = Onset::onWaking;
        pain.swelling = pain.numbness = pain.limited_range = false;
        story.on(n).relief = Set<Relief>{};
        // R35 looks at the signs of R39–R41 as well; those left blank here never make it speak up.
    }
    return story;
}
Finding judged(const Story& story) { return judge(story, rule, 2); }

TEST(SoreAndNoReliefTried, A132_OffersReliefOnTheSecondDayOfFour) {
    const auto finding = judged(soreQuads(4, 4));
    EXPECT_EQ(finding.level, 1);
    EXPECT_EQ(finding.number("score"), 4);
    EXPECT_EQ(finding.number("days"), 2);
    EXPECT_TRUE(finding.sites.empty());
}

TEST(SoreAndNoReliefTried, A187_CountsEveryDayOfALongSpell) {
    auto story = soreQuads(6);
    for (int n = 3; n <= 9; ++n) {
        auto& pain = story.pain(n, Site::quad, Side::both, 5);
        pain.spread = Spread::wholeMuscle;
        pain.quality = Set<Quality>{Quality::dull};
        pain.swelling = pain.numbness = pain.limited_range = false;
        story.on(n).relief = Set<Relief>{};
    }
    const auto finding = judge(story, rule, 9);
    EXPECT_EQ(finding.state, State::flagged) << "6, then 5: below its peak";
    EXPECT_EQ(finding.number("days"), 9);
}

TEST(SoreAndNoReliefTried, A132_BelowFourOnEitherDayIsClear) {
    EXPECT_EQ(judged(soreQuads(3, 5)).state, State::clear);
    EXPECT_EQ(judged(soreQuads(5, 3)).state, State::clear);
}

TEST(SoreAndNoReliefTried, A132_AnythingTriedOnEitherDayIsClear) {
    auto story = soreQuads();
    story.on(1).relief = Set<Relief>{Relief::massage};
    EXPECT_EQ(judged(story).state, State::clear);
    story = soreQuads();
    story.on(2).relief = Set<Relief>{Relief::elevation};
    EXPECT_EQ(judged(story).state, State::clear) << "A184";
}

TEST(SoreAndNoReliefTried, ABlankReliefIsUnknown) {
    auto story = soreQuads();
    story.on(1).relief.reset();
    EXPECT_EQ(judged(story).missing, Columns{"relief"});
}

TEST(SoreAndNoReliefTried, A184_AGroupThatWasNotLoggedTheDayBeforeIsUnknown) {
    auto story = soreQuads();
    story.records.pains.erase(story.records.pains.begin());
    EXPECT_EQ(judged(story).missing, Columns{"score"});
}

TEST(SoreAndNoReliefTried, A132_SorenessThatMayFitIsUnknown) {
    auto story = soreQuads();
    for (auto& pain : story.records.pains) pain.swelling.reset();
    EXPECT_EQ(judged(story).missing, Columns{"swelling"});
}

TEST(SoreAndNoReliefTried, A132_PainThatIsNotOrdinarySorenessIsClear) {
    auto story = soreQuads();
    for (auto& pain : story.records.pains) pain.quality = Set<Quality>{Quality::sharp};
    EXPECT_EQ(judged(story).state, State::clear);
}

TEST(SoreAndNoReliefTried, ADayWithoutAnyEntryHasABlankRelief) {
    for (const int gone : {1, 2}) {
        auto story = soreQuads();
        std::erase_if(story.records.days, [&](const DayEntry& entry) { return entry.day == day(gone); });
        EXPECT_EQ(judged(story).missing, Columns{"relief"}) << gone;
    }
}

TEST(SoreAndNoReliefTried, A18_ReliefOnOneDayClearsWhateverTheOtherLeavesBlank) {
    auto story = soreQuads();
    story.on(1).relief.reset();
    story.on(2).relief = Set<Relief>{Relief::ice};
    EXPECT_EQ(judged(story).state, State::clear);
    story = soreQuads();
    story.on(1).relief = Set<Relief>{Relief::ice};
    for (auto& pain : story.records.pains) pain.swelling.reset();
    EXPECT_EQ(judged(story).state, State::clear) << "soreness that may fit";
}

/// One more sore place on days 1 and 2, ordinary where dull and of both sides, and not where sharp.
void alsoSore(Story& story, Site site, double score, Quality quality) {
    for (const int n : {1, 2}) {
        auto& pain = story.pain(n, site, Side::both, score);
        pain.spread = Spread::wholeMuscle;
        pain.quality = Set<Quality>{quality};
        pain.onset = Onset::onWaking;
        pain.swelling = pain.numbness = pain.limited_range = false;
    }
}

TEST(SoreAndNoReliefTried, A187_TheNumbersAreOfTheSorestThatDecides) {
    for (const Site other : {Site::glute, Site::calfLower}) {  // one before the quads among the sites, one after
        const auto with = [&](double score, Quality quality) {
            auto story = soreQuads();
            alsoSore(story, other, score, quality);
            return judged(story);
        };
        EXPECT_EQ(with(6, Quality::dull).number("score"), 6);
        EXPECT_EQ(with(4, Quality::dull).number("score"), 5);
        EXPECT_EQ(with(6, Quality::sharp).number("score"), 5) << "the sharp one is not ordinary";
        EXPECT_EQ(with(6, Quality::sharp).level, 1);
    }
}

TEST(SoreAndNoReliefTried, A187_WhereOneIsNotKnownTheNumbersAreOfThatOne) {
    for (const Site other : {Site::glute, Site::calfLower}) {
        auto story = soreQuads();
        for (auto& pain : story.records.pains) pain.quality.reset();
        alsoSore(story, other, 6, Quality::sharp);
        EXPECT_EQ(judged(story).missing, Columns{"quality"});
        EXPECT_EQ(judged(story).number("score"), 5) << "the sharp one is ruled out";
    }
}

TEST(SoreAndNoReliefTried, A187_DaysAreThoseInARowHoweverMany) {
    // 5 on nine mornings after one run, and 4 on the last: lower than the peak, as the soreness of R35 must be by then.
    Story story;
    story.run(0).duration_s = 3'600;
    for (int n = 1; n <= 9; ++n) {
        auto& pain = story.pain(n, Site::quad, Side::both, n < 9 ? 5 : 4);
        pain.spread = Spread::wholeMuscle;
        pain.quality = Set<Quality>{Quality::dull};
        pain.onset = Onset::onWaking;
        pain.swelling = pain.numbness = pain.limited_range = false;
        story.on(n).relief = Set<Relief>{};
    }
    EXPECT_EQ(judge(story, rule, 9).state, State::flagged);
    EXPECT_EQ(judge(story, rule, 9).number("days"), 9);
    story.records.pains.back().score = 3;
    EXPECT_EQ(judge(story, rule, 9).number("days"), 0);
}

TEST(SoreAndNoReliefTried, A55_DoesNotApplyWhereNothingHurts) {
    Story story;
    story.on(2).no_pain = true;
    EXPECT_EQ(judged(story).state, State::notApplicable);
}

TEST(SoreAndNoReliefTried, KeepsToTheRunnersThreshold) {
    auto story = soreQuads(3, 3);
    story.runner.thresholds["sore-and-no-relief-tried.score"] = 3;
    EXPECT_EQ(judged(story).state, State::flagged);
}

}  // namespace
}  // namespace legwork::story
