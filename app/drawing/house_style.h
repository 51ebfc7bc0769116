// SPDX-License-Identifier: GPL-3.0-or-later
// Fusion, but for two things. Check boxes have an edge that is seen in light and dark: Fusion darkens the window's colour for
// it, which a dark window swallows. And the arrow of a menu bar that has no room is drawn: Fusion reads it from a file when
// the bar is made, and with it every image format there is, before the window shows.
#pragma once

#include <QIcon>
#include <QProxyStyle>

namespace legwork {

class HouseStyle : public QProxyStyle {
public:
    HouseStyle() : QProxyStyle("fusion") {}

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override;
    QIcon standardIcon(StandardPixmap which, const QStyleOption* option, const QWidget* widget) const override;
};

}  // namespace legwork
