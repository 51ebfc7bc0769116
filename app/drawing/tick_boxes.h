// SPDX-License-Identifier: GPL-3.0-or-later
// Check boxes with an edge that is seen in light and dark: Fusion darkens the window's colour for it, which a dark window
// swallows.
#pragma once

#include <QProxyStyle>

namespace legwork {

class TickBoxes : public QProxyStyle {
public:
    TickBoxes() : QProxyStyle("fusion") {}

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override;
};

}  // namespace legwork
