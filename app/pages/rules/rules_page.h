// SPDX-License-Identifier: GPL-3.0-or-later
// Every pattern Legwork looks for, to be searched, opened, switched on and off, and set back to the standard.
#pragma once

#include "desk.h"
#include "legwork/rules.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace legwork {

class RulesModel;
class ThresholdEditor;

class RulesPage : public QWidget {
    Q_OBJECT

public:
    explicit RulesPage(Desk& desk, QWidget* parent = nullptr);

signals:
    void backWanted();
    void openWanted(const legwork::Rule& rule, legwork::Day day);

private:
    QWidget* buildHead();
    QWidget* buildHardRun();
    QWidget* buildList();
    void refresh();
    void nameButtons();
    const Rule* chosen() const;
    void open();
    void turn();
    void allToStandard();

    Desk& desk_;
    RulesModel* model_;
    QSortFilterProxyModel* found_;
    ThresholdEditor* hard_ = nullptr;
    QLineEdit* search_ = nullptr;
    QTableView* table_ = nullptr;
    QPushButton *open_ = nullptr, *turn_ = nullptr, *standard_ = nullptr;
};

}  // namespace legwork
