// SPDX-License-Identifier: GPL-3.0-or-later
// Mute a rule for a week or for good, or switch it off. Notes that send to a professional can be neither.
#pragma once

#include "desk.h"
#include "drawing/card_frame.h"
#include "legwork/rules.h"

class QLabel;
class QPushButton;

namespace legwork {

class MuteCard : public CardFrame {
    Q_OBJECT

public:
    MuteCard(Desk& desk, const Rule& rule, QWidget* parent = nullptr);

    void refresh();

private:
    void build();
    void mute(std::optional<Day> until, const QString& wording);
    void unmute();
    void turn(bool on);

    Desk& desk_;
    const Rule& rule_;
    QLabel* state_;
    QPushButton *week_ = nullptr, *forGood_ = nullptr, *show_ = nullptr, *onOff_ = nullptr;
};

}  // namespace legwork
