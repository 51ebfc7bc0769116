// SPDX-License-Identifier: GPL-3.0-or-later
// The legs, front and back, with the worst score of each place: to look at, not to type into.
#pragma once

#include "legwork/charts.h"

#include <QWidget>
#include <vector>

namespace legwork {

class HurtMap : public QWidget {
public:
    explicit HurtMap(QWidget* parent = nullptr);

    void show(std::vector<SiteScore> scores);
    using QWidget::show;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<double> scoreOf(Site site, Side side) const;

    std::vector<SiteScore> scores_;
};

/// "left upper calf 6, right quad 3"; or that nothing was scored.
QString hurtWords(const std::vector<SiteScore>& scores);

}  // namespace legwork
