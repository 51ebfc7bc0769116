// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/combo_box.h"

#include <QAbstractItemView>
#include <QAccessibleWidget>
#include <QWheelEvent>

namespace legwork {
namespace {

class AccessibleComboBox : public QAccessibleWidget {
public:
    explicit AccessibleComboBox(ComboBox* box) : QAccessibleWidget(box, QAccessible::ComboBox), box_(box) {}

    QString text(QAccessible::Text kind) const override {
        if (kind == QAccessible::Value || kind == QAccessible::Description) return box_->currentText();
        return QAccessibleWidget::text(kind);
    }
    int childCount() const override { return 1; }
    QAccessibleInterface* child(int index) const override {
        return index == 0 ? QAccessible::queryAccessibleInterface(box_->view()) : nullptr;
    }
    int indexOfChild(const QAccessibleInterface* child) const override { return child->object() == box_->view() ? 0 : -1; }
    QStringList actionNames() const override { return {showMenuAction(), setFocusAction()}; }
    void doAction(const QString& action) override {
        if (action == showMenuAction()) box_->showPopup();
        else QAccessibleWidget::doAction(action);
    }

private:
    ComboBox* box_;
};

QAccessibleInterface* makeAccessible(const QString&, QObject* object) {
    auto* box = qobject_cast<ComboBox*>(object);
    return box ? new AccessibleComboBox(box) : nullptr;
}

}  // namespace

ComboBox::ComboBox(QWidget* parent) : QComboBox(parent) {
    static const bool installed = (QAccessible::installFactory(makeAccessible), true);
    Q_UNUSED(installed)
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(6);
}

void ComboBox::wheelEvent(QWheelEvent* event) {
    if (hasFocus()) QComboBox::wheelEvent(event);
    else event->ignore();
}

}  // namespace legwork
