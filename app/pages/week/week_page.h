// SPDX-License-Identifier: GPL-3.0-or-later
// Week: the chart of one week, its totals, where it hurt, and one thing for the next.
#pragma once

#include "desk.h"

#include <QWidget>

namespace legwork {

class WeekPage : public QWidget {
    Q_OBJECT

public:
    explicit WeekPage(Desk& desk, QWidget* parent = nullptr);

    void showWeek(Week week);

signals:
    void dayChosen(legwork::Day day);
    /// The runner went to another week.
    void weekChanged(legwork::Week week);
};

}  // namespace legwork
