// SPDX-License-Identifier: GPL-3.0-or-later
// The start of an experiment: which habit, how long, what it will ask and what it can show.
#pragma once

#include "desk.h"
#include "legwork/experiment.h"

#include <QDialog>

class QDateEdit;
class QLabel;
class QPushButton;
class QSpinBox;

namespace legwork {

class ComboBox;

class StartExperiment : public QDialog {
    Q_OBJECT

public:
    /// `seed` is what the blocks are drawn by.
    StartExperiment(Desk& desk, std::uint32_t seed, QWidget* parent = nullptr);

    /// As it is chosen now.
    Experiment wanted() const;

private:
    void chooseHabit();
    void showPromise();

    Desk& desk_;
    std::uint32_t seed_;
    ComboBox* habit_;
    QSpinBox *blocks_, *blockDays_;
    QDateEdit* first_;
    QLabel* promise_;
    QPushButton* start_;
};

}  // namespace legwork
