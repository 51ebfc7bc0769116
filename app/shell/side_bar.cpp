// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/side_bar.h"

#include "drawing/words.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace legwork {

SideBar::SideBar(QWidget* parent) : QFrame(parent) {
    setLook(*this, Look::sideBar);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(10, 16, 10, 10);
    column->setSpacing(2);
    auto* name = line("Legwork", Look::brand);
    name->setContentsMargins(8, 0, 0, 8);
    column->addWidget(name);
    auto* group = new QButtonGroup(this);
    for (const Page page : allPages) {
        auto* item = addItem(page);
        group->addButton(item);
        column->addWidget(item);
    }
    column->addStretch();
    setFixedWidth(fontMetrics().averageCharWidth() * 24);
}

QPushButton* SideBar::addItem(Page page) {
    auto* item = new QPushButton(title(page));
    item->setObjectName(token(page));
    item->setCheckable(true);
    item->setToolTip(tr("Go to %1 (Ctrl+%2)").arg(title(page)).arg(static_cast<int>(page)));
    setLook(*item, Look::sideItem);
    auto* row = new QHBoxLayout(item);
    row->setContentsMargins(0, 0, 10, 0);
    row->addStretch();
    auto* key = line(tr("Ctrl+%1").arg(static_cast<int>(page)), Look::small);
    key->setAttribute(Qt::WA_TransparentForMouseEvents);
    row->addWidget(key);
    connect(item, &QPushButton::clicked, this, [this, page] { emit chosen(page); });
    items_[page] = item;
    return item;
}

void SideBar::mark(Page page) { items_.at(page)->setChecked(true); }

}  // namespace legwork
