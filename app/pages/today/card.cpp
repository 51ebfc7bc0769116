// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/today/card.h"

#include "drawing/words.h"
#include "forms/tab_order.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace legwork {

More::More(const QString& title, std::function<void(QVBoxLayout&)> build, QWidget* parent)
    : QWidget(parent), button_(new QToolButton), build_(std::move(build)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(9);
    setTitle(title);
    button_->setCheckable(true);
    button_->setArrowType(Qt::RightArrow);
    button_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setLook(*button_, Look::link);
    column->addWidget(button_, 0, Qt::AlignLeft);
    connect(button_, &QToolButton::toggled, this, &More::setOpen);
}

void More::setTitle(const QString& title) {
    button_->setText(title);
    button_->setObjectName(title);
}

bool More::isOpen() const { return button_->isChecked(); }

void More::setOpen(bool open) {
    button_->setChecked(open);
    button_->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    if (open && !inside_) {
        inside_ = new QWidget;
        auto* column = new QVBoxLayout(inside_);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(9);
        build_(*column);
        layout()->addWidget(inside_);
        orderTabs(*window());
    }
    if (inside_) inside_->setVisible(open);
}

}  // namespace legwork
