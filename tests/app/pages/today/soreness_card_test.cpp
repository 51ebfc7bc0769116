// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/today_driver.h"

#include "drawing/body_shapes.h"

namespace legwork {
namespace {

TEST(SorenessCard, TheMapMakesAndRemovesAPain) {
    TodayDriver day;
    const int calf = regionIndex(Site::calfUpper, Side::left);
    day.map()->setFocus();
    day.map()->select(calf);
    QTest::keyClicks(day.map(), "6");
    ASSERT_EQ(day.log().pains.size(), 1u);
    const Pain pain = day.log().pains.front();
    EXPECT_EQ(pain.site, Site::calfUpper);
    EXPECT_EQ(pain.side, Side::left);
    EXPECT_EQ(pain.score, 6);
    EXPECT_EQ(pain.moment, Moment::other);  // it is the evening
    EXPECT_EQ(day.desk().journal().undoWording(), "pain left upper calf 6");
    day.press("Swelling: No");
    EXPECT_EQ(day.log().pains.front().swelling, false);
    QTest::keyClick(day.map(), Qt::Key_Backspace);
    EXPECT_TRUE(day.log().pains.empty());
}

TEST(SorenessCard, AnotherMomentIsAnotherEntry) {
    TodayDriver day;
    day.map()->select(regionIndex(Site::quad, Side::right));
    QTest::keyClicks(day.map(), "2");
    day.press("Felt: On waking");
    QTest::keyClicks(day.map(), "5");
    ASSERT_EQ(day.log().pains.size(), 2u);
    EXPECT_EQ(day.log().pains[0].moment == Moment::morning ? day.log().pains[0].score : day.log().pains[1].score, 5);
}

TEST(SorenessCard, NothingHurtsBesideAPainIsAQuestionNotALoss) {
    TodayDriver day;
    day.map()->select(0);
    QTest::keyClicks(day.map(), "4");
    day.press("Nothing hurts today");
    EXPECT_EQ(day.log().pains.size(), 1u);
    EXPECT_TRUE(day.isOnShow("Which is right?"));
    day.press("It hurts");
    EXPECT_EQ(day.entry().no_pain, std::nullopt);
    EXPECT_FALSE(day.isOnShow("Which is right?"));
}

TEST(SorenessCard, APainThatIsNotScoredIsAskedAboutBesideNothingHurts) {
    TodayDriver day;
    day.press("Nothing hurts today");
    const Pain pain{.id = "p1", .time = TodayDriver::now(), .site = Site::calfUpper, .side = Side::left};
    day.desk().edit("elsewhere", [&](Edit& edit) { edit.put(pain); });
    EXPECT_TRUE(day.isOnShow("and a pain that is not scored in your left upper calf. Which is right?"));
}

TEST(SorenessCard, TheListIsTheMapInWords) {
    TodayDriver day;
    day.press("As list");
    day.keys("Right achilles", "3");
    ASSERT_EQ(day.log().pains.size(), 1u);
    EXPECT_EQ(day.log().pains.front().site, Site::achilles);
    EXPECT_EQ(day.map()->score(regionIndex(Site::achilles, Side::right)), 3);
}

}  // namespace
}  // namespace legwork
