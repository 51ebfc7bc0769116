// SPDX-License-Identifier: GPL-3.0-or-later
// The pattern of the chosen row: soreness one to four days after, against the other days, and what research says.
#pragma once

#include "legwork/association.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace legwork {

class CardFrame;

class PatternDetails : public QWidget {
    Q_OBJECT

public:
    explicit PatternDetails(QWidget* parent = nullptr);

    void show(const Association& said);
    using QWidget::show;

private:
    void fill(const std::vector<LagPoint>& lags);

    QLabel *means_, *more_, *known_, *source_;
    CardFrame *here_, *research_;
    QGridLayout* grid_;
};

}  // namespace legwork
