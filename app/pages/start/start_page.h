// SPDX-License-Identifier: GPL-3.0-or-later
// What is shown where no journal is open: the first start, and the ways out where a file could not be opened.
#pragma once

#include "shell/opening.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace legwork {

class StartPage : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(const NotOpened& why, QWidget* parent = nullptr);

signals:
    void beginWanted();
    void importWanted();
    void exampleWanted();
    void againWanted();
    void backupWanted();

private:
    QPushButton* addWay(QVBoxLayout& column, const QString& name, const QString& remark);
    void welcome(QVBoxLayout& column, const NotOpened& why);
    void explain(QVBoxLayout& column, const NotOpened& why);
};

}  // namespace legwork
