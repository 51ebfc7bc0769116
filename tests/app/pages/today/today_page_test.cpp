// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/today_driver.h"

#include "drawing/body_shapes.h"
#include "forms/chip.h"
#include "legwork/questions.h"
#include "pages/today/like_last_time.h"

#include <QCheckBox>
#include <QLayout>
#include <QPushButton>

namespace legwork {
namespace {

TEST(TodayPage, ARunTypedIsInTheDiary) {
    TodayDriver day;
    day.type("Distance (km)", "12.5");
    day.type("Time (h:mm:ss)", "1:02:30");
    day.keys("Kind", "H");
    day.keys("Effort, session RPE", "7");
    day.press("Warm-up: None");
    day.press("Cool-down: Walk");
    ASSERT_EQ(day.log().runs.size(), 1u);
    const auto run = day.run();
    EXPECT_EQ(run.distance_m, 12500);
    EXPECT_EQ(run.duration_s, 3750);
    EXPECT_EQ(run.kind, RunKind::hills);
    EXPECT_EQ(run.rpe, 7);
    EXPECT_EQ(run.warmup, Set<WarmUp>{});
    EXPECT_EQ(run.cooldown, Set<CoolDown>{CoolDown::walk});
    EXPECT_EQ(run.humidity_pct, std::nullopt);
}

TEST(TodayPage, TypingANumberIsOneUndoStep) {
    TodayDriver day;
    day.type("Distance (km)", "12.5");
    EXPECT_EQ(day.desk().journal().undoWording(), "distance 12.5 km");
    day.desk().undo();
    EXPECT_TRUE(day.log().runs.empty());
    EXPECT_EQ(day.textOf("Distance (km)"), "");
    day.desk().redo();
    EXPECT_EQ(day.run().distance_m, 12500);
    EXPECT_EQ(day.textOf("Distance (km)"), "12.5");
}

TEST(TodayPage, ARunMovedToAnotherDayIsNotReplacedByTheNextOneOfItsOldDay) {
    TodayDriver day;
    day.type("Distance (km)", "12.5");
    auto moved = day.run();
    moved.start.local_s -= 3 * 86'400;
    day.desk().edit("start", [&](Edit& edit) { edit.put(moved); });
    ASSERT_TRUE(day.log().runs.empty());
    day.type("Distance (km)", "5");
    EXPECT_NE(day.run().id, moved.id);
    ASSERT_TRUE(day.desk().diary()->findRun(moved.id));
    EXPECT_EQ(day.desk().diary()->findRun(moved.id)->distance_m, 12500);
}

TEST(TodayPage, IsNoWiderThanTheNarrowWindowItStandsIn) {
    TodayDriver day;
    day.page().resize(826, 660);  // what 1024×700 leaves beside the side bar
    QApplication::processEvents();
    EXPECT_LE(day.page().layout()->minimumSize().width(), 826);
}

TEST(TodayPage, WhatIsBeingTypedIsNotDisturbedByItsOwnSaving) {
    TodayDriver day;
    day.type("Distance (km)", "12.");
    EXPECT_EQ(day.textOf("Distance (km)"), "12.");
    EXPECT_EQ(day.run().distance_m, 12000);
    day.leave();
    EXPECT_EQ(day.textOf("Distance (km)"), "12");
}

TEST(TodayPage, ScaleDigitsChooseAndBackspaceTakesBack) {
    TodayDriver day;
    day.keys("Effort, session RPE", "10");
    EXPECT_EQ(day.run().rpe, 10);
    EXPECT_TRUE(day.isOnShow("maximal"));
    day.keys("Effort, session RPE", "0");
    EXPECT_EQ(day.run().rpe, 0);
    day.key(Qt::Key_Backspace);
    EXPECT_EQ(day.run().rpe, std::nullopt);
    auto* scale = day.find<Scale>("Effort, session RPE");
    EXPECT_EQ(scale->number(), std::nullopt);
    EXPECT_EQ(QAccessible::queryAccessibleInterface(scale)->text(QAccessible::Description), "not logged");
}

TEST(TodayPage, AToolSetsAScaleThroughItsValue) {
    TodayDriver day;
    QAccessibleInterface* scale = QAccessible::queryAccessibleInterface(day.find<Scale>("Effort, session RPE"));
    ASSERT_EQ(scale->role(), QAccessible::Slider);
    scale->valueInterface()->setCurrentValue(7);
    EXPECT_EQ(day.run().rpe, 7);
    EXPECT_EQ(scale->text(QAccessible::Value), "7, very hard");
}

TEST(TodayPage, BlankZeroAndNoAreThreeAnswers) {
    TodayDriver day;
    day.type("Climb (m)", "0");
    EXPECT_EQ(day.run().ascent_m, 0);
    day.type("Climb (m)", "");
    EXPECT_EQ(day.run().ascent_m, std::nullopt);
    EXPECT_EQ(day.entry().rest_day, std::nullopt);
    day.press("Rest day: No");
    EXPECT_EQ(day.entry().rest_day, false);
    EXPECT_TRUE(day.find<Chip>("Rest day: No")->isChecked());
    day.press("Rest day: No");
    EXPECT_EQ(day.entry().rest_day, std::nullopt);
    EXPECT_FALSE(day.find<Chip>("Rest day: No")->isChecked());
}

TEST(TodayPage, OutOfRangeIsRefusedInPlaceWithTheLimitAndTheTextStays) {
    TodayDriver day;
    day.type("Distance (km)", "8");
    day.leave();
    day.type("Distance (km)", "600");
    EXPECT_EQ(day.textOf("Distance (km)"), "600");
    EXPECT_EQ(day.editor("Distance (km)")->problem(), "Distance goes from 0 to 500 km.");
    EXPECT_EQ(day.run().distance_m, 8000);  // not 60 km, which was there on the way
    day.reopen();
    EXPECT_EQ(day.textOf("Distance (km)"), "600");
    EXPECT_EQ(day.editor("Distance (km)")->problem(), "Distance goes from 0 to 500 km.");
    day.type("Distance (km)", "60");
    EXPECT_EQ(day.editor("Distance (km)")->problem(), "");
    EXPECT_EQ(day.run().distance_m, 60000);
    EXPECT_TRUE(day.desk().journal().drafts().empty());
}

TEST(TodayPage, AHardPartLongerThanTheRunIsRefused) {
    TodayDriver day;
    day.type("Time (h:mm:ss)", "40");
    day.press("More about the run");
    day.type("Hard part (h:mm:ss)", "50:00");
    EXPECT_FALSE(day.editor("Hard part (h:mm:ss)")->problem().isEmpty());
    EXPECT_NE(day.run().hard_s, 3000);
}

TEST(TodayPage, NoneStandsAlone) {
    TodayDriver day;
    day.press("Relief: Ice");
    day.press("Relief: Massage");
    EXPECT_EQ(day.entry().relief, (Set<Relief>{Relief::ice, Relief::massage}));
    day.press("Relief: None");
    EXPECT_EQ(day.entry().relief, Set<Relief>{});
    EXPECT_FALSE(day.find<Chip>("Relief: Ice")->isChecked());
    day.press("Relief: None");
    EXPECT_EQ(day.entry().relief, std::nullopt);
}

TEST(TodayPage, BedAndWakeTimeOverMidnightMakeTheHours) {
    TodayDriver day;
    day.type("To bed", "23:40");
    day.type("Up", "5:50");
    ASSERT_TRUE(day.entry().sleep_h);
    EXPECT_NEAR(*day.entry().sleep_h, 6 + 10 / 60.0, 1e-9);
    EXPECT_EQ(day.textOf("Hours asleep (h:mm)"), "6:10");
}

TEST(TodayPage, ATimeBeforeTheDayStartsBelongsToTheNightAtItsEnd) {
    TodayDriver day;
    day.type("Start", "01:30");
    day.type("Distance (km)", "3");
    ASSERT_EQ(day.log().runs.size(), 1u);
    EXPECT_EQ(text(day.run().start), "2026-11-20T01:30:00+01:00");
}

TEST(TodayPage, ADrinkIsAddedAndDeletedAndUndone) {
    TodayDriver day;
    day.type("Amount (ml)", "500");
    day.leave();
    day.keys("Drink", "W");
    day.find("To bed")->setFocus();  // the filled row folds to a line
    ASSERT_EQ(day.log().drinks.size(), 1u);
    EXPECT_EQ(day.log().drinks.front().ml, 500);
    EXPECT_EQ(day.log().drinks.front().kind, FluidKind::water);
    day.type("Amount (ml)", "250");
    EXPECT_EQ(day.log().drinks.size(), 2u);
    day.find("To bed")->setFocus();
    day.press("Delete 18:00 250 ml");
    EXPECT_EQ(day.log().drinks.size(), 1u);
    day.desk().undo();
    EXPECT_EQ(day.log().drinks.size(), 2u);
}

TEST(TodayPage, AnyPastDayIsEnteredTheSameWay) {
    TodayDriver day;
    day.page().showDay(day.today() - 3);
    day.type("Distance (km)", "5");
    EXPECT_TRUE(day.log().runs.empty());
    ASSERT_EQ(day.desk().diary()->on(day.today() - 3).runs.size(), 1u);
    day.page().showDay(day.today());
    EXPECT_EQ(day.textOf("Distance (km)"), "");
}

TEST(TodayPage, LikeLastTimeCopiesWhatIsTicked) {
    TodayDriver day;
    day.page().showDay(day.today() - 1);
    day.type("Distance (km)", "8");
    day.press("Warm-up: Strides");
    day.page().showDay(day.today());
    ShownDay shown{.day = day.today(), .offset_min = 60};
    Drafts drafts(day.desk());
    LikeLastTime dialog({day.desk(), shown, drafts});
    dialog.findChild<QCheckBox*>("Warm-up")->setChecked(true);
    dialog.copy();
    ASSERT_EQ(day.log().runs.size(), 1u);
    EXPECT_EQ(day.run().warmup, Set<WarmUp>{WarmUp::strides});
    EXPECT_EQ(day.run().distance_m, std::nullopt);
    EXPECT_EQ(day.desk().journal().undoWording(), "like last time");
}

TEST(TodayPage, AChangeFromElsewhereIsShown) {
    TodayDriver day;
    day.type("Distance (km)", "8");
    auto run = day.run();
    run.distance_m = 9000;
    day.desk().edit("elsewhere", [&](Edit& edit) { edit.put(run); });
    EXPECT_EQ(day.textOf("Distance (km)"), "9");
}

TEST(TodayPage, TheQuestionThatWouldDecideIsAskedAndAnsweredInPlace) {
    TodayDriver day;
    day.map()->select(regionIndex(Site::calfUpper, Side::left));
    QTest::keyClicks(day.map(), "8");
    const auto asked = questions(*day.desk().diary(), day.today(), day.today());
    ASSERT_FALSE(asked.empty());
    EXPECT_TRUE(day.isOnShow(words(asked.front().text)));
    QTest::keyClick(day.find<QPushButton>("No"), Qt::Key_Space);
    const Value answer = asked.front().record.table == "days" ? findField<DayEntry>(asked.front().column)->get(day.entry())
                                                              : findField<Pain>(asked.front().column)->get(day.log().pains.front());
    EXPECT_EQ(answer, Value{false});
    EXPECT_FALSE(day.isOnShow(words(asked.front().text)));
}

TEST(TodayPage, OtherUnitsAreShownAtOnce) {
    TodayDriver day;
    day.type("Distance (km)", "16.09344");
    Runner runner = day.desk().diary()->runner();
    runner.units = Units::imperial;
    day.desk().edit("units", [&](Edit& edit) { edit.put(runner); });
    EXPECT_EQ(day.textOf("Distance (mi)"), "10");
}

TEST(TodayPage, AProblemOfTheWeekIsAddedOnDemand) {
    TodayDriver day;
    day.press("How a problem affected your running");
    day.keys("Place of the problem", "Ach");
    day.press("Add a problem");
    day.keys("Taking part", "3");
    ASSERT_EQ(day.desk().diary()->weeklyChecks().size(), 1u);
    const WeeklyCheck check = day.desk().diary()->weeklyChecks().front();
    EXPECT_EQ(check.site, Site::achilles);
    EXPECT_EQ(check.side, Side::left);
    EXPECT_EQ(check.participation, 3);
    EXPECT_EQ(text(check.week), "2026-W47");
}

TEST(TodayPage, TabGoesOnAsOneReads) {
    TodayDriver day;
    day.find("Distance (km)")->setFocus();
    QStringList met;
    for (int i = 0; i < 10; ++i) {
        day.leave();
        met += QApplication::focusWidget()->accessibleName();
    }
    EXPECT_EQ(met, (QStringList{"Time (h:mm:ss)", "Kind", "Start", "Place", "How it went", "Effort, session RPE",
                                "Warm-up: Easy jog (or an easy first 10 min)", "Drunk during the run (ml)", "What you drank", "Cool-down: Easy jog"}));
}

TEST(TodayPage, TabGoesFromTheEndOfOneColumnToTheNextThoughTheCardsWereBuiltLater) {
    TodayDriver day;
    day.find("Note on the day")->setFocus();
    day.leave();
    EXPECT_EQ(QApplication::focusWidget()->accessibleName(), "Distance (km)");
}

TEST(TodayPage, ADeletedRunComesBackWithUndo) {
    TodayDriver day;
    day.type("Distance (km)", "8");
    day.leave();
    day.press("Delete run");
    EXPECT_TRUE(day.log().runs.empty());
    EXPECT_EQ(day.textOf("Distance (km)"), "");
    day.press("Undo");
    EXPECT_EQ(day.run().distance_m, 8000);
}

TEST(TodayPage, ASecondRunHasACardOfItsOwn) {
    TodayDriver day;
    day.type("Distance (km)", "8");
    day.page().newRun();
    QTest::keyClicks(QApplication::focusWidget(), "3");
    ASSERT_EQ(day.log().runs.size(), 2u);
    EXPECT_EQ(day.log().runs[1].distance_m, 3000);
}

TEST(TodayPage, TheFourAnswersOfAWeekTellHowMuchAProblemWeighed) {
    TodayDriver day;
    day.press("How a problem affected your running");
    day.press("Add a problem");
    day.keys("Taking part", "2");
    day.keys("Changed training", "3");
    day.keys("Affected performance", "2");
    EXPECT_FALSE(day.isOnShow("Severity")) << "the symptoms are still blank";
    day.keys("Pain", "4");
    EXPECT_TRUE(day.isOnShow("Severity 58 of 100 (OSTRC-H2). The questions call that a substantial problem.")) << "8 + 17 + 8 + 25";
}

TEST(TodayPage, FourAnswersAboutADayAreSummedAndHeldAgainstTheUsual) {
    TodayDriver day;
    for (const char* item : {"Fatigue", "Stress", "Soreness overall"}) day.keys(item, "4");
    EXPECT_FALSE(day.isOnShow("Together"));
    day.keys("Sleep, as it felt", "5");
    EXPECT_TRUE(day.isOnShow("Together 17, of 4 best to 28 worst. What is usual for you can be told after 14 such days."));
    day.desk().edit("weeks before", [&](Edit& edit) {
        for (int back = 14; back < 28; ++back)
            edit.put(DayEntry{.day = day.today() - back, .fatigue = 2, .stress = 2, .wellness_soreness = 2, .wellness_sleep = back % 2 ? 2 : 4});
    });
    EXPECT_TRUE(day.isOnShow("Usual for you: 9, give or take 1.")) << "sums of 8 and 10, seven of each";
}

TEST(TodayPage, EveryControlHasANameToHear) {
    TodayDriver day;
    for (auto* widget : day.page().findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() || !widget->isVisibleTo(&day.page())) continue;
        QAccessibleInterface* heard = QAccessible::queryAccessibleInterface(widget);
        EXPECT_FALSE(heard->text(QAccessible::Name).isEmpty()) << widget->metaObject()->className();
    }
}

TEST(TodayPage, NoCrampAndAMinuteOfOneStandSideBySideWithAQuestion) {
    TodayDriver day;
    const QString question = "You logged that there was no cramp, and details of one. Which is right?";
    day.type("Distance (km)", "12.5");
    auto run = day.run();
    run.cramp = Cramp::none;
    day.desk().edit("cramp", [&](Edit& edit) { edit.put(run); });
    EXPECT_FALSE(day.isOnShow(question));
    run.cramp_minute = 70;
    day.desk().edit("minute", [&](Edit& edit) { edit.put(run); });
    EXPECT_TRUE(day.isOnShow(question));
    EXPECT_EQ(day.run().cramp, Cramp::none);
    EXPECT_EQ(day.run().cramp_minute, 70);
}

}  // namespace
}  // namespace legwork
