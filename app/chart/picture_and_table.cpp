// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/picture_and_table.h"

#include "drawing/chart_view.h"
#include "drawing/words.h"
#include "models/chart_table.h"

#include <QHeaderView>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace legwork {

PictureAndTable::PictureAndTable(QWidget* parent)
    : QWidget(parent), view_(new ChartView), table_(new ChartTable(this)), tableView_(new QTableView), stack_(new QStackedWidget),
      pointed_(wrapped({}, Look::small)), asTable_(new QToolButton) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    tableView_->setModel(table_);
    tableView_->verticalHeader()->hide();
    tableView_->setObjectName("chartTable");
    stack_->addWidget(view_);
    stack_->addWidget(tableView_);
    column->addWidget(stack_, 1);
    pointed_->setMinimumHeight(pointed_->fontMetrics().height() * 2);
    pointed_->setAlignment(Qt::AlignTop);
    column->addWidget(pointed_);
    asTable_->setText(tr("As table"));
    asTable_->setToolTip(tr("The same numbers as a table"));
    asTable_->setCheckable(true);
    setLook(*asTable_, Look::chip);
    connect(asTable_, &QToolButton::toggled, this, &PictureAndTable::turn);
    connect(view_, &ChartView::dayChosen, this, &PictureAndTable::dayChosen);
    connect(view_, &ChartView::pointedAt, pointed_, &QLabel::setText);
}

void PictureAndTable::turn(bool toTable) {
    stack_->setCurrentIndex(toTable ? 1 : 0);
    pointed_->setVisible(!toTable);
}

void PictureAndTable::show(const Chart& chart) {
    view_->show(chart);
    table_->show(chart.table);
    tableView_->setAccessibleName(tr("%1, as table").arg(words(chart.title)));
    tableView_->resizeColumnsToContents();
    tableView_->resizeRowsToContents();
}

}  // namespace legwork
