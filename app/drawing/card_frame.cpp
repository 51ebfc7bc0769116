// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/card_frame.h"

#include "drawing/words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace legwork {

CardFrame::CardFrame(const QString& title, const QString& hint, QWidget* parent)
    : QFrame(parent), title_(line(title, Look::heading)), hint_(line(hint, Look::muted)), head_(new QHBoxLayout), body_(new QVBoxLayout(this)) {
    setLook(*this, Look::card);
    setAccessibleName(title);
    body_->setContentsMargins(14, 12, 14, 14);
    body_->setSpacing(9);
    head_->addWidget(title_);
    head_->addStretch(1);
    head_->addWidget(hint_);
    body_->addLayout(head_);
}

void CardFrame::setTitle(const QString& title) {
    title_->setText(title);
    setAccessibleName(title);
}

void CardFrame::setHint(const QString& hint) { hint_->setText(hint); }

void CardFrame::addToHead(QWidget* widget) { head_->addWidget(widget); }

}  // namespace legwork
