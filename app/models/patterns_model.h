// SPDX-License-Identifier: GPL-3.0-or-later
// What went with soreness, a row a rule: what can be said first, then what is too early, then what is still missing.
#pragma once

#include "legwork/association.h"

#include <QAbstractTableModel>

namespace legwork {

class PatternsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { nameColumn, timesColumn, pictureColumn, effectColumn, evidenceColumn, saidColumn, columnTotal };

    using QAbstractTableModel::QAbstractTableModel;

    void show(Associations associations);
    const Association& at(int row) const { return rows_[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Association> rows_;
};

/// Points of the 0–10 scale, flagged less clear: adjusted where that is known, else raw.
Number effectOf(const Association& association);
/// "+1.9 (+1.1 to +2.7)", or nothing.
QString effectText(const Association& association);

}  // namespace legwork
