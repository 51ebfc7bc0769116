// SPDX-License-Identifier: GPL-3.0-or-later
// A chart as a picture and as a table of the same numbers, and the sentence of the mark that is pointed at.
#pragma once

#include "legwork/chart.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace legwork {

class ChartTable;
class ChartView;

class PictureAndTable : public QWidget {
    Q_OBJECT

public:
    explicit PictureAndTable(QWidget* parent = nullptr);

    void show(const Chart& chart);
    using QWidget::show;
    /// The button that turns the picture into the table, for the head of the card.
    QToolButton* asTable() const { return asTable_; }

signals:
    void dayChosen(legwork::Day day);

private:
    void turn(bool toTable);

    ChartView* view_;
    ChartTable* table_;
    QTableView* tableView_;
    QStackedWidget* stack_;
    QLabel* pointed_;
    QToolButton* asTable_;
};

}  // namespace legwork
