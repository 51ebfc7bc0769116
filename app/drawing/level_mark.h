// SPDX-License-Identifier: GPL-3.0-or-later
// The mark of a level: ● note, ▲ caution, ■ strong caution, ◆ safety note. Shape says it as well as colour.
#pragma once

#include "drawing/palette.h"

#include <QPainterPath>
#include <QWidget>

namespace legwork {

/// Levels 1–3; 4–6 are the tiers.
QPainterPath markShape(int level, const QPointF& middle, double size);
QColor markColour(int level, const Palette& palette);
/// "note", "caution", "strong caution", "safety note".
QString levelWords(int level);

class LevelMark : public QWidget {
public:
    explicit LevelMark(int level, QWidget* parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int level_;
};

}  // namespace legwork
