// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/chart_table.h"

#include "drawing/words.h"

namespace legwork {

void ChartTable::show(const Table& table) {
    beginResetModel();
    table_ = table;
    endResetModel();
}

int ChartTable::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(table_.rows.size()); }
int ChartTable::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(table_.columns.size()); }

QVariant ChartTable::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) return {};
    return words(table_.rows[static_cast<std::size_t>(index.row())][static_cast<std::size_t>(index.column())]);
}

QVariant ChartTable::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    return words(table_.columns[static_cast<std::size_t>(section)]);
}

}  // namespace legwork
