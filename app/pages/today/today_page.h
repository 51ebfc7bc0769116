// SPDX-License-Identifier: GPL-3.0-or-later
// Today: the day's cards and what the day shows. The window only needs what stands here.
#pragma once

#include "desk.h"

#include <QWidget>

namespace legwork {

class TodayPage : public QWidget {
    Q_OBJECT

public:
    explicit TodayPage(Desk& desk, QWidget* parent = nullptr);

    void showDay(Day day);
    /// Begins a run on the day on show and puts the cursor into it.
    void newRun();

signals:
    void dayChanged(legwork::Day day);
};

}  // namespace legwork
