// SPDX-License-Identifier: GPL-3.0-or-later
// Experiments: start one, where the running one stands, and what those that are over showed. Nothing of soreness before.
#pragma once

#include "desk.h"
#include "drawing/card_frame.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace legwork {

class Dialogs;
struct ExperimentResult;

class ExperimentsCard : public CardFrame {
    Q_OBJECT

public:
    ExperimentsCard(Desk& desk, Dialogs& dialogs, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    void start();
    void end();
    void addResult(const ExperimentResult& result);

    Desk& desk_;
    Dialogs& dialogs_;
    QLabel* state_;
    QPushButton *start_, *end_;
    QWidget* results_ = nullptr;
};

}  // namespace legwork
