// SPDX-License-Identifier: GPL-3.0-or-later
// What an experiment asks of the shown day, and what the records say was done: the habit is logged where it always is.
#pragma once

#include "forms/form.h"
#include "pages/today/card.h"

class QLabel;

namespace legwork {

class ExperimentCard : public Card {
    Q_OBJECT

public:
    explicit ExperimentCard(FormPlace place, QWidget* parent = nullptr);

    void showDay() override { refresh(); }
    void refresh() override;

private:
    FormPlace place_;
    QLabel *ask_, *record_;
};

}  // namespace legwork
