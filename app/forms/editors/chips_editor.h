// SPDX-License-Identifier: GPL-3.0-or-later
// Chips for answers that are chosen: a list of any number with an explicit None, or yes and no. No chip pressed is
// "not logged"; pressing a chip again takes the answer back.
#pragma once

#include "forms/field_editor.h"

#include <vector>

namespace legwork {

class Chip;

class ChipsEditor : public FieldEditor {
    Q_OBJECT

public:
    ChipsEditor(const FieldInfo& field, const ShownDay& shown, QWidget* parent = nullptr);

protected:
    void display(const Value& value) override;

private:
    void pressed(std::size_t chip);

    std::vector<Chip*> chips_;  // one a token, then None
};

class YesNoEditor : public FieldEditor {
    Q_OBJECT

public:
    YesNoEditor(const FieldInfo& field, const ShownDay& shown, QWidget* parent = nullptr);

protected:
    void display(const Value& value) override;

private:
    Chip *yes_, *no_;
};

}  // namespace legwork
