// SPDX-License-Identifier: GPL-3.0-or-later
// A round button that is on or off. Chips of one parent are one stop of Tab; the arrow keys, Home and
// End go from chip to chip.
#pragma once

#include <QPushButton>

namespace legwork {

class Chip : public QPushButton {
    Q_OBJECT

public:
    /// Named "Warm-up: Easy jog" for those who do not see the group's label.
    Chip(const QString& text, const QString& group, QWidget* parent = nullptr);

    /// Shows it on or off without telling. Whoever else changes it, a key or a tool, is told by toggled().
    void show(bool on);
    using QPushButton::show;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    QList<Chip*> group() const;
    qsizetype place();
    void focusChip(qsizetype place);
};

}  // namespace legwork
