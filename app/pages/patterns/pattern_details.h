// SPDX-License-Identifier: GPL-3.0-or-later
// The pattern of the chosen row: soreness around its flag, against the other days, as a picture and as a table, and what
// research says.
#pragma once

#include "legwork/association.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QStackedWidget;
class QToolButton;

namespace legwork {

class CardFrame;
class LagView;

class PatternDetails : public QWidget {
    Q_OBJECT

public:
    explicit PatternDetails(QWidget* parent = nullptr);

    void show(const Association& said);
    using QWidget::show;

private:
    void fill(const std::vector<LagPoint>& lags);

    QWidget* buildLags();

    QLabel *means_, *more_, *known_, *source_;
    CardFrame *here_, *research_;
    QGridLayout* grid_;
    LagView* picture_;
    QStackedWidget* lags_;
    QToolButton* asTable_;
};

}  // namespace legwork
