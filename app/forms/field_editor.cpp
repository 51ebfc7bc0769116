// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/field_editor.h"

#include "drawing/value_text.h"
#include "drawing/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QVBoxLayout>

namespace legwork {

FieldEditor::FieldEditor(const FieldInfo& field, const ShownDay& shown, QWidget* parent)
    : QWidget(parent), field_(field), shown_(shown), name_(labelText(field, shown.units)), column_(new QVBoxLayout(this)),
      head_(new QHBoxLayout), label_(line(name_, Look::small)) {
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(4);
    head_->addWidget(label_);
    head_->addStretch(1);
    column_->addLayout(head_);
    if (!field.hint.empty()) setToolTip(words(field.hint));
}

void FieldEditor::setInput(QWidget* input) {
    input->setAccessibleName(name_);
    input->setObjectName(name_);
    if (!field_.hint.empty()) input->setAccessibleDescription(words(field_.hint));
    label_->setBuddy(input);
    setFocusProxy(input);
    column_->addWidget(input);
}

void FieldEditor::setInputBeside(QWidget* input) {
    label_->setWordWrap(true);
    delete head_->takeAt(1);  // the room is the label's
    head_->setStretch(0, 1);
    head_->addWidget(input);
}

void FieldEditor::setValue(const Value& value) {
    if (value == value_) return;
    startOver(value);
}

void FieldEditor::startOver(const Value& value) {
    value_ = value;
    setProblem({});
    display(value_);
}

void FieldEditor::enter(const Value& value) {
    if (value == value_) return;
    value_ = value;
    emit edited(value_);
}

void FieldEditor::notSaved(const Value& stored, const QString& sentence) {
    value_ = stored;
    setProblem(sentence);
}

void FieldEditor::setRemark(const QString& text) {
    if (!remark_) {
        if (text.isEmpty()) return;
        head_->addWidget(remark_ = line({}, Look::small));
    }
    remark_->setText(text);
}

void FieldEditor::setProblem(const QString& sentence) {
    if (!problem_) {
        if (sentence.isEmpty()) return;
        column_->addWidget(problem_ = wrapped({}, Look::refusal));
    }
    problem_->setText(sentence);
    problem_->setVisible(!sentence.isEmpty());
    if (QWidget* input = focusProxy(); input && input->property("refused").toBool() == sentence.isEmpty()) {
        input->setProperty("refused", !sentence.isEmpty());
        input->style()->polish(input);
    }
}

QString FieldEditor::problem() const { return problem_ ? problem_->text() : QString{}; }

}  // namespace legwork
