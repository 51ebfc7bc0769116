// SPDX-License-Identifier: GPL-3.0-or-later
// Files of a watch through the window: seen first, taken in as one step, never twice.
#include "drivers/import_driver.h"

#include <QLabel>
#include <algorithm>

namespace legwork {
namespace {

TEST_F(ImportFlow, ShowsWhatFilesHoldBeforeAnythingIsTaken) {
    open();
    import({write("run.gpx", track("running")), write("row.gpx", track("rowing")), write("letter.txt", "Dear runner,")});
    ASSERT_TRUE(table());
    ASSERT_EQ(table()->model()->rowCount(), 3);
    EXPECT_EQ(cell(0, ImportModel::resultColumn), "new");
    EXPECT_TRUE(cell(1, ImportModel::resultColumn).startsWith("left out: ")) << qPrintable(cell(1, ImportModel::resultColumn));
    EXPECT_EQ(cell(2, ImportModel::fileColumn), "letter.txt");
    EXPECT_TRUE(runs().empty());
}

TEST_F(ImportFlow, SaysWhichDaysAWholeArchiveKnowsAndWritesThemInTheSameStep) {
    open();
    write("export/activities/1.gpx", track("running"));
    const QString table = write("export/activities.csv",
                                "id,date,name,type,description,elapsed_time,distance,commute,gear,filename\n"
                                "1,2026-11-18 07:00:00,Lake,Run,,360,1000,false,,activities/1.gpx\n2,2026-11-11 07:00:00,Hill,Run,,1800,5000,false,,\n");
    import({table, QString::fromStdString((folder / "export/activities/1.gpx").string())});
    ASSERT_EQ(this->table()->model()->rowCount(), 2);
    const auto says = [&] {
        return std::ranges::any_of(window.findChildren<QLabel*>(), [](const QLabel* label) {
            return label->isVisible() && label->text() == "With the archive of Strava a day without a run from 2026-11-11 to 2026-11-18 counts as a rest day.";
        });
    };
    EXPECT_TRUE(says());
    take();
    EXPECT_EQ(runs().size(), 2u);
    EXPECT_FALSE(says()) << "it is written";
    EXPECT_EQ(window.desk()->diary()->runner().complete_spans.size(), 1u);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(window.desk()->diary()->runner().complete_spans.empty());
}

TEST_F(ImportFlow, IsOneStepAndTheSameFilesAreThereAfterwards) {
    open();
    import({write("run.gpx", track("running"))});
    take();
    ASSERT_EQ(runs().size(), 1u);
    EXPECT_EQ(runs()[0].duration_s, 360);
    EXPECT_EQ(cell(0, ImportModel::resultColumn), "taken in");
    EXPECT_FALSE(window.findChild<QPushButton*>("take")->isEnabled());
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(runs().empty());
    EXPECT_EQ(cell(0, ImportModel::resultColumn), "new");
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClick(table(), Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    import({write("run.gpx", track("running"))});
    EXPECT_EQ(cell(0, ImportModel::resultColumn), "already there") << "when these files are read anew";
}

TEST_F(ImportFlow, ARowThatIsNotTickedStaysOut) {
    open();
    import({write("run.gpx", track("running"))});
    table()->setFocus();
    table()->setCurrentIndex(table()->model()->index(0, 0));
    QTest::keyClick(table(), Qt::Key_Space);
    EXPECT_EQ(window.findChild<QPushButton*>("take")->text(), "Take 0 in");
    EXPECT_FALSE(window.findChild<QPushButton*>("take")->isEnabled());
}

TEST_F(ImportFlow, KeepsTheTicksWhenSomethingElseIsSaved) {
    open();
    import({write("run.gpx", track("running")), write("ride.gpx", track("cycling"))});
    table()->setFocus();
    table()->setCurrentIndex(table()->model()->index(0, 0));
    QTest::keyClick(table(), Qt::Key_Space);
    const auto ticks = [&] { return window.findChild<QPushButton*>("take")->text(); };
    const QString before = ticks();
    logRunLongAgo();
    window.desk()->edit("sleep", [](Edit& edit) { edit.put(DayEntry{.day = localDate(evening), .sleep_h = 8}); });
    EXPECT_EQ(ticks(), before);
}

TEST_F(ImportFlow, SaysNoLongerThatItAddedSomethingOnceThatIsUndone) {
    open();
    import({write("run.gpx", track("running"))});
    take();
    const auto says = [&](const QString& text) {
        return std::ranges::any_of(window.findChildren<QLabel*>(), [&](const QLabel* label) { return label->text().contains(text); });
    };
    EXPECT_TRUE(says("Added 1"));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_FALSE(says("Added 1"));
}

TEST_F(ImportFlow, EscapeLeadsBack) {
    open();
    import({write("run.gpx", track("running"))});
    QTest::keyClick(table(), Qt::Key_Escape);
    QApplication::processEvents();
    EXPECT_FALSE(table() && table()->isVisible());
}

/// One night of seven hours and a half after another, that of 18 November 2026 last.
std::string healthExport(int nights) {
    std::string records;
    for (Day day = makeDay(2026, 11, 18) - (nights - 1); day <= makeDay(2026, 11, 18); ++day)
        records += "<Record type=\"HKCategoryTypeIdentifierSleepAnalysis\" startDate=\"" + text(day - 1) + " 23:00:00 +0100\" endDate=\"" + text(day) +
                   " 06:30:00 +0100\" value=\"HKCategoryValueSleepAnalysisAsleep\"/>";
    return "<HealthData>" + records + "</HealthData>";
}

TEST_F(ImportFlow, ShowsAFewNightsDayByDayAndTakesThoseThatAreTicked) {
    open();
    import({write("export.xml", healthExport(2))});
    ASSERT_EQ(table()->model()->rowCount(), 2);
    EXPECT_EQ(cell(0, ImportModel::dayColumn), "2026-11-18") << "the newest first";
    EXPECT_EQ(cell(0, ImportModel::whatColumn), QString("Hours asleep 7\u00a0h 30\u00a0min"));
    table()->setFocus();
    table()->setCurrentIndex(table()->model()->index(0, 0));
    QTest::keyClick(table(), Qt::Key_Space);
    take();
    const auto days = window.desk()->diary()->records().days;
    ASSERT_EQ(days.size(), 1u);
    EXPECT_EQ(days[0].day, makeDay(2026, 11, 17));
    EXPECT_EQ(days[0].sleep_h, 7.5);
}

TEST_F(ImportFlow, GathersYearsOfNightsInOneRowAndOneUndo) {
    open();
    import({write("export.xml", healthExport(1000))});
    ASSERT_EQ(table()->model()->rowCount(), 1);
    // 1000 days up to 18 November 2026 begin on 23 February 2024.
    EXPECT_EQ(cell(0, ImportModel::dayColumn), "2024-02-23 to 2026-11-18");
    EXPECT_EQ(cell(0, ImportModel::whatColumn), "Hours asleep, 1000 days");
    EXPECT_EQ(window.findChild<QPushButton*>("take")->text(), "Take 1000 in");
    take();
    EXPECT_EQ(window.desk()->diary()->records().days.size(), 1000u);
    EXPECT_EQ(cell(0, ImportModel::resultColumn), "taken in");
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(window.desk()->diary()->records().days.empty());
}

}  // namespace
}  // namespace legwork
