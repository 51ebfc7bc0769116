// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/palette.h"

#include <QWidget>
#include <algorithm>
#include <cmath>

namespace legwork {
namespace {

const std::array<QColor, 11> painColours{0xEEEDE6, 0xF9E7B5, 0xF8DA8F, 0xF6C667, 0xF2AE4E, 0xEC9440,
                                         0xE27A38, 0xD45F36, 0xBF4538, 0xA52C3C, 0x86193D};

// sRGB to linear light, WCAG 2.2 "relative luminance".
double linear(double channel) { return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4); }

double luminance(const QColor& colour) {
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

}  // namespace

QColor Palette::ofPain(double score) const {
    const auto whole = static_cast<std::size_t>(std::clamp(std::lround(score), 0L, 10L));
    return pain[whole];
}

const Palette& lightPalette() {
    static const Palette palette{.isDark = false,
                                 .window = 0xF6F6F2, .card = 0xFFFFFF, .line = 0xE3E3DC, .text = 0x1C2326, .muted = 0x5E6A71,
                                 .accent = 0x0B7A75, .onAccent = 0xFFFFFF, .soft = 0xDDEFED, .onSoft = 0x075F5B,
                                 .field = 0xFFFFFF, .fieldLine = 0xC9CBC4,
                                 .alarm = 0xB3261E, .alarmFill = 0xFCEEEC,
                                 .bar = 0xCFE3E1, .ghost = 0x9AA19F, .band = 0xFBF1EF,
                                 .level = {0x4C78A8, 0xC98A00, 0xB3261E},
                                 .levelText = {0x3A628F, 0x855B00, 0xB3261E},
                                 .pain = painColours};
    return palette;
}

// The levels are lighter here: on a dark card those of the light theme would fall under 3:1.
const Palette& darkPalette() {
    static const Palette palette{.isDark = true,
                                 .window = 0x15191B, .card = 0x1E2427, .line = 0x323A3E, .text = 0xE6EAEC, .muted = 0x9AA7AD,
                                 .accent = 0x4FC3BA, .onAccent = 0x0D1F1E, .soft = 0x22403E, .onSoft = 0x8BE0D8,
                                 .field = 0x171C1E, .fieldLine = 0x465157,
                                 .alarm = 0xE5645A, .alarmFill = 0x33201F,
                                 .bar = 0x2F4A4A, .ghost = 0x7C888D, .band = 0x2B2426,
                                 .level = {0x7FA8D6, 0xE0A52B, 0xE5645A},
                                 .levelText = {0x8FB4DE, 0xE0A52B, 0xF0867D},
                                 .pain = painColours};
    return palette;
}

bool isDark(const QPalette& palette) {
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

const Palette& paletteOf(const QWidget& widget) { return isDark(widget.palette()) ? darkPalette() : lightPalette(); }

QPalette qtPalette(const Palette& palette) {
    QPalette qt;
    const auto set = [&](QPalette::ColorRole role, const QColor& colour) { qt.setColor(role, colour); };
    set(QPalette::Window, palette.window);
    set(QPalette::WindowText, palette.text);
    set(QPalette::Base, palette.field);
    set(QPalette::AlternateBase, palette.window);
    set(QPalette::Text, palette.text);
    set(QPalette::PlaceholderText, palette.muted);
    set(QPalette::Button, palette.card);
    set(QPalette::ButtonText, palette.text);
    set(QPalette::ToolTipBase, palette.card);
    set(QPalette::ToolTipText, palette.text);
    set(QPalette::Highlight, palette.accent);
    set(QPalette::HighlightedText, palette.onAccent);
    set(QPalette::Link, palette.accent);
    set(QPalette::LinkVisited, palette.accent);
    set(QPalette::BrightText, palette.alarm);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        qt.setColor(QPalette::Disabled, role, palette.muted);
    return qt;
}

double contrast(const QColor& a, const QColor& b) {
    const double one = luminance(a) + 0.05, other = luminance(b) + 0.05;
    return std::max(one, other) / std::min(one, other);
}

QColor readableOn(const QColor& ground) {
    return contrast(ground, Qt::black) >= contrast(ground, Qt::white) ? Qt::black : Qt::white;
}

}  // namespace legwork
