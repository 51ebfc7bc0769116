// SPDX-License-Identifier: GPL-3.0-or-later
// The cards that ask about the day itself: sleep, how it feels, food, recovery, signs, note.
#pragma once

#include "pages/today/field_rows.h"

class QLabel;
class QLineEdit;

namespace legwork {

struct DayCardPlan {
    QString title, hint;
    Rows rows;
    QString moreTitle{};
    Rows more{};
    /// Said below the rows; empty where there is nothing to say.
    std::function<QString(const Diary&, Day)> remark{};
};

class DayCard : public Card {
    Q_OBJECT

public:
    DayCard(FormPlace place, const DayCardPlan& plan, QWidget* parent = nullptr);

    void showDay() override;
    void refresh() override;

protected:
    Form<DayEntry>& form() { return form_; }
    Aside& aside() { return *aside_; }

private:
    void showRemark();

    Form<DayEntry> form_;
    std::function<QString(const Diary&, Day)> remarkOn_;
    QLabel* remark_;
    Aside* aside_;
    std::vector<MoreRows<DayEntry>> more_;
};

/// Hours asleep, or the clock times from which they follow.
class SleepCard : public DayCard {
    Q_OBJECT

public:
    explicit SleepCard(FormPlace place, QWidget* parent = nullptr);

    void showDay() override;

private:
    void workOut();

    QLineEdit *bed_, *up_;
};

DayCardPlan wellnessPlan();
DayCardPlan foodPlan();
DayCardPlan recoveryPlan();
DayCardPlan signsPlan();
DayCardPlan dayNotePlan();

}  // namespace legwork
