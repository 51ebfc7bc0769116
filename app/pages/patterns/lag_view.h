// SPDX-License-Identifier: GPL-3.0-or-later
// Soreness around a flag, day by day, against the other days: a line each, told apart by dashes too, over the days that are
// compared.
#pragma once

#include "legwork/association.h"

#include <QtCharts/QChartView>

namespace legwork {

class LagView : public QChartView {
    Q_OBJECT

public:
    explicit LagView(QWidget* parent = nullptr);

    void show(const std::vector<LagPoint>& lags);
    using QChartView::show;

protected:
    void changeEvent(QEvent* event) override;

private:
    std::vector<LagPoint> lags_;
};

/// "2 days before", "that day", "1 day after".
QString lagText(int daysAfter);

}  // namespace legwork
