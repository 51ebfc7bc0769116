// SPDX-License-Identifier: GPL-3.0-or-later
// How a widget looks, by name: the style sheet is made of these, the palette and the size of the system's font.
#pragma once

#include "drawing/palette.h"

#include <QFont>
#include <QString>

class QWidget;

namespace legwork {

enum class Look {
    card,      // a QFrame on the window, with round corners
    title,     // the page's name
    heading,   // a card's name
    muted,     // what explains
    small,     // labels over fields, remarks
    number,    // a figure to be read from afar
    primary,   // the one button a page is for
    chip,      // a QPushButton or QToolButton that is on or off
    link,      // a button that reads as text
    refusal,   // a sentence that says what did not work
    flag1, flag2, flag3,  // a flag's card, by level
    alarm,     // a safety note
    brand, sideBar, sideItem, notice
};

/// Gives the widget that look; in place of the one it had.
void setLook(QWidget& widget, Look look);

/// The sheet for the whole program. Sizes follow `font`, the system's.
QString styleSheet(const Palette& palette, const QFont& font);

}  // namespace legwork
