// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/week/habit_bars.h"

#include "drawing/words.h"

#include <QGridLayout>
#include <QProgressBar>
#include <QVBoxLayout>
#include <cmath>

namespace legwork {

HabitBars::HabitBars(QWidget* parent) : QFrame(parent), grid_(new QGridLayout) {
    setLook(*this, Look::card);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->addWidget(line(tr("Your habits"), Look::heading));
    column->addLayout(grid_);
    grid_->setHorizontalSpacing(12);
    grid_->setVerticalSpacing(6);
    grid_->setColumnStretch(1, 1);
}

void HabitBars::add(int row, const HabitStanding& habit) {
    const QString name = words(habit.habit.label);
    const int firm_pct = static_cast<int>(std::lround(100 * habit.score));
    auto* bar = new QProgressBar;
    bar->setTextVisible(false);
    bar->setValue(firm_pct);
    bar->setToolTip(tr("%1 of 100. Each answered chance moves it a tenth of the way; what was not logged leaves it.").arg(firm_pct));
    const QString chances =
        habit.answered ? tr("%1 of %2 in four weeks").arg(habit.done).arg(habit.answered) : tr("not logged in four weeks");
    bar->setAccessibleName(tr("%1: firmness %2 of 100, %3").arg(name).arg(firm_pct).arg(chances));
    grid_->addWidget(line(name), row, 0);
    grid_->addWidget(bar, row, 1);
    grid_->addWidget(line(chances, Look::muted), row, 2);
}

void HabitBars::show(const std::vector<HabitStanding>& habits) {
    while (QLayoutItem* item = grid_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int row = 0; const HabitStanding& habit : habits) add(row++, habit);
    setVisible(!habits.empty());
}

}  // namespace legwork
