// SPDX-License-Identifier: GPL-3.0-or-later
// A card of Settings: labelled rows, remarks, and a line of buttons.
#pragma once

#include <QFrame>

class QGridLayout;
class QPushButton;

namespace legwork {

class FlowLayout;

class SettingsCard : public QFrame {
    Q_OBJECT

public:
    explicit SettingsCard(const QString& title, QWidget* parent = nullptr);

    /// The label is the control's accessible name.
    void addRow(const QString& label, QWidget* control);
    void addWide(QWidget* widget, int stretch = 0);
    void addRemark(const QString& sentence);
    QPushButton* addButton(const QString& text);

private:
    QGridLayout* grid_;
    FlowLayout* buttons_ = nullptr;
};

}  // namespace legwork
