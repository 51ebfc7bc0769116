// SPDX-License-Identifier: GPL-3.0-or-later
// Files of a watch through the window: seen first, taken in as one step, never twice.
#include "drivers/window_driver.h"

#include "models/import_model.h"

#include <QLabel>
#include <QTableView>
#include <algorithm>

namespace legwork {
namespace {

/// A kilometre north in six minutes, on 18 November 2026 at 7:00 UTC.
std::string track(const std::string& type) {
    std::string points;
    for (int minute = 0; minute <= 6; ++minute)
        points += "<trkpt lat=\"" + std::to_string(50 + minute * 0.0015) + "\" lon=\"8\"><time>2026-11-18T07:0" + std::to_string(minute) + ":00Z</time></trkpt>";
    return "<gpx version=\"1.1\" xmlns=\"http://www.topografix.com/GPX/1/1\"><trk><type>" + type + "</type><trkseg>" + points + "</trkseg></trk></gpx>";
}

class ImportFlow : public MainWindowTest {
protected:
    QString write(const std::string& name, const std::string& text) {
        folder.write(name, text);
        return QString::fromStdString((folder / name).string());
    }
    void import(const QStringList& files) {
        dialogs.files = files;
        press(Qt::Key_I, Qt::ControlModifier);
    }
    QTableView* table() { return window.findChild<QTableView*>("import"); }
    QString cell(int row, int column) { return table()->model()->index(row, column).data().toString(); }
    std::vector<legwork::Run> runs() { return window.desk()->diary()->records().runs; }
    void take() {
        auto* button = window.findChild<QPushButton*>("take");
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    }
};

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
    EXPECT_EQ(cell(0, ImportModel::resultColumn), "already there");
    EXPECT_FALSE(window.findChild<QPushButton*>("take")->isEnabled());
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(runs().empty());
    EXPECT_EQ(cell(0, ImportModel::resultColumn), "new");
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

}  // namespace
}  // namespace legwork
