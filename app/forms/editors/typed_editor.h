// SPDX-License-Identifier: GPL-3.0-or-later
// Answers that are typed: numbers, clock times, lists of them, notes. Every keystroke that makes an answer is saved at
// once. One that does not stays on screen with the reason, and the value goes back to what it was before.
#pragma once

#include "forms/field_editor.h"

#include <functional>

class QLineEdit;
class QPlainTextEdit;

namespace legwork {

/// Text to value and back; the sentence says why a text is none.
struct Typing {
    std::function<std::variant<Value, QString>(const QString& text, const Value& now)> read;
    std::function<QString(const Value& value)> write;
    QString placeholder;
};

class TypedEditor : public FieldEditor {
    Q_OBJECT

public:
    TypedEditor(const FieldInfo& field, const ShownDay& shown, Typing typing, QWidget* parent = nullptr);
    ~TypedEditor() override;

    void setDraft(const QString& text) override;

protected:
    void display(const Value& value) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void typed(const QString& text);
    void finish();

    Typing typing_;
    QLineEdit* line_;
    Value before_;  // what was stored when this editing began
    bool hasDraft_ = false;
};

class NoteEditor : public FieldEditor {
    Q_OBJECT

public:
    NoteEditor(const FieldInfo& field, const ShownDay& shown, QWidget* parent = nullptr);

protected:
    void display(const Value& value) override;

private:
    QPlainTextEdit* text_;
};

Typing numberTyping(const FieldInfo& field, const ShownDay& shown);
/// "07:10", "7:10", "710" or "7" on the shown day; "2026-11-17 07:10" on another.
Typing timeTyping(const FieldInfo& field, const ShownDay& shown);
/// Such times of the shown day with commas or blanks between.
Typing timesTyping(const ShownDay& shown);
/// Minutes since midnight; nothing where the text is no clock time.
std::optional<int> readClock(const QString& text);

}  // namespace legwork
