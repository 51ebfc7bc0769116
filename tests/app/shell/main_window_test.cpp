// SPDX-License-Identifier: GPL-3.0-or-later
// The window as a runner walks through it: keys, undo, first start.
#include "drivers/window_driver.h"

#include "drawing/chart_view.h"
#include "drawing/palette.h"
#include "pages/start/start_page.h"
#include "pages/week/week_page.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QTableView>
#include <QToolButton>
#include <algorithm>

namespace legwork {
namespace {

TEST_F(MainWindowTest, GoesToEachPageByItsKey) {
    open();
    const std::pair<Qt::Key, QString> keys[] = {{Qt::Key_2, "week"}, {Qt::Key_5, "history"}, {Qt::Key_6, "settings"}, {Qt::Key_1, "today"}};
    for (const auto& [key, page] : keys) {
        press(key, Qt::ControlModifier);
        EXPECT_EQ(checkedPage(), page);
    }
}

TEST_F(MainWindowTest, NamesWhatUndoTakesBack) {
    open();
    EXPECT_FALSE(action("Undo")->isEnabled());
    logRun();
    EXPECT_EQ(action("Undo")->text().remove('&'), "Undo: run 12 km");
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(window.desk()->diary()->on(makeDay(2026, 11, 19)).runs.empty());
    EXPECT_EQ(action("Redo")->text().remove('&'), "Redo: run 12 km");
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(window.desk()->diary()->on(makeDay(2026, 11, 19)).runs.size(), 1u);
}

TEST_F(MainWindowTest, UndoesTheJournalWhileATextFieldHasTheCursor) {
    open();
    logRun();
    press(Qt::Key_5, Qt::ControlModifier);
    auto* search = window.findChild<QLineEdit*>();
    for (auto* field : window.findChildren<QLineEdit*>())
        if (field->accessibleName() == "Search") search = field;
    search->setFocus();
    QTest::keyClicks(search, "river");
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(search->text(), "river");
    EXPECT_TRUE(window.desk()->diary()->on(makeDay(2026, 11, 19)).runs.empty());
}

TEST_F(MainWindowTest, HistoryFindsRemovesAndBringsBack) {
    open();
    logRun("by the river");
    logRun("in the hills");
    press(Qt::Key_5, Qt::ControlModifier);
    auto* table = window.findChild<QTableView*>("entries");
    ASSERT_EQ(table->model()->rowCount(), 2);
    for (auto* field : window.findChildren<QLineEdit*>())
        if (field->accessibleName() == "Search") {
            QTest::keyClicks(field, "RIVER 19");
            QTest::keyClick(field, Qt::Key_Return);
        }
    ASSERT_EQ(table->model()->rowCount(), 1);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Delete);
    EXPECT_EQ(table->model()->rowCount(), 0);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(table->model()->rowCount(), 1);
    QTest::keyClick(table, Qt::Key_Return);
    EXPECT_EQ(checkedPage(), "today");
}

TEST_F(MainWindowTest, TheWeekIsWalkedByArrowKeysAndOpensADay) {
    open();
    logRun();
    press(Qt::Key_2, Qt::ControlModifier);
    auto* chart = window.findChild<ChartView*>();
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_Home);
    for (int i = 0; i < 3; ++i) QTest::keyClick(chart, Qt::Key_Right);
    EXPECT_EQ(chart->column(), 3);
    EXPECT_TRUE(chart->sentence(0, 3).contains("run 12 km")) << qPrintable(chart->sentence(0, 3));
    EXPECT_EQ(chart->accessibleDescription(), chart->sentence(0, 3));
    QTest::keyClick(chart, Qt::Key_Return);
    EXPECT_EQ(checkedPage(), "today");
}

TEST_F(MainWindowTest, AWeekWithoutEntriesIsNotCalledInOrder) {
    open();
    press(Qt::Key_2, Qt::ControlModifier);
    QStringList said;
    for (auto* label : window.findChildren<QLabel*>())
        if (label->isVisible()) said += label->text();
    EXPECT_TRUE(said.contains("Too little is logged for this week to name one thing.")) << qPrintable(said.join(" | "));
    EXPECT_FALSE(said.join(' ').contains("Nothing was flagged"));
}

TEST_F(MainWindowTest, TheWeekFitsANarrowWindow) {
    open();
    press(Qt::Key_2, Qt::ControlModifier);
    window.resize(640, 410);
    QApplication::processEvents();
    auto* page = window.findChild<WeekPage*>();
    auto* area = page->findChild<QScrollArea*>();
    EXPECT_LE(window.width(), 640);
    EXPECT_LE(area->widget()->width(), area->viewport()->width()) << "nothing is cut off at the right";
}

