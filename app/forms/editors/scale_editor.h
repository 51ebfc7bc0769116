// SPDX-License-Identifier: GPL-3.0-or-later
// A number of a short range, chosen on a scale.
#pragma once

#include "forms/field_editor.h"
#include "forms/scale.h"

namespace legwork {

class ScaleEditor : public FieldEditor {
    Q_OBJECT

public:
    ScaleEditor(const FieldInfo& field, const ShownDay& shown, QWidget* parent = nullptr);

protected:
    void display(const Value& value) override;

private:
    void say(std::optional<double> number);

    Scale* scale_;
};

/// Borg's words for a step of the CR10 scale: "somewhat hard"; empty for the steps that have none.
QString effortWord(double rpe);

}  // namespace legwork
