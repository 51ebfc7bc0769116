// SPDX-License-Identifier: GPL-3.0-or-later
// One field on screen: its label, something to answer with, and under it the sentence why an answer was refused.
#pragma once

#include "forms/shown_day.h"
#include "legwork/field.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace legwork {

class FieldEditor : public QWidget {
    Q_OBJECT

public:
    FieldEditor(const FieldInfo& field, const ShownDay& shown, QWidget* parent = nullptr);

    const FieldInfo& field() const { return field_; }
    /// The label on screen, which is the accessible name too.
    const QString& name() const { return name_; }
    const Value& value() const { return value_; }
    /// Shows a value that came from outside. What is being typed stays where this is the value already.
    void setValue(const Value& value);
    /// Another record is shown now: forgets what was typed and refused, and shows the value.
    void startOver(const Value& value);
    /// Text of an earlier time that could not be saved: shown with the reason.
    virtual void setDraft(const QString&) {}
    /// The sentence under the field; an empty one takes it away.
    void setProblem(const QString& sentence);
    QString problem() const;
    /// The answer could not be kept: it stays on screen with the reason, `stored` is what is kept.
    void notSaved(const Value& stored, const QString& sentence);

signals:
    /// The runner gave this answer.
    void edited(const legwork::Value& value);
    /// This text is no answer; an empty one: there is none any more.
    void draftChanged(const QString& text);

protected:
    virtual void display(const Value& value) = 0;
    /// Takes an answer of the runner and tells the form.
    void enter(const Value& value);
    /// The widget to type in or to press; it gets the name, the label's buddy is this.
    void setInput(QWidget* input);
    /// Puts the input beside the label, not under it.
    void setInputBeside(QWidget* input);
    const ShownDay& shown() const { return shown_; }
    QVBoxLayout* column() const { return column_; }
    /// Right of the label, muted: what a chosen number means.
    void setRemark(const QString& text);

private:
    FieldInfo field_;
    const ShownDay& shown_;
    QString name_;
    Value value_;
    QVBoxLayout* column_;
    QHBoxLayout* head_;
    QLabel* label_;
    QLabel* remark_ = nullptr;
    QLabel* problem_ = nullptr;
};

/// The editor for a field of that kind. `shown` has to outlive it.
FieldEditor* makeEditor(const FieldInfo& field, const ShownDay& shown, QWidget* parent = nullptr);

}  // namespace legwork
