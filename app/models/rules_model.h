// SPDX-License-Identifier: GPL-3.0-or-later
// Every rule: its family, what it says today, where its thresholds stand, how good its evidence is, whether it is on.
#pragma once

#include "legwork/diary.h"
#include "legwork/finding.h"

#include <QAbstractTableModel>
#include <memory>
#include <vector>

namespace legwork {

class RulesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { nameColumn, familyColumn, stateColumn, thresholdColumn, evidenceColumn, onColumn, columnTotal };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::shared_ptr<const Diary> diary, Day today);

    const Rule& ruleOf(int row) const { return *rows_[static_cast<std::size_t>(row)].rule; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        const Rule* rule;
        std::optional<Finding> today;  // the gravest of the day; nothing where there was no run
    };

    QString text(const Row& row, int column) const;

    std::shared_ptr<const Diary> diary_ = std::make_shared<const Diary>();
    Day today_{};
    std::vector<Row> rows_;
};

}  // namespace legwork
