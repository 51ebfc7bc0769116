// SPDX-License-Identifier: GPL-3.0-or-later
// A chart in its card: the choice of what it shows, the same as a table, the marks explained, and the sentence of the
// mark that is pointed at.
#pragma once

#include "legwork/chart.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace legwork {

class ChartTable;
class ChartView;
class FlowLayout;

class ChartCard : public QFrame {
    Q_OBJECT

public:
    explicit ChartCard(QWidget* parent = nullptr);

    void show(const Chart& chart);
    using QFrame::show;
    bool wantsAllSites() const;

signals:
    void dayChosen(legwork::Day day);
    /// Another choice of sites was made: show the chart anew.
    void choiceChanged();

private:
    QHBoxLayout* buildHead();
    FlowLayout* buildLegend();

    ChartView* view_;
    ChartTable* table_;
    QTableView* tableView_;
    QStackedWidget* stack_;
    QLabel *title_ = nullptr, *pointed_ = nullptr;
    QToolButton *allSites_ = nullptr, *asTable_ = nullptr;
};

}  // namespace legwork
