// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/start/start_page.h"

#include "drawing/words.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace legwork {

StartPage::StartPage(const NotOpened& why, QWidget* parent) : QWidget(parent) {
    auto* card = new QFrame;
    setLook(*card, Look::card);
    card->setMaximumWidth(fontMetrics().averageCharWidth() * 90);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(28, 24, 28, 24);
    column->setSpacing(10);
    if (why.kind == StorageError::Kind::missing) welcome(*column, why);
    else explain(*column, why);

    auto* outer = new QVBoxLayout(this);
    outer->addStretch(1);
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(card, 1);
    row->addStretch();
    outer->addLayout(row);
    outer->addStretch(2);
}

void StartPage::welcome(QVBoxLayout& column, const NotOpened& why) {
    column.addWidget(wrapped(tr("Why do your legs hurt, and what could you change?"), Look::title));
    column.addWidget(wrapped(tr("Legwork keeps your runs, your nights and how your legs feel in one file on this computer. It needs no account "
                                "and no network, and it does not diagnose.")));
    auto* begin = addWay(column, tr("Begin"), tr("Your journal will be %1.").arg(QString::fromStdString(why.file.string())));
    setLook(*begin, Look::primary);
    begin->setDefault(true);
    connect(begin, &QPushButton::clicked, this, &StartPage::beginWanted);
    connect(addWay(column, tr("Import a folder…"), tr("A folder that Legwork exported. You see what is in it before anything is kept.")),
            &QPushButton::clicked, this, &StartPage::importWanted);
    connect(addWay(column, tr("Look at the example"), tr("Sixteen weeks of a made-up runner. Nothing of it is kept.")), &QPushButton::clicked,
            this, &StartPage::exampleWanted);
}

void StartPage::explain(QVBoxLayout& column, const NotOpened& why) {
    column.addWidget(wrapped(tr("The journal could not be opened"), Look::title));
    column.addWidget(wrapped(why.sentence));
    column.addWidget(wrapped(QString::fromStdString(why.file.string()), Look::small));
    if (why.kind == StorageError::Kind::damaged)
        connect(addWay(column, tr("Go on with the newest backup"), tr("The damaged file stays beside it, under another name.")),
                &QPushButton::clicked, this, &StartPage::backupWanted);
    connect(addWay(column, tr("Try again"), tr("Opens the same file once more.")), &QPushButton::clicked, this, &StartPage::againWanted);
    connect(addWay(column, tr("Look at the example"), tr("Your own file is left as it is.")), &QPushButton::clicked, this,
            &StartPage::exampleWanted);
}

QPushButton* StartPage::addWay(QVBoxLayout& column, const QString& name, const QString& remark) {
    auto* button = new QPushButton(name);
    button->setAccessibleDescription(remark);
    button->setAutoDefault(true);
    auto* row = new QHBoxLayout;
    row->addWidget(button);
    row->addWidget(wrapped(remark, Look::muted), 1);
    button->setMinimumWidth(fontMetrics().averageCharWidth() * 26);
    column.addLayout(row);
    return button;
}

}  // namespace legwork
