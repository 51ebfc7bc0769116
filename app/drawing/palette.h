// SPDX-License-Identifier: GPL-3.0-or-later
// The colours of the window, light and dark: the one place where a colour is written down.
#pragma once

#include <QColor>
#include <QPalette>
#include <array>

class QWidget;

namespace legwork {

struct Palette {
    bool isDark;
    QColor window, card, line, text, muted;
    QColor accent, onAccent, soft, onSoft;  // soft: a quiet fill of the accent, for what is chosen or on
    QColor field, fieldLine;                // what can be typed into
    QColor alarm, alarmFill;                // edge and ground of a safety note
    QColor bar, ghost, band;                // runs, the week before, the hours after a flag
    std::array<QColor, 3> level;            // marks: note, caution, strong caution
    std::array<QColor, 3> levelText;        // the same where it is read as text
    std::array<QColor, 11> pain;            // 0–10, the only warm colour

    /// The colour of a score; the nearest whole one.
    QColor ofPain(double score) const;
};

const Palette& lightPalette();
const Palette& darkPalette();
/// The one this widget is drawn in, told by the lightness of its own palette.
const Palette& paletteOf(const QWidget& widget);
bool isDark(const QPalette& palette);

/// The tokens as Qt's own roles, for what no style sheet reaches.
QPalette qtPalette(const Palette& palette);
/// Black or white, whichever reads better on the ground.
QColor readableOn(const QColor& ground);
/// The contrast of WCAG 2, 1 to 21.
double contrast(const QColor& a, const QColor& b);

}  // namespace legwork
