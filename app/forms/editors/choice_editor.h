// SPDX-License-Identifier: GPL-3.0-or-later
// One answer out of a list, "not logged" first. Typing its first letters selects it.
#pragma once

#include "forms/field_editor.h"

class QComboBox;

namespace legwork {

class ChoiceEditor : public FieldEditor {
    Q_OBJECT

public:
    ChoiceEditor(const FieldInfo& field, const ShownDay& shown, QWidget* parent = nullptr);

protected:
    void display(const Value& value) override;

private:
    QComboBox* box_;
};

}  // namespace legwork
