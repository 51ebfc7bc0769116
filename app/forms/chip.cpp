// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/chip.h"

#include "drawing/look.h"

#include <QKeyEvent>

namespace legwork {

Chip::Chip(const QString& text, const QString& group, QWidget* parent) : QPushButton(text, parent) {
    setCheckable(true);
    setAutoDefault(false);
    setLook(*this, Look::chip);
    setAccessibleName(tr("%1: %2").arg(group, text));
    setObjectName(accessibleName());
    setFocusPolicy(parent && parent->findChild<Chip*>({}, Qt::FindDirectChildrenOnly) == this ? Qt::StrongFocus : Qt::ClickFocus);
}

void Chip::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_Right:
        case Qt::Key_Down: return moveFocus(1);
        case Qt::Key_Left:
        case Qt::Key_Up: return moveFocus(-1);
        case Qt::Key_Return:
        case Qt::Key_Enter: return click();
        default: QPushButton::keyPressEvent(event);
    }
}

void Chip::focusInEvent(QFocusEvent* event) {
    // Tab comes back to the chip that had the focus last.
    for (Chip* chip : parentWidget()->findChildren<Chip*>(Qt::FindDirectChildrenOnly))
        chip->setFocusPolicy(chip == this ? Qt::StrongFocus : Qt::ClickFocus);
    QPushButton::focusInEvent(event);
}

void Chip::moveFocus(int step) {
    const auto chips = parentWidget()->findChildren<Chip*>(Qt::FindDirectChildrenOnly);
    const auto next = chips.indexOf(this) + step;
    if (next >= 0 && next < chips.size()) chips[next]->setFocus(Qt::TabFocusReason);
}

}  // namespace legwork
