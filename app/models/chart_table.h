// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers of a chart as a table.
#pragma once

#include "legwork/chart.h"

#include <QAbstractTableModel>

namespace legwork {

class ChartTable : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(const Table& table);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Table table_;
};

}  // namespace legwork
