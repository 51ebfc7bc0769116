// SPDX-License-Identifier: GPL-3.0-or-later
// Week: the chart of one week, its totals, where it hurt, and one thing for the next.
#pragma once

#include "desk.h"
#include "legwork/charts.h"
#include "pages/week/span_choice.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace legwork {

class ChartCard;
class HabitBars;
class HurtMap;
class SafetyNotes;
class TotalsCard;

class WeekPage : public QWidget {
    Q_OBJECT

public:
    explicit WeekPage(Desk& desk, QWidget* parent = nullptr);

    void showWeek(Week week);
    Week week() const { return week_; }
    Span span() const { return choice_->span(); }
    void showSpan(Span span);
    /// To the week, month or year before or after.
    void step(int direction);

signals:
    void dayChosen(legwork::Day day);
    /// The runner went to another week.
    void weekChanged(legwork::Week week);
    void spanChanged(legwork::Span span);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    QWidget* buildHead();
    QWidget* buildHurt();
    QWidget* buildOneThing();
    void connectAll();
    void open(Day day);
    void refresh();
    void nameSpan(Day today);
    void drawChart();
    void drawOneThing();

    Desk& desk_;
    Week week_;
    bool isStale_ = true;
    std::shared_ptr<const Diary> diary_;  // what review_ points into
    Review review_;
    SafetyNotes* notes_ = nullptr;
    QBoxLayout *head_ = nullptr, *columns_ = nullptr;
    QLabel *title_ = nullptr, *headline_ = nullptr, *advice_ = nullptr, *reason_ = nullptr;
    QPushButton *back_ = nullptr, *now_ = nullptr, *on_ = nullptr, *open_ = nullptr;
    SpanChoice* choice_ = nullptr;
    QWidget* oneThing_ = nullptr;
    ChartCard* chart_ = nullptr;
    TotalsCard* totals_ = nullptr;
    HabitBars* habits_ = nullptr;
    HurtMap* hurt_ = nullptr;
};

}  // namespace legwork
