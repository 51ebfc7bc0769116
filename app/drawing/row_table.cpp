// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/row_table.h"

#include <QHeaderView>
#include <QTableView>

namespace legwork {

QTableView* rowTable(QAbstractItemModel* model, const QString& name, const QString& objectName) {
    auto* table = new QTableView;
    table->setModel(model);
    table->setAccessibleName(name);
    table->setObjectName(objectName);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return table;
}

void fitToText(QTableView& table, std::initializer_list<int> stretched) {
    table.setWordWrap(true);
    table.verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    auto& header = *table.horizontalHeader();
    header.setSectionResizeMode(QHeaderView::ResizeToContents);
    for (const int column : stretched) header.setSectionResizeMode(column, QHeaderView::Stretch);
}

}  // namespace legwork
