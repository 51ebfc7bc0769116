// SPDX-License-Identifier: GPL-3.0-or-later
// History: every entry of every kind, newest first.
#pragma once

#include "desk.h"

#include <QWidget>

namespace legwork {

class HistoryPage : public QWidget {
    Q_OBJECT

public:
    explicit HistoryPage(Desk& desk, QWidget* parent = nullptr);

signals:
    void dayChosen(legwork::Day day);
};

}  // namespace legwork
