// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/appearance.h"

#include "drawing/look.h"

#include <QApplication>
#include <QEvent>
#include <QSettings>
#include <QStringList>

namespace legwork {
namespace {

constexpr const char* key = "appearance";
const QStringList tokens{"system", "light", "dark"};

}  // namespace

Appearance::Appearance(QSettings& settings, QObject* parent) : QObject(parent), settings_(settings) {
    readSystem();
    dress();
    qApp->installEventFilter(this);
}

Appearance::Choice Appearance::choice() const {
    const auto index = tokens.indexOf(settings_.value(key).toString());
    return static_cast<Choice>(std::max<qsizetype>(index, 0));
}

void Appearance::choose(Choice choice) {
    settings_.setValue(key, tokens[static_cast<qsizetype>(choice)]);
    dress();
}

// Qt 6.4 has no word for the system's colour scheme, but the palette of its theme tells.
void Appearance::readSystem() {
    QApplication::setPalette(QPalette());
    systemIsDark_ = isDark(QApplication::palette());
}

void Appearance::dress() {
    const bool dark = choice() == Choice::dark || (choice() == Choice::system && systemIsDark_);
    const Palette& palette = dark ? darkPalette() : lightPalette();
    QApplication::setPalette(qtPalette(palette));
    sheet_ = styleSheet(palette, QApplication::font());
    emit changed();
}

bool Appearance::eventFilter(QObject* watched, QEvent* event) {
    const bool systemChanged = event->type() == QEvent::ThemeChange && watched->isWindowType();
    const bool fontChanged = event->type() == QEvent::ApplicationFontChange && watched == qApp;
    if (systemChanged) readSystem();
    if (systemChanged || fontChanged) dress();
    return false;
}

}  // namespace legwork
