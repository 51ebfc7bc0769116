// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/house_style.h"

#include <QPainter>
#include <QPixmap>
#include <QStyleOption>
#include <QWidget>

namespace legwork {
namespace {

void drawTick(QPainter& painter, const QRectF& box, const QColor& colour) {
    const auto at = [&](double x, double y) { return box.topLeft() + QPointF(box.width() * x, box.height() * y); };
    painter.setPen(QPen(colour, box.width() * 0.14, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF{at(0.22, 0.55), at(0.42, 0.75), at(0.78, 0.28)});
}

QIcon furtherArrow(const QColor& colour) {
    constexpr int side = 16;
    QPixmap picture(side, side);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.5));
    for (const double x : {4.0, 8.0}) painter.drawPolyline(QPolygonF{QPointF{x, 4}, QPointF{x + 4, 8}, QPointF{x, 12}});
    return picture;
}

}  // namespace

void HouseStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const {
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

QIcon HouseStyle::standardIcon(StandardPixmap which, const QStyleOption* option, const QWidget* widget) const {
    if (which != SP_ToolBarHorizontalExtensionButton) return QProxyStyle::standardIcon(which, option, widget);
    return furtherArrow((widget ? widget->palette() : QPalette()).color(QPalette::ButtonText));
}

}  // namespace legwork
