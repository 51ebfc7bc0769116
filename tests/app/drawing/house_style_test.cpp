// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/house_style.h"

#include "drawing/palette.h"

#include <QImage>
#include <QPainter>
#include <QStyleOption>
#include <gtest/gtest.h>

namespace legwork {
namespace {

QImage drawn(const Palette& palette, QStyle::State state) {
    QImage picture(14, 14, QImage::Format_RGB32);
    picture.fill(palette.card);
    QPainter painter(&picture);
    QStyleOption option;
    option.rect = picture.rect();
    option.palette = qtPalette(palette);
    option.state = state;
    HouseStyle().drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &option, &painter, nullptr);
    return picture;
}

TEST(HouseStyle, TickBoxesHaveAnEdgeThatIsSeenInLightAndDark) {
    for (const Palette& palette : {lightPalette(), darkPalette()}) {
        const QImage empty = drawn(palette, QStyle::State_Enabled | QStyle::State_Off);
        EXPECT_GE(contrast(empty.pixelColor(0, 7), palette.card), 3.0) << "WCAG 2.1, 1.4.11, for the edges of controls";
    }
}

TEST(HouseStyle, TickBoxesTellATickFromNone) {
    for (const Palette& palette : {lightPalette(), darkPalette()})
        EXPECT_NE(drawn(palette, QStyle::State_Enabled | QStyle::State_On), drawn(palette, QStyle::State_Enabled | QStyle::State_Off));
}

TEST(HouseStyle, AMenuBarWithoutRoomHasAnArrowThatIsDrawn) {
    const QImage arrow = HouseStyle().standardIcon(QStyle::SP_ToolBarHorizontalExtensionButton, nullptr, nullptr).pixmap(16).toImage();
    EXPECT_EQ(arrow.pixelColor(0, 0).alpha(), 0);
    EXPECT_GT(arrow.pixelColor(7, 7).alpha(), 0) << "on the first of the two strokes";
}

}  // namespace
}  // namespace legwork
