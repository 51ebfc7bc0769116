// SPDX-License-Identifier: GPL-3.0-or-later
// Which editor a field gets.
#include "forms/editors/chips_editor.h"
#include "forms/editors/choice_editor.h"
#include "forms/editors/scale_editor.h"
#include "forms/editors/typed_editor.h"

namespace legwork {
namespace {

/// Short ranges of a plain number are chosen on a scale; rpe may hold decimals and is chosen there all the same.
bool isScale(const FieldInfo& field) { return field.measure == Measure::plain && field.most - field.least <= 10; }

}  // namespace

FieldEditor* makeEditor(const FieldInfo& field, const ShownDay& shown, QWidget* parent) {
    switch (field.kind) {
        case FieldKind::number:
            if (isScale(field)) return new ScaleEditor(field, shown, parent);
            return new TypedEditor(field, shown, numberTyping(field, shown), parent);
        case FieldKind::yesNo: return new YesNoEditor(field, shown, parent);
        case FieldKind::choice: return new ChoiceEditor(field, shown, parent);
        case FieldKind::list: return new ChipsEditor(field, shown, parent);
        case FieldKind::times: return new TypedEditor(field, shown, timesTyping(shown), parent);
        case FieldKind::time: return new TypedEditor(field, shown, timeTyping(field, shown), parent);
        case FieldKind::day:
        case FieldKind::week:
        case FieldKind::text: break;
    }
    return new NoteEditor(field, shown, parent);
}

}  // namespace legwork