TEST_F(MainWindowTest, TheWeekPageShowsAMonthAndAYearAndKeepsTheChoice) {
    open();
    logRun();
    press(Qt::Key_2, Qt::ControlModifier);
    auto* page = window.findChild<WeekPage*>();
    auto* chart = page->findChild<ChartView*>();
    const auto choose = [&](const QString& name) {
        for (auto* choice : page->findChildren<QToolButton*>())
            if (choice->accessibleName() == name) QTest::keyClick(choice, Qt::Key_Space);
    };
    const auto shows = [&](const QString& text) {
        const auto labels = page->findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](const QLabel* label) { return label->isVisible() && label->text() == text; });
    };
    choose("Show a month");
    EXPECT_TRUE(shows("November 2026"));
    EXPECT_EQ(chart->shown().days.size(), 30u);
    press(Qt::Key_PageUp);
    EXPECT_TRUE(shows("October 2026"));
    press(Qt::Key_PageDown);
    EXPECT_TRUE(shows("November 2026"));
    choose("Show a year, week by week");
    EXPECT_TRUE(shows("52 weeks up to 22 November"));
    ASSERT_EQ(chart->shown().days.size(), 52u);
    EXPECT_TRUE(chart->sentence(0, 51).startsWith("Week of 16 November: runs 12 km")) << qPrintable(chart->sentence(0, 51));
    EXPECT_EQ(settings.value("weekSpan").toInt(), 2);
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_End);
    QTest::keyClick(chart, Qt::Key_Return);
    EXPECT_TRUE(shows("Week of 16 November")) << "a column of the year opens as a week";
    EXPECT_EQ(chart->shown().days.size(), 7u);
}

TEST_F(MainWindowTest, OffersAStartWhereThereIsNoJournal) {
    window.show(openJournal(file(), false));
    window.QMainWindow::show();
    EXPECT_FALSE(window.desk());
    ASSERT_TRUE(button("Begin"));
    EXPECT_FALSE(std::filesystem::exists(file())) << "looking makes no file";
    QTest::mouseClick(button("Begin"), Qt::LeftButton);
    EXPECT_TRUE(window.desk());
    EXPECT_TRUE(std::filesystem::exists(file()));
}

TEST_F(MainWindowTest, TheExampleLeavesTheRunnersJournalAlone) {
    window.show(openJournal(file(), false));
    window.QMainWindow::show();
    QTest::mouseClick(button("Look at the example"), Qt::LeftButton);
    ASSERT_TRUE(window.desk());
    EXPECT_TRUE(window.windowTitle().contains("Example"));
    EXPECT_FALSE(window.desk()->diary()->records().runs.empty());
    EXPECT_FALSE(std::filesystem::exists(file()));
}

TEST_F(MainWindowTest, ReadsTheOldDaysWhenTodayIsPainted) {
    logRunLongAgo();
    window.show(recentOnly());
    EXPECT_TRUE(window.desk()->diary()->records().runs.empty());
    window.QMainWindow::show();
    constexpr int soon_ms = 500;  // looking for other writers would read it as well, a second later
    EXPECT_TRUE(QTest::qWaitFor([&] { return window.desk()->diary()->records().runs.size() == 1; }, soon_ms));
}

TEST_F(MainWindowTest, ReadsTheOldDaysBeforeAnotherPageThanToday) {
    logRunLongAgo();
    window.show(recentOnly(), Page::history);
    EXPECT_EQ(window.desk()->diary()->records().runs.size(), 1u);
}

TEST_F(MainWindowTest, SaysWhyAFileCannotBeOpened) {
    folder.write("journal.legwork", "This is a shopping list, and no journal at all.");
    window.show(openJournal(file(), false));
    EXPECT_FALSE(window.desk());
    EXPECT_TRUE(window.findChild<StartPage*>());
    EXPECT_TRUE(button("Try again"));
    EXPECT_EQ(bytesOf(file()), "This is a shopping list, and no journal at all.");
}

TEST_F(MainWindowTest, KeepsTheAppearanceChosen) {
    open();
    const auto sideBar = [&] { return window.grab().toImage().pixelColor(4, window.height() - 80); };
    appearance.choose(Appearance::Choice::dark);
    EXPECT_TRUE(isDark(QApplication::palette()));
    EXPECT_EQ(sideBar(), darkPalette().card) << "the window that is open changes too";
    appearance.choose(Appearance::Choice::light);
    EXPECT_FALSE(isDark(QApplication::palette()));
    EXPECT_EQ(sideBar(), lightPalette().card);
    EXPECT_EQ(settings.value("appearance"), "light");
}

TEST_F(MainWindowTest, OpensAllPatternsAndAPatternAndComesBackWithEscape) {
    open();
    press(Qt::Key_6, Qt::ControlModifier);
    for (auto* button : window.findChildren<QPushButton*>())
        if (button->text() == "All patterns…") QTest::keyClick(button, Qt::Key_Space);
    auto* table = window.findChild<QTableView*>("rules");
    ASSERT_TRUE(table && table->isVisible());
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    ASSERT_FALSE(table->isVisible()) << "the pattern stands on top";
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_TRUE(table->isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_EQ(window.findChild<QTableView*>("rules") && window.findChild<QTableView*>("rules")->isVisible(), false);
}

}  // namespace
}  // namespace legwork
