// SPDX-License-Identifier: GPL-3.0-or-later
// The hours before a sore day, reached by keys and walked through.
#include "drivers/window_driver.h"

#include "pages/before/before_strip.h"

#include <QProgressBar>
#include <QTableView>
#include <QToolButton>

namespace legwork {
namespace {

/// Thursday 19 November 2026: a calf that hurts 6, two days after 18.4 km.
class BeforeASoreDay : public MainWindowTest {
protected:
    void logStory() {
        window.desk()->edit("story", [](Edit& edit) {
            legwork::Run run;
            run.id = "long";
            run.start = at(makeDay(2026, 11, 17), 7 * 60, 60);
            run.distance_m = 18'400;
            edit.put(run);
            edit.put(Pain{.id = "calf", .time = at(makeDay(2026, 11, 19), 8 * 60, 60), .site = Site::calfUpper, .side = Side::left, .score = 6});
        });
    }
    BeforeStrip* strip() { return window.findChild<BeforeStrip*>(); }
    QLabel* saying(const QString& text) {
        for (auto* label : window.findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(text)) return label;
        return nullptr;
    }
};

TEST_F(BeforeASoreDay, OpensByAKeyAndSaysWhichDayItIs) {
    open();
    logStory();
    press(Qt::Key_B, Qt::ControlModifier);
    ASSERT_TRUE(strip());
    EXPECT_TRUE(saying("6 of 10 in the left upper calf on Thursday 19 November: the 72 hours before it"));
    QTest::keyClick(strip(), Qt::Key_Escape);
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_FALSE(strip());
}

TEST_F(BeforeASoreDay, ArrowKeysSayWhatWasLogged) {
    open();
    logStory();
    press(Qt::Key_B, Qt::ControlModifier);
    ASSERT_TRUE(strip());
    strip()->setFocus();
    EXPECT_TRUE(strip()->accessibleDescription().startsWith("Tue 17 07:00, runs: 18.4")) << qPrintable(strip()->accessibleDescription());
    QTest::keyClick(strip(), Qt::Key_Down);
    EXPECT_TRUE(strip()->accessibleDescription().contains("not logged")) << qPrintable(strip()->accessibleDescription());
}

TEST_F(BeforeASoreDay, CountsAreBesideEachOtherAndClaimNothing) {
    open();
    logStory();
    press(Qt::Key_B, Qt::ControlModifier);
    EXPECT_TRUE(saying("Counted, not proven"));
    QStringList names;
    for (auto* bar : window.findChildren<QProgressBar*>()) names += bar->accessibleName();
    EXPECT_TRUE(names.contains("A day with a run, after it: sore after 1 of 1 days")) << qPrintable(names.join('|'));
}

TEST_F(BeforeASoreDay, TheLinkStandsUnderSorenessOnlyOnASoreDay) {
    open();
    const auto link = [&] {
        for (auto* button : window.findChildren<QToolButton*>())
            if (button->text() == "What came before this?" && button->isVisible()) return button;
        return static_cast<QToolButton*>(nullptr);
    };
    EXPECT_FALSE(link());
    logStory();
    ASSERT_TRUE(QTest::qWaitFor([&] { return link() != nullptr; }, 2000));
    QTest::keyClick(link(), Qt::Key_Space);
    EXPECT_TRUE(strip());
}

TEST_F(BeforeASoreDay, WithoutSorenessTheStatusSaysThatThereIsNothingToShow) {
    open();
    press(Qt::Key_B, Qt::ControlModifier);
    EXPECT_FALSE(strip());
    EXPECT_TRUE(saying("Nothing was sore in the 7 days up to 2026-11-19."));
}

TEST_F(BeforeASoreDay, WhatStandsAtTheEndIsInsideTheStrip) {
    open();
    logStory();
    window.desk()->edit("run just before", [](Edit& edit) {
        legwork::Run run;
        run.id = "late";
        run.start = at(makeDay(2026, 11, 19), 7 * 60 + 50, 60);
        run.distance_m = 30'000;
        run.rpe = 9;
        run.warmup = Set<WarmUp>{};
        edit.put(run);
    });
    press(Qt::Key_B, Qt::ControlModifier);
    ASSERT_TRUE(strip());
    const auto flags = whatCameBefore(*window.desk()->diary(), makeDay(2026, 11, 19), makeDay(2026, 11, 19)).rows.back();
    ASSERT_EQ(flags.name, "Flags");
    ASSERT_GE(flags.marks.size(), 2u);
    const int row = static_cast<int>(whatCameBefore(*window.desk()->diary(), makeDay(2026, 11, 19), makeDay(2026, 11, 19)).rows.size()) - 1;
    double before = 0;
    for (int mark = 0; mark < static_cast<int>(flags.marks.size()); ++mark) {
        EXPECT_GE(strip()->markRect(row, mark).left(), before) << "beside the one before";
        EXPECT_LE(strip()->markRect(row, mark).right(), strip()->width());
        before = strip()->markRect(row, mark).right();
    }
}

TEST_F(BeforeASoreDay, TheTableBehindThePictureHoldsTheSame) {
    open();
    logStory();
    press(Qt::Key_B, Qt::ControlModifier);
    auto* table = window.findChild<QTableView*>("beforeTable");
    ASSERT_TRUE(table);
    bool hasRun = false;
    for (int row = 0; row < table->model()->rowCount(); ++row) hasRun |= table->model()->index(row, 2).data().toString().startsWith("18.4");
    EXPECT_TRUE(hasRun);
}

}  // namespace
}  // namespace legwork
