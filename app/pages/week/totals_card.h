// SPDX-License-Identifier: GPL-3.0-or-later
// The week in figures, each with its change against the week before where both are known.
#pragma once

#include "legwork/charts.h"

#include <QFrame>

namespace legwork {

class FlowLayout;

class TotalsCard : public QFrame {
    Q_OBJECT

public:
    explicit TotalsCard(QWidget* parent = nullptr);

    /// What stands beside a figure, and how it is said in full.
    struct Remark {
        QString shown, said;
    };

    void show(const WeekTotals& totals, Units units);
    using QFrame::show;

private:
    void add(const QString& name, const QString& figure, const Remark& remark = {});

    FlowLayout* flow_;
};

}  // namespace legwork
