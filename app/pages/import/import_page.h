// SPDX-License-Identifier: GPL-3.0-or-later
// Files that were read, before and after they are taken in.
#pragma once

#include "desk.h"
#include "legwork/take_in.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;
class QVBoxLayout;

namespace legwork {

class ImportModel;

class ImportPage : public QWidget {
    Q_OBJECT

public:
    ImportPage(Desk& desk, ActivityFiles files, QWidget* parent = nullptr);

    /// The files as they were read anew; rows that come to the same keep their ticks.
    void show(ActivityFiles files);

signals:
    void backWanted();
    /// The runner said what the columns of a table are: the files want to be read anew by it.
    void columnsTold(const legwork::RememberedMatch& match);
    /// Some were refused, and may be whole by now.
    void againWanted();

private:
    QWidget* buildHead();
    QWidget* buildTable();
    void offerTables();
    void offerTable(const UnknownTable& table);
    void matchColumns(const UnknownTable& table);
    void plan();
    void take();
    void nameButtons();

    Desk& desk_;
    ActivityFiles files_;
    ImportModel* model_;
    QLabel *summary_ = nullptr, *restDays_ = nullptr, *result_ = nullptr;
    QTableView* table_ = nullptr;
    QVBoxLayout* offers_ = nullptr;
    QPushButton *take_ = nullptr, *again_ = nullptr;
};

}  // namespace legwork
