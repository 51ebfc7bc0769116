// SPDX-License-Identifier: GPL-3.0-or-later
// Where a rule's thresholds stand, to be moved within their ranges and back.
#pragma once

#include "desk.h"
#include "drawing/card_frame.h"
#include "legwork/rules.h"

#include <vector>

class QPushButton;

namespace legwork {

class ThresholdEditor;

class ThresholdCard : public CardFrame {
    Q_OBJECT

public:
    ThresholdCard(Desk& desk, const Rule& rule, QWidget* parent = nullptr);

    void refresh();

private:
    void toStandard();

    Desk& desk_;
    QString title_;
    std::vector<ThresholdEditor*> editors_;
    QPushButton* standard_;
};

}  // namespace legwork
