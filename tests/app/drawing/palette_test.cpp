// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/palette.h"

#include <gtest/gtest.h>

namespace legwork {
namespace {

constexpr double readable = 4.5, visible = 3.0;  // WCAG 2.2: text, and marks that carry meaning

TEST(Palette, KnowsTheContrastOfBlackOnWhite) { EXPECT_NEAR(contrast(Qt::black, Qt::white), 21, 1e-9); }

TEST(Palette, EveryTextReadsOnEveryGroundItStandsOn) {
    for (const Palette* p : {&lightPalette(), &darkPalette()}) {
        const std::pair<QColor, QColor> pairs[] = {
            {p->text, p->window}, {p->text, p->card}, {p->text, p->field}, {p->text, p->soft}, {p->text, p->alarmFill},
            {p->text, p->band}, {p->text, p->bar}, {p->muted, p->window}, {p->muted, p->card}, {p->muted, p->alarmFill},
            {p->muted, p->band}, {p->muted, p->field}, {p->accent, p->window}, {p->accent, p->card}, {p->onAccent, p->accent},
            {p->onSoft, p->soft}, {p->levelText[0], p->card}, {p->levelText[1], p->card}, {p->levelText[2], p->card},
            {p->levelText[0], p->window}, {p->levelText[1], p->window}, {p->levelText[2], p->window}};
        for (const auto& [text, ground] : pairs)
            EXPECT_GE(contrast(text, ground), readable) << (p->isDark ? "dark " : "light ") << qPrintable(text.name() + " on " + ground.name());
    }
}

TEST(Palette, AScoreReadsOnItsOwnColour) {
    for (const QColor& ground : lightPalette().pain) EXPECT_GE(contrast(readableOn(ground), ground), readable) << qPrintable(ground.name());
}

TEST(Palette, MarksOfALevelStandOutFromTheDarkCard) {
    for (const QColor& mark : darkPalette().level) EXPECT_GE(contrast(mark, darkPalette().card), visible);
}

TEST(Palette, IsToldByTheLightnessOfTheSystems) {
    EXPECT_TRUE(isDark(qtPalette(darkPalette())));
    EXPECT_FALSE(isDark(qtPalette(lightPalette())));
}

}  // namespace
}  // namespace legwork
