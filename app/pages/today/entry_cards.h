// SPDX-License-Identifier: GPL-3.0-or-later
// Drinks, and what was done besides running.
#pragma once

#include "pages/today/entry_list.h"

namespace legwork {

class FluidsCard : public Card {
    Q_OBJECT

public:
    explicit FluidsCard(FormPlace place, QWidget* parent = nullptr);

    void showDay() override;
    void refresh() override;

private:
    void sumUp();

    FormPlace place_;
    EntryList<Drink>* drinks_;
};

/// Walks, rides, swims, and the two answers that say there was nothing.
class ActivitiesCard : public Card {
    Q_OBJECT

public:
    explicit ActivitiesCard(FormPlace place, QWidget* parent = nullptr);

    void showDay() override;
    void refresh() override;

private:
    void ask();

    FormPlace place_;
    Form<DayEntry> day_;
    QLabel* question_;
    EntryList<Activity>* activities_;
};

}  // namespace legwork
