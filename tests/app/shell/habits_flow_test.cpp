// SPDX-License-Identifier: GPL-3.0-or-later
// Habits chosen on Settings, read on Week.
#include "drivers/window_driver.h"
#include "forms/chip.h"

#include <QProgressBar>

namespace legwork {
namespace {

class HabitsFlow : public MainWindowTest {
protected:
    Chip* chip(const QString& name) {
        for (auto* found : window.findChildren<Chip*>())
            if (found->accessibleName() == name) return found;
        return nullptr;
    }
    QStringList bars() {
        QApplication::processEvents();  // what was just made is shown
        QStringList names;
        for (auto* bar : window.findChildren<QProgressBar*>())
            if (bar->isVisible()) names += bar->accessibleName();
        return names;
    }
    void sleep(int daysAgo, double hours) {
        window.desk()->edit("sleep", [&](Edit& edit) { edit.put(DayEntry{.day = localDate(evening) - daysAgo, .sleep_h = hours}); });
    }
};

TEST_F(HabitsFlow, OneChosenOnSettingsStandsOnWeekAndUndoTakesItBack) {
    open();
    sleep(1, 8);
    sleep(0, 6);
    press(Qt::Key_6, Qt::ControlModifier);
    auto* chosen = chip("Habit: Seven hours of sleep");
    ASSERT_TRUE(chosen);
    chosen->setFocus();
    press(Qt::Key_Space);
    EXPECT_EQ(window.desk()->diary()->runner().habits, std::vector<std::string>{"sleep_7h"});
    press(Qt::Key_2, Qt::ControlModifier);
    EXPECT_EQ(bars(), QStringList{"Seven hours of sleep: firmness 9 of 100, 1 of 2 in four weeks"}) << "0.1 × 0.9";
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(bars(), QStringList{});
    EXPECT_FALSE(chosen->isChecked());
}

}  // namespace
}  // namespace legwork
