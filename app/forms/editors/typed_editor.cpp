// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/editors/typed_editor.h"

#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>

namespace legwork {

TypedEditor::TypedEditor(const FieldInfo& field, const ShownDay& shown, Typing typing, QWidget* parent)
    : FieldEditor(field, shown, parent), typing_(std::move(typing)), line_(new QLineEdit) {
    line_->setPlaceholderText(typing_.placeholder);
    line_->setMinimumWidth(0);
    setInput(line_);
    line_->installEventFilter(this);
    connect(line_, &QLineEdit::textEdited, this, &TypedEditor::typed);
    connect(line_, &QLineEdit::editingFinished, this, &TypedEditor::finish);
}

// A line that goes while it has the focus still says that editing is over.
TypedEditor::~TypedEditor() { line_->disconnect(this); }

void TypedEditor::display(const Value& value) {
    line_->setText(typing_.write(value));
    hasDraft_ = false;
    before_ = value;
}

void TypedEditor::setDraft(const QString& text) {
    line_->setText(text);
    hasDraft_ = true;
    const auto result = typing_.read(text, value());
    if (const auto* sentence = std::get_if<QString>(&result)) setProblem(*sentence);
}

bool TypedEditor::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusIn) before_ = value();
    return FieldEditor::eventFilter(watched, event);
}

void TypedEditor::typed(const QString& text) {
    const auto result = typing_.read(text, value());
    if (const auto* sentence = std::get_if<QString>(&result)) {
        enter(before_);
        setProblem(*sentence);
    } else {
        setProblem({});
        enter(std::get<Value>(result));
    }
    const bool isRefused = !problem().isEmpty();  // here, or by the form
    if (isRefused || hasDraft_) emit draftChanged(isRefused ? text : QString{});
    hasDraft_ = isRefused;
}

void TypedEditor::finish() {
    if (!problem().isEmpty()) return;
    before_ = value();
    line_->setText(typing_.write(value()));
}

NoteEditor::NoteEditor(const FieldInfo& field, const ShownDay& shown, QWidget* parent)
    : FieldEditor(field, shown, parent), text_(new QPlainTextEdit) {
    text_->setTabChangesFocus(true);
    text_->setPlaceholderText(tr("not logged"));
    text_->setFixedHeight(3 * text_->fontMetrics().lineSpacing() + 16);
    setInput(text_);
    connect(text_, &QPlainTextEdit::textChanged, this, [this] {
        const QString text = text_->toPlainText();
        enter(text.isEmpty() ? Value{} : Value{text.toStdString()});
    });
}

void NoteEditor::display(const Value& value) {
    const QSignalBlocker blocker(text_);
    const auto* note = std::get_if<std::string>(&value);
    text_->setPlainText(note ? QString::fromStdString(*note) : QString{});
}

}  // namespace legwork
