// SPDX-License-Identifier: GPL-3.0-or-later
#include "legwork/questions.h"

#include "story.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace legwork::story {
namespace {

std::vector<std::string> asked(const Story& story, int n = 10) {
    std::vector<std::string> columns;
    for (const Question& question : questions(story.diary(), day(n), day(n))) columns.emplace_back(question.column);
    return columns;
}

using Asked = std::vector<std::string>;

TEST(Questions, AreNoneOnAnOrdinaryDay) {
    Story story;
    story.run(10).rpe = 8;
    story.on(10).sleep_h = 7;
    story.pain(10, Site::quad, Side::both, 3);
    EXPECT_EQ(asked(story), Asked{});
    EXPECT_EQ(asked(Story()), Asked{});
}

TEST(Questions, AskForNumbnessOfNotablePainThenForTheRest) {
    Story story;
    auto& pain = story.pain(10, Site::kneeInner, Side::left, 4);
    EXPECT_EQ(asked(story), Asked{"numbness"});
    pain.numbness = false;
    EXPECT_EQ(asked(story), Asked{"swelling"});
    pain.swelling = false;
    EXPECT_EQ(asked(story), Asked{"limited_range"});
    pain.limited_range = false;
    EXPECT_EQ(asked(story), Asked{});
}

TEST(Questions, AreNotAskedOnceTheNoteStands) {
    Story story;
    story.pain(10, Site::kneeInner, Side::left, 4).swelling = true;
    EXPECT_EQ(asked(story), Asked{});
}

TEST(Questions, A161_AskForDarkUrineAtColourSevenOrSeverePain) {
    Story story;
    story.on(10).urine_colour = 6;
    EXPECT_EQ(asked(story), Asked{});
    story.on(10).urine_colour = 7;
    EXPECT_EQ(asked(story), Asked{"dark_urine"});
    story.on(10).dark_urine = false;
    EXPECT_EQ(asked(story), Asked{});
}

TEST(Questions, A149_AskForBearingWeightAtSeverePainOrALimp) {
    Story story;
    auto& pain = story.pain(10, Site::achilles, Side::left, 3);
    pain.limp = true;
    EXPECT_EQ(asked(story), Asked{"cannot_bear_weight"});
    pain.cannot_bear_weight = false;
    EXPECT_EQ(asked(story), Asked{});
}

TEST(Questions, PutTheGravestFirst) {
    Story story;
    auto& pain = story.pain(10, Site::shinOuter, Side::left, 7);
    pain.quality = Set<Quality>{Quality::tight};
    pain.numbness = true;
    const auto list = questions(story.diary(), day(10), day(10));
    ASSERT_FALSE(list.empty());
    EXPECT_EQ(list.front().column, "toe_stretch_pain");
    EXPECT_EQ(list.front().tier, Tier::now);
    EXPECT_TRUE(std::ranges::is_sorted(list, std::greater{}, &Question::tier));
}

TEST(Questions, NameTheRecordAndThePlace) {
    Story story;
    story.pain(10, Site::kneeInner, Side::both, 5);
    const auto list = questions(story.diary(), day(10), day(10));
    ASSERT_EQ(list.size(), 1u);
    EXPECT_EQ(list[0].record, (RecordKey{"pains", "p1"}));
    EXPECT_EQ(list[0].text, "At the inner knee on both sides, is anything numb?");
}

TEST(Questions, AFingertipSpotOnBoneIsAskedForNightRestAndAHop) {
    Story story;
    auto& pain = story.pain(10, Site::shinInner, Side::left, 3);
    pain.spread = Spread::fingertip;
    EXPECT_EQ(asked(story), Asked{"at_night"});
    pain.at_night = pain.at_rest = false;
    EXPECT_EQ(asked(story), Asked{"hop_pain"});
    pain.spread.reset();
    EXPECT_EQ(asked(story), Asked{});
    pain.at_night = true;
    EXPECT_EQ(asked(story), Asked{"spread"});
}

TEST(Questions, NeverAskForAHopAtTheFrontHip) {
    Story story;
    auto& pain = story.pain(10, Site::hipFront, Side::left, 3);
    EXPECT_EQ(asked(story), Asked{"weight_bearing_pain"});
    pain.weight_bearing_pain = pain.at_night = pain.at_rest = false;
    EXPECT_EQ(asked(story), Asked{});
}

}  // namespace
}  // namespace legwork::story
