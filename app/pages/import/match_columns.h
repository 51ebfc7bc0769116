// SPDX-License-Identifier: GPL-3.0-or-later
// What the columns of a table hold, said by the runner: a choice for each beside its first cells, and the first rows as they
// will be read.
#pragma once

#include "legwork/activity_files.h"

#include <QDialog>
#include <vector>

class QGridLayout;
class QLabel;
class QPushButton;

namespace legwork {

class ComboBox;

class MatchColumns : public QDialog {
    Q_OBJECT

public:
    MatchColumns(UnknownTable table, Units units, QWidget* parent = nullptr);

    /// As it is chosen now.
    ColumnMatch match() const;

private:
    QWidget* buildColumns();
    QWidget* buildUnits();
    void addColumn(QGridLayout& grid, std::size_t column);
    /// What more than one column is said to hold; empty where there is none.
    QString twice() const;
    void showFirstRows();
    QString firstRows(const ColumnMatch& match) const;

    UnknownTable table_;
    Units units_;
    std::vector<ComboBox*> meanings_;  // one a column
    ComboBox *dates_, *distances_, *durations_, *climbs_;
    QLabel* reads_;
    QPushButton* ok_;
};

}  // namespace legwork
