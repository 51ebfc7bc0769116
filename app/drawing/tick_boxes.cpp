// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/tick_boxes.h"

#include <QPainter>
#include <QStyleOption>

namespace legwork {
namespace {

void drawTick(QPainter& painter, const QRectF& box, const QColor& colour) {
    const auto at = [&](double x, double y) { return box.topLeft() + QPointF(box.width() * x, box.height() * y); };
    painter.setPen(QPen(colour, box.width() * 0.14, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF{at(0.22, 0.55), at(0.42, 0.75), at(0.78, 0.28)});
}

}  // namespace

void TickBoxes::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const {
    if (element != PE_IndicatorCheckBox && element != PE_IndicatorItemViewItemCheck)
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    const QPalette& palette = option->palette;
    const QRectF box = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(palette.color(option->state & State_HasFocus ? QPalette::Highlight : QPalette::PlaceholderText), 1));
    painter->setBrush(palette.color(QPalette::Base));
    painter->drawRoundedRect(box, 2, 2);
    if (option->state & State_On) drawTick(*painter, box, palette.color(QPalette::Text));
    painter->restore();
}

}  // namespace legwork
