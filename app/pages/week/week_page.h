// SPDX-License-Identifier: GPL-3.0-or-later
// Week: the chart of one week, its totals, where it hurt, and one thing for the next.
#pragma once

#include "desk.h"
#include "legwork/charts.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace legwork {

class ChartCard;
class HurtMap;
class SafetyNotes;
class TotalsCard;

class WeekPage : public QWidget {
    Q_OBJECT

public:
    explicit WeekPage(Desk& desk, QWidget* parent = nullptr);

    void showWeek(Week week);
    Week week() const { return week_; }

signals:
    void dayChosen(legwork::Day day);
    /// The runner went to another week.
    void weekChanged(legwork::Week week);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    QWidget* buildHead();
    QWidget* buildHurt();
    QWidget* buildOneThing();
    void connectAll();
    void goBy(int weeks);
    void refresh();
    void drawChart();
    void drawOneThing();

    Desk& desk_;
    Week week_;
    bool isStale_ = true;
    std::shared_ptr<const Diary> diary_;  // what review_ points into
    Review review_;
    SafetyNotes* notes_ = nullptr;
    QBoxLayout* columns_ = nullptr;
    QLabel *title_ = nullptr, *headline_ = nullptr, *advice_ = nullptr, *reason_ = nullptr;
    QPushButton *back_ = nullptr, *now_ = nullptr, *on_ = nullptr, *open_ = nullptr;
    ChartCard* chart_ = nullptr;
    TotalsCard* totals_ = nullptr;
    HurtMap* hurt_ = nullptr;
};

}  // namespace legwork
