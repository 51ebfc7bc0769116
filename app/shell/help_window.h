// SPDX-License-Identifier: GPL-3.0-or-later
// Help: the keys, what the marks mean, and what Legwork is not.
#pragma once

#include <QDialog>

namespace legwork {

class HelpWindow : public QDialog {
    Q_OBJECT

public:
    explicit HelpWindow(QWidget* parent = nullptr);
};

}  // namespace legwork
