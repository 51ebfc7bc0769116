// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of a card that the form need not ask for: out of sight, each in its place, behind one quiet control.
#pragma once

#include "forms/field_editor.h"

#include <QToolButton>
#include <functional>
#include <string_view>
#include <vector>

namespace legwork {

class Aside : public QToolButton {
    Q_OBJECT

public:
    /// `stepsAside` says of a column whether the day's form need not ask for it.
    explicit Aside(std::function<bool(std::string_view)> stepsAside, QWidget* parent = nullptr);

    /// Fields of the card, which already stand in it.
    void add(const std::vector<FieldEditor*>& editors);
    /// Another record is shown: what was called back steps aside again unless it holds something.
    void startOver();
    /// The diary changed. While the cursor is in the card, fields come into sight but none leaves it.
    void refresh();

private:
    bool isWanted(const FieldEditor& editor) const;
    void arrange();
    void callBack(bool isOpen);

    std::function<bool(std::string_view)> stepsAside_;
    std::vector<FieldEditor*> editors_, aside_;
};

}  // namespace legwork
