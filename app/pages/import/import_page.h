// SPDX-License-Identifier: GPL-3.0-or-later
// Files that were read, before and after they are taken in.
#pragma once

#include "desk.h"
#include "legwork/take_in.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace legwork {

class ImportModel;

class ImportPage : public QWidget {
    Q_OBJECT

public:
    ImportPage(Desk& desk, ActivityFiles files, QWidget* parent = nullptr);

signals:
    void backWanted();

private:
    QWidget* buildHead();
    QWidget* buildTable();
    void plan();
    void take();
    void nameButtons();

    Desk& desk_;
    ActivityFiles files_;
    ImportModel* model_;
    QLabel *summary_ = nullptr, *restDays_ = nullptr, *result_ = nullptr;
    QTableView* table_ = nullptr;
    QPushButton* take_ = nullptr;
};

}  // namespace legwork
