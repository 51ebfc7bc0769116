// SPDX-License-Identifier: GPL-3.0-or-later
// A combo box that has its label for a name: Qt's own calls itself by its current text on Linux. It turns with the
// wheel only while it has the focus, so that rolling the page past it changes no answer.
#pragma once

#include <QComboBox>

namespace legwork {

class ComboBox : public QComboBox {
    Q_OBJECT

public:
    explicit ComboBox(QWidget* parent = nullptr);

protected:
    void wheelEvent(QWheelEvent* event) override;
};

}  // namespace legwork
