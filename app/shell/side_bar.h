// SPDX-License-Identifier: GPL-3.0-or-later
// The pages at the left edge, with their keys.
#pragma once

#include "shell/page.h"

#include <QFrame>
#include <map>

class QPushButton;

namespace legwork {

class SideBar : public QFrame {
    Q_OBJECT

public:
    explicit SideBar(QWidget* parent = nullptr);

    void mark(Page page);

signals:
    void chosen(legwork::Page page);

private:
    QPushButton* addItem(Page page);

    std::map<Page, QPushButton*> items_;
};

}  // namespace legwork
