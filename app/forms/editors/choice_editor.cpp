// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/editors/choice_editor.h"

#include "drawing/words.h"
#include "forms/combo_box.h"

#include <QSignalBlocker>

namespace legwork {
ChoiceEditor::ChoiceEditor(const FieldInfo& field, const ShownDay& shown, QWidget* parent)
    : FieldEditor(field, shown, parent), box_(new ComboBox) {
    if (!field.required) box_->addItem(tr("not logged"), -1);
    for (int i = 0; const Token& token : field.tokens) box_->addItem(words(token.label), i++);
    setInput(box_);
    connect(box_, &QComboBox::currentIndexChanged, this, [this] {
        const int index = box_->currentData().toInt();
        enter(index < 0 ? Value{} : Value{Choice{index}});
    });
}

void ChoiceEditor::display(const Value& value) {
    const QSignalBlocker blocker(box_);
    const auto* choice = std::get_if<Choice>(&value);
    box_->setCurrentIndex(box_->findData(choice ? choice->index : -1));
}

}  // namespace legwork
