// SPDX-License-Identifier: GPL-3.0-or-later
// A row of evidence.md 5.3 each: what is logged of one pain on day 11, and the rows that it fits.
#include "legwork/hints.h"

#include "legwork/rules.h"
#include "measures/pain_groups.h"
#include "story.h"

#include <gmock/gmock.h>

namespace legwork::story {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;

std::vector<std::string_view> hintsFor(Site site, std::optional<Side> side, void (*answer)(Pain&),
                                       std::string_view rule = "not-doms-pattern") {
    Story story;
    answer(story.pain(11, site, side, 4));
    const Diary diary = story.diary();
    Finding flag{{.state = State::flagged}, findRule(rule), day(11), {}};
    for (const auto name : {Side::left, Side::right})
        if (side == name || side == Side::both) flag.sites.push_back(legwork::name({site, name}));
    return hints(flag, diary);
}

TEST(Hints, DelayedSorenessIsOnBothSidesAndLaterAndNamedByItsOwnRuleAlone) {
    const auto later = [](Pain& p) { p.onset = Onset::onWaking; };
    const auto sudden = [](Pain& p) { p.onset = Onset::suddenInRun; };
    EXPECT_THAT(hintsFor(Site::quad, Side::both, later, "doms-pattern"), ElementsAre("delayed soreness"));
    EXPECT_THAT(hintsFor(Site::quad, Side::both, sudden, "doms-pattern"), IsEmpty());
    EXPECT_THAT(hintsFor(Site::quad, Side::both, later), IsEmpty());
}

TEST(Hints, AStrainIsSuddenAndOneSided) {
    EXPECT_THAT(hintsFor(Site::hamstring, Side::left, [](Pain& p) { p.onset = Onset::suddenInRun; }), ElementsAre("a strained muscle"));
    EXPECT_THAT(hintsFor(Site::hamstring, Side::left, [](Pain& p) { p.onset = Onset::after; }), Not(Contains("a strained muscle")));
}

TEST(Hints, ATendonBeginsGraduallyAndIsStiff) {
    EXPECT_THAT(hintsFor(Site::achilles, Side::left, [](Pain& p) { p.quality = Set<Quality>{Quality::stiff}; }),
                ElementsAre("a sore tendon"));
    EXPECT_THAT(hintsFor(Site::achilles, Side::left, [](Pain& p) { p.onset = Onset::suddenInRun; }), IsEmpty());
}

TEST(Hints, AJointIsOneSided) {
    EXPECT_THAT(hintsFor(Site::kneeInner, Side::left, [](Pain&) {}), ElementsAre("a sore joint"));
    EXPECT_THAT(hintsFor(Site::kneeInner, Side::left, [](Pain& p) { p.tissue = Tissue::muscle; }), Not(Contains("a sore joint")));
}

TEST(Hints, TheInnerShinHurtsAlongItAndAFingertipSpotThereFitsBone) {
    const auto along = [](Pain& p) { p.onset = Onset::gradualInRun, p.spread = Spread::palm; };
    const auto spot = [](Pain& p) { p.onset = Onset::gradualInRun, p.spread = Spread::fingertip; };
    EXPECT_THAT(hintsFor(Site::shinInner, Side::left, along), ElementsAre("pain along the inner shin"));
    EXPECT_THAT(hintsFor(Site::shinInner, Side::left, spot), ElementsAre("a bone under strain"));
}

TEST(Hints, ANerveBurnsOrTingles) {
    EXPECT_THAT(hintsFor(Site::kneeBack, Side::left, [](Pain& p) { p.quality = Set<Quality>{Quality::burning}; }),
                ElementsAre("a nerve that is irritated"));
}

TEST(Hints, PressureComesWithEffortAndGoesWithinHalfAnHour) {
    EXPECT_THAT(hintsFor(Site::shinOuter, Side::both, [](Pain& p) { p.activity_linked = true, p.fades_min = 30; }),
                ElementsAre("pressure in a muscle during effort"));
    EXPECT_THAT(hintsFor(Site::shinOuter, Side::both, [](Pain& p) { p.activity_linked = true, p.fades_min = 31; }), IsEmpty());
}

TEST(Hints, AClotSwellsOnOneSide) {
    EXPECT_THAT(hintsFor(Site::calfLower, Side::left, [](Pain& p) { p.swelling = true; }), Contains("a clot in a vein"));
    EXPECT_THAT(hintsFor(Site::calfLower, Side::left, [](Pain& p) { p.swelling = false; }), Not(Contains("a clot in a vein")));
}

TEST(Hints, OneAnswerOrAnotherRuleIsNotEnough) {
    EXPECT_THAT(hintsFor(Site::kneeBack, Side::left, [](Pain&) {}), IsEmpty());
    EXPECT_EQ(hintSentence({{.state = State::flagged}, findRule("short-sleep"), day(11), {}}, Story().diary()), "");
}

}  // namespace
}  // namespace legwork::story
