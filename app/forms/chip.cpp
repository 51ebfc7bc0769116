// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/chip.h"

#include "drawing/look.h"

#include <QKeyEvent>
#include <QSignalBlocker>

namespace legwork {

Chip::Chip(const QString& text, const QString& group, QWidget* parent) : QPushButton(text, parent) {
    setCheckable(true);
    setAutoDefault(false);
    setLook(*this, Look::chip);
    setAccessibleName(tr("%1: %2").arg(group, text));
    setObjectName(accessibleName());
    setFocusPolicy(parent && parent->findChild<Chip*>({}, Qt::FindDirectChildrenOnly) == this ? Qt::StrongFocus : Qt::ClickFocus);
}

void Chip::show(bool on) {
    const QSignalBlocker blocker(this);
    setChecked(on);
}

void Chip::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_Right:
        case Qt::Key_Down: return focusChip(place() + 1);
        case Qt::Key_Left:
        case Qt::Key_Up: return focusChip(place() - 1);
        case Qt::Key_Home: return focusChip(0);
        case Qt::Key_End: return focusChip(group().size() - 1);
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

QList<Chip*> Chip::group() const { return parentWidget()->findChildren<Chip*>(Qt::FindDirectChildrenOnly); }

qsizetype Chip::place() { return group().indexOf(this); }

void Chip::focusChip(qsizetype place) {
    const auto chips = group();
    if (place >= 0 && place < chips.size()) chips[place]->setFocus(Qt::TabFocusReason);
}

}  // namespace legwork
