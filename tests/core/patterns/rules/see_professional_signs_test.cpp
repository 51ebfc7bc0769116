// SPDX-License-Identifier: GPL-3.0-or-later
#include "story.h"

#include <gtest/gtest.h>

namespace legwork::story {
namespace {

constexpr std::string_view rule = "see-professional-signs";

Finding judged(void (*answer)(Pain&), Number score = 3) {
    Story story;
    answer(story.pain(10, Site::kneeInner, Side::left, score));
    return judge(story, rule, 10);
}

TEST(SeeProfessionalSigns, A154_EachSignSendsSoon) {
    for (const auto sign : {&Pain::swelling, &Pain::numbness, &Pain::limited_range}) {
        Story story;
        story.pain(10, Site::kneeInner, Side::left, 3).*sign = true;
        const auto finding = judge(story, rule, 10);
        EXPECT_EQ(finding.tier, Tier::soon);
        EXPECT_EQ(finding.sites, std::vector<std::string_view>{"knee_inner_left"});
        EXPECT_EQ(finding.number("score"), 3);
    }
}

TEST(SeeProfessionalSigns, A154_NumbnessWithWeaknessOrADroppingFootSendsToday) {
    EXPECT_EQ(judged([](Pain& p) { p.numbness = p.weakness = true; }).tier, Tier::day);
    EXPECT_EQ(judged([](Pain& p) { p.foot_drop = true; }).tier, Tier::day);
    EXPECT_EQ(judged([](Pain& p) { p.swelling = p.weakness = true; }).tier, Tier::soon);
}

TEST(SeeProfessionalSigns, A154_IsClearOnlyWhereAllThreeAreNo) {
    EXPECT_EQ(judged([](Pain& p) { p.swelling = p.numbness = p.limited_range = false; }).state, State::clear);
    const auto finding = judged([](Pain& p) { p.swelling = p.limited_range = false; });
    EXPECT_EQ(finding.state, State::unknown);
    EXPECT_EQ(finding.missing, (Columns{"foot_drop", "numbness"}));  // A177: foot_drop, never weakness
}

TEST(SeeProfessionalSigns, A56_ASignWithoutPainCounts) {
    EXPECT_EQ(judged([](Pain& p) { p.numbness = true; }, 0).tier, Tier::soon);
    EXPECT_EQ(judged([](Pain& p) { p.numbness = false; }, 0).state, State::notApplicable);
    EXPECT_EQ(judged([](Pain& p) { p.numbness = true; }, {}).tier, Tier::soon);
}

TEST(SeeProfessionalSigns, A51_OneYesAmongTheDaysEntriesIsYes) {
    Story story;
    story.pain(10, Site::kneeInner, Side::left, 3, 8).swelling = true;
    story.pain(10, Site::kneeInner, Side::left, 3, 20).swelling = false;
    EXPECT_EQ(judge(story, rule, 10).tier, Tier::soon);
    story.pain(11, Site::kneeInner, Side::left, 3);
    EXPECT_EQ(judge(story, rule, 11).state, State::unknown);  // signs are of the day only
}

TEST(SeeProfessionalSigns, A40_FlaggedBeforeUnknownBeforeClear) {
    Story story;
    story.records.pains.reserve(3);
    auto& knee = story.pain(10, Site::kneeInner, Side::left, 3);
    auto& shin = story.pain(10, Site::shinInner, Side::left, 5);
    knee.swelling = knee.numbness = knee.limited_range = false;
    EXPECT_EQ(judge(story, rule, 10).sites, std::vector<std::string_view>{"shin_inner_left"});
    knee.swelling = true;
    const auto finding = judge(story, rule, 10);
    EXPECT_EQ(finding.sites, std::vector<std::string_view>{"knee_inner_left"});
    EXPECT_TRUE(finding.missing.empty());
    shin.swelling = true;
    EXPECT_EQ(judge(story, rule, 10).number("score"), 5);  // A187: the deciding group with the highest score
}

TEST(SeeProfessionalSigns, ListsTheAnswersAndWhatToDo) {
    Story story;
    auto& pain = story.pain(10, Site::kneeInner, Side::left, 3);
    pain.swelling = pain.limited_range = true;
    EXPECT_EQ(sentence(judge(story, rule, 10), story.diary()),
              "Left inner knee: you logged can't move it fully and swelling. Worth having a doctor or physiotherapist look at this "
              "in the next few days; ease off running until then. This journal cannot diagnose.");
}

TEST(SeeProfessionalSigns, A155_OrdinarySorenessOfBothSidesSoftensTheWordsNotTheTier) {
    Story story;
    story.run(10).duration_s = 3'600;
    auto& pain = story.pain(11, Site::quad, Side::both, 4);
    pain.onset = Onset::onWaking;
    pain.onset_time = at(11, 6);
    pain.quality = Set<Quality>{Quality::stiff};
    pain.spread = Spread::wholeMuscle;
    pain.numbness = false;
    pain.limited_range = true;
    const auto soft = judge(story, rule, 11);
    EXPECT_EQ(soft.tier, Tier::soon);
    EXPECT_NE(sentence(soft, story.diary()).find("ordinary soreness"), std::string::npos);
    for (const auto harden : {+[](Pain& p) { p.numbness.reset(); }, +[](Pain& p) { p.numbness = true; }, +[](Pain& p) { p.score = 5; },
                              +[](Pain& p) { p.quality.reset(); }}) {
        Story firm = story;
        harden(firm.records.pains[0]);
        EXPECT_EQ(sentence(judge(firm, rule, 11), firm.diary()).find("ordinary soreness"), std::string::npos);
    }
}

TEST(SeeProfessionalSigns, A155_TheWordsAreSoftForLessThanSeventyTwoHoursAfterTheRun) {
    const auto isSoft = [](int hour, int minute) {  // of the third day, after a run that ended at 8:00
        Story story;
        story.run(10).duration_s = 3'600;
        for (const int n : {11, 13}) {
            auto& pain = story.pain(n, Site::quad, Side::both, n == 11 ? 4 : 3);
            pain.onset = Onset::onWaking;
            pain.onset_time = at(11, 6);
            pain.quality = Set<Quality>{Quality::stiff};
            pain.spread = Spread::wholeMuscle;
            pain.numbness = false;
            pain.limited_range = true;
        }
        story.records.pains.back().time = at(13, hour, minute);
        return sentence(judge(story, rule, 13), story.diary()).find("ordinary soreness") != std::string::npos;
    };
    EXPECT_TRUE(isSoft(7, 59));
    EXPECT_FALSE(isSoft(8, 0));
}

}  // namespace
}  // namespace legwork::story
