// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/editors/chips_editor.h"

#include "drawing/words.h"
#include "forms/chip.h"
#include "forms/flow_layout.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace legwork {
namespace {

constexpr int gap_px = 5;

}  // namespace

ChipsEditor::ChipsEditor(const FieldInfo& field, const ShownDay& shown, QWidget* parent) : FieldEditor(field, shown, parent) {
    auto* group = new QWidget;
    auto* flow = new FlowLayout(group, gap_px);
    const auto add = [&](const QString& text) {
        auto* chip = new Chip(text, name(), group);
        connect(chip, &Chip::toggled, this, [this, index = chips_.size()] { pressed(index); });
        flow->addWidget(chip);
        chips_.push_back(chip);
    };
    for (const Token& token : field.tokens) add(words(token.label));
    add(tr("None"));
    column()->addWidget(group);
    setFocusProxy(chips_.front());
}

void ChipsEditor::display(const Value& value) {
    const auto* chosen = std::get_if<Choices>(&value);
    for (std::size_t i = 0; i + 1 < chips_.size(); ++i) chips_[i]->show(chosen && (chosen->bits >> i & 1u));
    chips_.back()->show(chosen && chosen->bits == 0);
}

void ChipsEditor::pressed(std::size_t chip) {
    const bool isNone = chip + 1 == chips_.size();
    Value next;
    if (isNone) {
        if (chips_.back()->isChecked()) next = Choices{0};
    } else {
        const auto* now = std::get_if<Choices>(&value());
        const auto bits = (now ? now->bits : 0u) ^ 1u << chip;
        if (bits != 0) next = Choices{bits};
    }
    display(next);
    enter(next);
}

YesNoEditor::YesNoEditor(const FieldInfo& field, const ShownDay& shown, QWidget* parent) : FieldEditor(field, shown, parent) {
    auto* group = new QWidget;
    auto* row = new QHBoxLayout(group);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap_px);
    yes_ = new Chip(tr("Yes"), name(), group);
    no_ = new Chip(tr("No"), name(), group);
    for (Chip* chip : {yes_, no_}) {
        row->addWidget(chip);
        connect(chip, &Chip::toggled, this, [this, chip](bool on) {
            const Value next = on ? Value{chip == yes_} : Value{};
            display(next);
            enter(next);
        });
    }
    setInputBeside(group);
    setFocusProxy(yes_);
}

void YesNoEditor::display(const Value& value) {
    const auto* answer = std::get_if<bool>(&value);
    yes_->show(answer && *answer);
    no_->show(answer && !*answer);
}

}  // namespace legwork
