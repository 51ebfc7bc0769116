// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settings/settings_card.h"

#include "drawing/words.h"
#include "forms/flow_layout.h"

#include <QGridLayout>
#include <QPushButton>

namespace legwork {

SettingsCard::SettingsCard(const QString& title, QWidget* parent) : QFrame(parent), grid_(new QGridLayout(this)) {
    setLook(*this, Look::card);
    grid_->setContentsMargins(14, 12, 14, 12);
    grid_->setColumnStretch(1, 1);
    grid_->addWidget(line(title, Look::heading), 0, 0, 1, 2);
}

void SettingsCard::addRow(const QString& name, QWidget* control) {
    auto* label = line(name, Look::small);
    label->setBuddy(control);
    control->setAccessibleName(name);
    const int row = grid_->rowCount();
    grid_->addWidget(label, row, 0);
    grid_->addWidget(control, row, 1);
}

void SettingsCard::addWide(QWidget* widget, int stretch) {
    const int row = grid_->rowCount();
    grid_->addWidget(widget, row, 0, 1, 2);
    grid_->setRowStretch(row, stretch);
}

void SettingsCard::addRemark(const QString& sentence) { addWide(wrapped(sentence, Look::small)); }

QPushButton* SettingsCard::addButton(const QString& text) {
    if (!buttons_) {
        buttons_ = new FlowLayout(nullptr, 6);
        grid_->addLayout(buttons_, grid_->rowCount(), 0, 1, 2);
    }
    auto* button = new QPushButton(text);
    buttons_->addWidget(button);
    return button;
}

}  // namespace legwork
