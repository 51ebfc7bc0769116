// SPDX-License-Identifier: GPL-3.0-or-later
// How firm the runner's habits are, a bar each, with the chances of four weeks in words.
#pragma once

#include "legwork/standing.h"

#include <QFrame>

class QGridLayout;

namespace legwork {

class HabitBars : public QFrame {
    Q_OBJECT

public:
    explicit HabitBars(QWidget* parent = nullptr);

    /// Hides itself where no habit was chosen.
    void show(const std::vector<HabitStanding>& habits);
    using QFrame::show;

private:
    void add(int row, const HabitStanding& habit);

    QGridLayout* grid_;
};

}  // namespace legwork
