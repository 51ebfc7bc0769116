// SPDX-License-Identifier: GPL-3.0-or-later
// Binds editors to the columns of one record. An answer is saved as it is given, onto what the diary holds now; a
// change from elsewhere is shown without disturbing what is being typed.
#pragma once

#include "drawing/value_text.h"
#include "drawing/words.h"
#include "forms/drafts.h"
#include "forms/field_editor.h"
#include "forms/lookup.h"

#include <functional>
#include <vector>

namespace legwork {

/// What every form of a page shares. The page owns it.
struct FormPlace {
    Desk& desk;
    ShownDay& shown;
    Drafts& drafts;
};

template <class Record>
class Form : public QObject {
public:
    explicit Form(FormPlace place, QObject* parent = nullptr) : QObject(parent), place_(place) {}

    /// Said after the label in the wording of an edit: "pain" + "left upper calf" + "6".
    void setSubject(std::function<QString(const Record&)> subject) { subject_ = std::move(subject); }

    FieldEditor* add(std::string_view column, QWidget* parent = nullptr) {
        const Field<Record>* field = findField<Record>(column);
        FieldEditor* editor = makeEditor(*field, place_.shown, parent);
        connect(editor, &FieldEditor::edited, this, [=, this](const Value& value) { save(*editor, *field, value); });
        connect(editor, &FieldEditor::draftChanged, this, [=, this](const QString& text) {
            place_.drafts.keep(tableName<Record>(), recordId(record_), field->column, text);
        });
        bindings_.push_back({editor, field});
        startOver(bindings_.back());
        return editor;
    }

    /// The record to edit from now on: one of the diary, or one that its first answer will make.
    void show(const Record& record) {
        record_ = record;
        for (const Binding& binding : bindings_) startOver(binding);
    }
    /// Answers a field from outside, as if it had been typed.
    void answer(std::string_view column, const Value& value) {
        for (const Binding& binding : bindings_)
            if (binding.field->column == column) {
                binding.editor->startOver(value);
                save(*binding.editor, *binding.field, value);
            }
    }
    /// Takes in what changed elsewhere.
    void refresh() {
        record_ = current();
        for (const Binding& binding : bindings_) binding.editor->setValue(binding.field->get(record_));
    }
    const Record& record() const { return record_; }
    bool isSaved() const { return lookUp(*place_.desk.diary(), record_) != nullptr; }
    const FormPlace& place() const { return place_; }

private:
    struct Binding {
        FieldEditor* editor;
        const Field<Record>* field;
    };

    Record current() const { return nowOf(record_); }

    Record nowOf(const Record& like) const {
        const auto diary = place_.desk.diary();
        const Record* stored = lookUp(*diary, like);
        return stored ? *stored : emptied(like);
    }

    /// Undone elsewhere: what is left is the key and what is required.
    static Record emptied(Record record) {
        for (const auto& field : fields<Record>())
            if (!field.key && !field.required && field.column != "moment" && field.column != "side") field.set(record, Value{});
        return record;
    }

    void startOver(const Binding& binding) {
        binding.editor->startOver(binding.field->get(record_));
        const QString draft = place_.drafts.find(tableName<Record>(), recordId(record_), binding.field->column);
        if (!draft.isEmpty()) binding.editor->setDraft(draft);
    }

    void save(FieldEditor& editor, const Field<Record>& field, const Value& value) {
        const Record before = current();
        record_ = before;
        field.set(record_, value);
        QString refusal;
        if (const auto wrong = contradiction(record_)) refusal = words(wrong->reason);
        else refusal = put(before, field, value);
        if (refusal.isEmpty()) return;
        record_ = before;
        editor.notSaved(field.get(before), refusal);
    }

    /// The sentence why it was not saved; empty where it was.
    QString put(const Record& before, const Field<Record>& field, const Value& value) {
        const std::string merge = std::string{tableName<Record>()} + "/" + recordId(record_) + "/" + std::string{field.column};
        const QString wording = wordingOf(field, value, place_.shown.units, subject_ ? subject_(record_) : QString{});
        QString failure;
        const auto listening = connect(&place_.desk, &Desk::failed, this, [&](const QString& sentence) { failure = sentence; });
        place_.desk.edit(
            wording,
            [&](Edit& edit) {
                Record newest = nowOf(before);  // another window may have changed other cells
                field.set(newest, value);
                edit.put(newest);
            },
            QString::fromStdString(merge));
        disconnect(listening);
        return failure;
    }

    FormPlace place_;
    Record record_{};
    std::vector<Binding> bindings_;
    std::function<QString(const Record&)> subject_;
};

}  // namespace legwork
