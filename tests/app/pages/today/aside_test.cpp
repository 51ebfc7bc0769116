// SPDX-License-Identifier: GPL-3.0-or-later
// Fields that step aside and are called back, by real key presses.
#include "drivers/today_driver.h"

#include "legwork/asking.h"

namespace legwork {
namespace {

/// So many mornings before today with hours of sleep alone.
void sleepBefore(TodayDriver& day, int mornings) {
    day.desk().edit("mornings", [&](Edit& edit) {
        for (int n = 1; n <= mornings; ++n) edit.put(DayEntry{.day = day.today() - n, .sleep_h = 7});
    });
    day.page().showDay(day.today() - 1);
    day.page().showDay(day.today());
}

bool isSeen(TodayDriver& day, const QString& name) {
    QApplication::processEvents();
    for (auto* widget : day.page().findChildren<QWidget*>())
        if (widget->isVisibleTo(&day.page()) && widget->accessibleName() == name) return true;
    return false;
}

const QString protein = QStringLiteral("Protein (g)"), carbohydrate = QStringLiteral("Carbohydrate (g)");

TEST(Aside, ANewJournalShowsItsFieldsAndNoMore) {
    TodayDriver day;
    EXPECT_TRUE(isSeen(day, protein));
    for (auto* button : day.page().findChildren<QAbstractButton*>())
        EXPECT_FALSE(button->isVisibleTo(&day.page()) && button->text().startsWith("More (")) << button->text().toStdString();
}

TEST(Aside, WhatWasNeverFilledInMovesOutOfTheWay) {
    TodayDriver day;
    sleepBefore(day, daysUntilAside - 1);
    EXPECT_TRUE(isSeen(day, protein));
    sleepBefore(day, daysUntilAside);
    EXPECT_FALSE(isSeen(day, protein));
    EXPECT_TRUE(isSeen(day, "Hours asleep (h:mm)"));
    EXPECT_TRUE(isSeen(day, "More (3)"));  // of food: protein, carbohydrate, whether that was all
}

TEST(Aside, AKeyCallsItBackAndGoesToIt) {
    TodayDriver day;
    sleepBefore(day, daysUntilAside);
    day.press("More (3)");
    ASSERT_TRUE(isSeen(day, protein));
    QTest::keyClicks(QApplication::focusWidget(), "90");
    EXPECT_EQ(day.entry().protein_g, 90);
    EXPECT_TRUE(isSeen(day, carbohydrate)) << "nothing moves while the cursor is in the card";
}

TEST(Aside, WhatIsUsedStaysOnTheNextDayAndTheRestStepsAsideAgain) {
    TodayDriver day;
    sleepBefore(day, daysUntilAside + 1);
    day.page().showDay(day.today() - 1);
    day.press("More (3)");
    QTest::keyClicks(QApplication::focusWidget(), "90");
    day.page().showDay(day.today());
    EXPECT_TRUE(isSeen(day, protein));
    EXPECT_FALSE(isSeen(day, carbohydrate));
}

TEST(Aside, AFieldThatHoldsSomethingIsNeverHidden) {
    TodayDriver day;
    sleepBefore(day, daysUntilAside);
    day.desk().edit("from elsewhere", [&](Edit& edit) { edit.put(DayEntry{.day = day.today(), .protein_g = 0}); });
    EXPECT_TRUE(isSeen(day, protein));
    EXPECT_FALSE(isSeen(day, carbohydrate));
}

TEST(Aside, ARuleSwitchedOffTakesItsFieldWithIt) {
    TodayDriver day;
    ASSERT_TRUE(isSeen(day, "Sleep quality"));
    day.desk().edit("rule off", [&](Edit& edit) {
        Runner runner = day.desk().diary()->runner();
        runner.rules_off = {"poor-sleep-quality"};
        edit.put(runner);
    });
    EXPECT_FALSE(isSeen(day, "Sleep quality"));
}

TEST(Aside, QuestionsOfSafetyStay) {
    TodayDriver day;
    sleepBefore(day, 3 * daysUntilAside);
    for (const auto* name : {"Headache", "Nausea", "Fever"}) EXPECT_TRUE(isSeen(day, QString(name)) || day.isOnShow(name)) << name;
}

}  // namespace
}  // namespace legwork
