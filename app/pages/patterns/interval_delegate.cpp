// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/patterns/interval_delegate.h"

#include "drawing/palette.h"
#include "models/patterns_model.h"

#include <QPainter>
#include <algorithm>

namespace legwork {
namespace {

constexpr double mostPoints = 3;  // to either side; longer intervals run to the edge
constexpr int width_px = 150, dot_px = 4;

/// Where a number of points lies between the edges.
double placeOf(double points, const QRectF& area) {
    return area.center().x() + std::clamp(points, -mostPoints, mostPoints) / mostPoints * area.width() / 2;
}

void drawScale(QPainter& painter, const QRectF& area, const Palette& palette) {
    for (int points = -2; points <= 2; ++points) {
        painter.setPen(QPen(points == 0 ? palette.muted : palette.line, 1));
        const double x = placeOf(points, area);
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    }
}

void drawInterval(QPainter& painter, const QRectF& area, const Association& said, const Palette& palette) {
    const QColor colour = isPattern(said) ? palette.alarm : palette.muted;
    const double y = area.center().y();
    painter.setPen(QPen(colour, 3, Qt::SolidLine, Qt::FlatCap));
    if (said.ciLow) painter.drawLine(QPointF(placeOf(*said.ciLow, area), y), QPointF(placeOf(*said.ciHigh, area), y));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(QPointF(placeOf(*effectOf(said), area), y), dot_px, dot_px);
}

void drawProgress(QPainter& painter, const QRectF& area, double progress, const Palette& palette) {
    QRectF bar(area.left(), area.center().y() - 3, area.width(), 6);
    painter.setPen(QPen(palette.line, 1));
    painter.setBrush(palette.window);
    painter.drawRoundedRect(bar, 3, 3);
    bar.setWidth(bar.width() * progress);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.ghost);
    painter.drawRoundedRect(bar, 3, 3);
}

}  // namespace

void IntervalDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyledItemDelegate::paint(painter, option, index);  // the ground, and whether it is chosen
    const Association& said = static_cast<const PatternsModel*>(index.model())->at(index.row());
    const Palette& palette = paletteOf(*option.widget);
    const QRectF area = QRectF(option.rect).adjusted(8, 0, -8, 0);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (effectOf(said)) {
        drawScale(*painter, area, palette);
        drawInterval(*painter, area, said, palette);
    } else drawProgress(*painter, area, said.progress, palette);
    painter->restore();
}

QSize IntervalDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    return {width_px, QStyledItemDelegate::sizeHint(option, index).height()};
}

}  // namespace legwork
