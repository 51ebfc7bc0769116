// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/today/aside.h"

#include "drawing/words.h"

#include <QApplication>

namespace legwork {

Aside::Aside(std::function<bool(std::string_view)> stepsAside, QWidget* parent) : QToolButton(parent), stepsAside_(std::move(stepsAside)) {
    setCheckable(true);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setLook(*this, Look::link);
    hide();
    connect(this, &QToolButton::toggled, this, &Aside::callBack);
}

void Aside::add(const std::vector<FieldEditor*>& editors) {
    editors_.insert(editors_.end(), editors.begin(), editors.end());
    arrange();
}

void Aside::startOver() {
    setChecked(false);
    arrange();
}

void Aside::refresh() {
    const QWidget* focus = QApplication::focusWidget();
    if (!focus || !parentWidget()->isAncestorOf(focus)) return arrange();
    for (FieldEditor* editor : aside_)
        if (isWanted(*editor)) editor->setVisible(true);
}

/// Something is in it: an answer, or text that could not be saved.
bool Aside::isWanted(const FieldEditor& editor) const { return isLogged(editor.value()) || !editor.problem().isEmpty(); }

void Aside::arrange() {
    aside_.clear();
    for (FieldEditor* editor : editors_) {
        const bool isAside = !isWanted(*editor) && stepsAside_(editor->field().column);
        if (isAside) aside_.push_back(editor);
        editor->setVisible(!isAside || isChecked());
    }
    setText(tr("More (%1)").arg(aside_.size()));
    setAccessibleName(text());
    setObjectName(text());
    setArrowType(isChecked() ? Qt::DownArrow : Qt::RightArrow);
    setVisible(!aside_.empty());
}

void Aside::callBack(bool isOpen) {
    setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
    for (FieldEditor* editor : aside_) editor->setVisible(isOpen || isWanted(*editor));
    if (isOpen && hasFocus() && !aside_.empty()) aside_.front()->setFocus(Qt::OtherFocusReason);
}

}  // namespace legwork
