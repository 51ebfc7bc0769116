// SPDX-License-Identifier: GPL-3.0-or-later
// "What came before this?": the 72 hours before a sore day, and how often what was flagged in them was followed by soreness.
#pragma once

#include "desk.h"
#include "legwork/before.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QStackedWidget;
class QTableView;

namespace legwork {

class BeforeStrip;
class ChartTable;

class BeforePage : public QWidget {
    Q_OBJECT

public:
    BeforePage(Desk& desk, Day day, QWidget* parent = nullptr);

signals:
    void backWanted();
    void openWanted(const legwork::Rule& rule, legwork::Day day);
    void patternsWanted();

private:
    QWidget* buildHead();
    QWidget* buildStrip();
    QWidget* buildCounts();
    void refresh();
    void showCounts(const std::vector<BeforeCount>& counts);

    Desk& desk_;
    Day day_;
    QLabel *subtitle_ = nullptr, *pointed_ = nullptr;
    BeforeStrip* strip_ = nullptr;
    ChartTable* table_ = nullptr;
    QTableView* tableView_ = nullptr;
    QStackedWidget* stack_ = nullptr;
    QGridLayout* counts_ = nullptr;
};

}  // namespace legwork
