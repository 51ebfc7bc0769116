// SPDX-License-Identifier: GPL-3.0-or-later
// History: every entry of every kind, newest first; searched, opened on its day, or removed with undo.
#pragma once

#include "desk.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace legwork {

class HistoryModel;

class HistoryPage : public QWidget {
    Q_OBJECT

public:
    explicit HistoryPage(Desk& desk, QWidget* parent = nullptr);

signals:
    void dayChosen(legwork::Day day);

protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void refresh();
    void search();
    void count();
    void openChosen();
    void removeChosen();
    int chosen() const;

    Desk& desk_;
    HistoryModel* model_;
    QTableView* table_ = nullptr;
    QLineEdit* words_ = nullptr;
    QLabel* count_ = nullptr;
    QPushButton *open_ = nullptr, *remove_ = nullptr;
    bool isStale_ = true;
};

}  // namespace legwork
