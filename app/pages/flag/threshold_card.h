// SPDX-License-Identifier: GPL-3.0-or-later
// Where a rule's thresholds stand, to be moved within their ranges and back.
#pragma once

#include "desk.h"
#include "drawing/card_frame.h"
#include "forms/shown_day.h"
#include "legwork/field.h"
#include "legwork/rules.h"

#include <vector>

class QPushButton;

namespace legwork {

class FieldEditor;

class ThresholdCard : public CardFrame {
    Q_OBJECT

public:
    ThresholdCard(Desk& desk, const Rule& rule, QWidget* parent = nullptr);

    void refresh();

private:
    void add(const Threshold& threshold);
    void save(const Threshold& threshold, const Value& value);
    void toStandard();

    Desk& desk_;
    const Rule& rule_;
    ShownDay shown_;
    std::vector<FieldEditor*> editors_;  // in the order of the rule's thresholds
    QPushButton* standard_;
};

}  // namespace legwork
