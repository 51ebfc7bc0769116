// SPDX-License-Identifier: GPL-3.0-or-later
// An experiment from the window: started by keys, followed on Today, ended, and shown only when it is over.
#include "drivers/window_driver.h"

#include "legwork/experiment.h"

#include <QDialog>
#include <QSpinBox>
#include <QTableView>
#include <QTimer>

namespace legwork {
namespace {

class ExperimentInTheWindow : public MainWindowTest {
protected:
    Timestamp now = evening;

    void openAt() {
        window.show(OpenedJournal{Journal::open(file(), now), [this] { return now; }});
        window.QMainWindow::show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    }
    QLabel* saying(const QString& text) {
        for (auto* label : window.findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(text)) return label;
        return nullptr;
    }
    QPushButton* visibleButton(const QString& text) {
        for (auto* found : window.findChildren<QPushButton*>())
            if (found->text() == text && found->isVisible()) return found;
        return nullptr;
    }
    /// Opens the dialog, types the number of blocks, looks at what it says, and answers with the button.
    QString start(int blocks, const QString& answer) {
        press(Qt::Key_3, Qt::ControlModifier);
        QString said;
        QTimer::singleShot(0, [&] {
            auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
            ASSERT_TRUE(dialog);
            auto* box = named<QSpinBox>(*dialog, "Blocks");
            box->selectAll();
            QTest::keyClicks(box, QString::number(blocks));
            said = named<QLabel>(*dialog, "What it takes and can show")->text();
            for (auto* button : dialog->findChildren<QPushButton*>())
                if (button->text() == answer) QTest::keyClick(button, Qt::Key_Space);
            EXPECT_FALSE(dialog->isVisible()) << "the answer closes it";
            if (dialog->isVisible()) dialog->reject();
        });
        QTest::keyClick(visibleButton("Try a habit…"), Qt::Key_Space);
        window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
        return said;
    }
    template <class Widget>
    static Widget* named(QDialog& dialog, const QString& name) {
        for (auto* widget : dialog.findChildren<Widget*>())
            if (widget->accessibleName() == name) return widget;
        return nullptr;
    }
    std::vector<Experiment> experiments() { return window.desk()->diary()->runner().experiments; }
};

TEST_F(ExperimentInTheWindow, IsStartedByKeysAsOneStepAndAskedOnToday) {
    openAt();
    EXPECT_TRUE(start(8, "Draw the blocks and start").contains("8 blocks of 7 days take 56 days"));
    ASSERT_EQ(experiments().size(), 1u);
    EXPECT_EQ(experiments()[0].habit, TriedHabit::warmUp);
    EXPECT_EQ(experiments()[0].first_day, makeDay(2026, 11, 19));
    EXPECT_TRUE(saying("day 1 of 56"));
    press(Qt::Key_1, Qt::ControlModifier);
    const auto asked = experimentOn(*window.desk()->diary(), makeDay(2026, 11, 19));
    ASSERT_TRUE(QTest::qWaitFor([&] { return saying(QString::fromStdString(asked->ask)) != nullptr; }, 3000));
    EXPECT_TRUE(saying(QString::fromStdString(asked->title)));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(experiments().empty());
    EXPECT_FALSE(saying(QString::fromStdString(asked->title)));
}

TEST_F(ExperimentInTheWindow, AnOddNumberOfBlocksIsRefusedInPlace) {
    openAt();
    EXPECT_TRUE(start(7, "Cancel").contains("even number of blocks"));
    EXPECT_TRUE(experiments().empty());
}

TEST_F(ExperimentInTheWindow, EndedEarlyItIsSaidAndShownWhenThreeDaysHavePassed) {
    openAt();
    EXPECT_TRUE(start(8, "Draw the blocks and start").contains("8 blocks of 7 days take 56 days"));
    const auto turnDays = [&](int days) {
        now.local_s += days * 86'400;
        press(Qt::Key_1, Qt::ControlModifier);
        press(Qt::Key_3, Qt::ControlModifier);
    };
    turnDays(20);
    EXPECT_TRUE(saying("day 21 of 56")) << "the card looks at the day when it is shown";
    EXPECT_FALSE(window.findChild<QTableView*>("sides")) << "nothing of it before the end";
    QTest::keyClick(visibleButton("End it now…"), Qt::Key_Space);
    ASSERT_EQ(experiments().size(), 1u);
    EXPECT_EQ(experiments()[0].ended, makeDay(2026, 12, 9));
    EXPECT_FALSE(window.findChild<QTableView*>("sides"));
    turnDays(4);
    auto* sides = window.findChild<QTableView*>("sides");
    ASSERT_TRUE(sides);
    EXPECT_EQ(sides->model()->index(0, 0).data().toString(), "with it");
    EXPECT_TRUE(QTest::qWaitFor([&] { return sides->isVisible(); }, 2000));
    EXPECT_TRUE(saying("Ended early")) << "and that it was";
}

}  // namespace
}  // namespace legwork
