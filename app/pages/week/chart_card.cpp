// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/week/chart_card.h"

#include "drawing/chart_view.h"
#include "drawing/level_mark.h"
#include "drawing/words.h"
#include "forms/flow_layout.h"
#include "models/chart_table.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace legwork {
namespace {

QToolButton* choice(const QString& text, const QString& tip) {
    auto* button = new QToolButton;
    button->setText(text);
    button->setToolTip(tip);
    button->setCheckable(true);
    setLook(*button, Look::chip);
    return button;
}

}  // namespace

ChartCard::ChartCard(QWidget* parent)
    : QFrame(parent), view_(new ChartView), table_(new ChartTable(this)), tableView_(new QTableView), stack_(new QStackedWidget) {
    setLook(*this, Look::card);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 10);
    column->addLayout(buildHead());
    tableView_->setModel(table_);
    tableView_->setWordWrap(true);
    tableView_->verticalHeader()->hide();
    tableView_->setObjectName("chartTable");
    stack_->addWidget(view_);
    stack_->addWidget(tableView_);
    column->addWidget(stack_, 1);
    pointed_ = wrapped({}, Look::small);
    pointed_->setMinimumHeight(pointed_->fontMetrics().height() * 2);
    pointed_->setAlignment(Qt::AlignTop);
    column->addWidget(pointed_);
    column->addLayout(buildLegend());
    connect(view_, &ChartView::dayChosen, this, &ChartCard::dayChosen);
    connect(view_, &ChartView::pointedAt, pointed_, &QLabel::setText);
}

QHBoxLayout* ChartCard::buildHead() {
    auto* row = new QHBoxLayout;
    title_ = line({}, Look::heading);
    allSites_ = choice(tr("All sites"), tr("A line for each place, instead of the worst of each day"));
    asTable_ = choice(tr("As table"), tr("The same numbers as a table"));
    row->addWidget(title_, 1);
    row->addWidget(allSites_);
    row->addWidget(asTable_);
    connect(allSites_, &QToolButton::toggled, this, &ChartCard::choiceChanged);
    connect(asTable_, &QToolButton::toggled, this, [this](bool on) {
        stack_->setCurrentIndex(on ? 1 : 0);
        pointed_->setVisible(!on);
    });
    return row;
}

FlowLayout* ChartCard::buildLegend() {
    auto* legend = new FlowLayout(nullptr, 10);
    for (const int level : {1, 2, 3, 6}) {
        auto* entry = new QWidget;
        auto* row = new QHBoxLayout(entry);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(4);
        row->addWidget(new LevelMark(level));
        row->addWidget(line(levelWords(level), Look::small));
        legend->addWidget(entry);
    }
    legend->addWidget(line(tr("·  nothing to note"), Look::small));
    legend->addWidget(line(QString::fromUtf8("○  ") + tr("not logged"), Look::small));
    return legend;
}

void ChartCard::show(const Chart& chart) {
    title_->setText(words(chart.title));
    allSites_->setVisible(chart.id == "week");
    view_->show(chart);
    table_->show(chart.table);
    tableView_->setAccessibleName(tr("%1, as table").arg(words(chart.title)));
    tableView_->resizeColumnsToContents();
    tableView_->resizeRowsToContents();
}

bool ChartCard::wantsAllSites() const { return allSites_->isChecked(); }

}  // namespace legwork
