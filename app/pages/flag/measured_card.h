// SPDX-License-Identifier: GPL-3.0-or-later
// What a rule measured: its course over six weeks, and the numbers of the day.
#pragma once

#include "drawing/card_frame.h"
#include "legwork/charts.h"

class QGridLayout;

namespace legwork {

class PictureAndTable;

class MeasuredCard : public CardFrame {
    Q_OBJECT

public:
    explicit MeasuredCard(QWidget* parent = nullptr);

    /// `finding` is null where there was nothing to judge.
    void show(const Finding* finding, const Chart& course, const Diary& diary);
    using CardFrame::show;

signals:
    void dayChosen(legwork::Day day);

private:
    PictureAndTable* course_;
    QWidget* numbers_ = nullptr;
};

}  // namespace legwork
