// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/level_mark.h"

#include <QCoreApplication>
#include <QPainter>
#include <algorithm>

namespace legwork {

QPainterPath markShape(int level, const QPointF& middle, double size) {
    const double r = size / 2;
    const auto at = [&](double x, double y) { return middle + QPointF(x * r, y * r); };
    QPainterPath path;
    switch (level) {
        case 1: path.addEllipse(middle, r, r); break;
        case 2: path.addPolygon(QPolygonF({at(0, -1.05), at(1.1, 0.9), at(-1.1, 0.9)})); break;
        case 3: path.addRect(QRectF(at(-0.9, -0.9), at(0.9, 0.9))); break;
        default: path.addPolygon(QPolygonF({at(0, -1.3), at(1.3, 0), at(0, 1.3), at(-1.3, 0)}));
    }
    path.closeSubpath();
    return path;
}

QColor markColour(int level, const Palette& palette) {
    return level > 3 ? palette.alarm : palette.level[static_cast<std::size_t>(std::clamp(level, 1, 3) - 1)];
}

QString levelWords(int level) {
    switch (level) {
        case 1: return QCoreApplication::translate("Level", "note");
        case 2: return QCoreApplication::translate("Level", "caution");
        case 3: return QCoreApplication::translate("Level", "strong caution");
        default: return QCoreApplication::translate("Level", "safety note");
    }
}

LevelMark::LevelMark(int level, QWidget* parent) : QWidget(parent), level_(level) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(levelWords(level));
    setToolTip(levelWords(level));
}

QSize LevelMark::sizeHint() const {
    const int side = fontMetrics().height();
    return {side, side};
}

void LevelMark::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(markShape(level_, QRectF(rect()).center(), height() * 0.62), markColour(level_, paletteOf(*this)));
}

}  // namespace legwork
