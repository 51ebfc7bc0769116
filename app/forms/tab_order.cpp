// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/tab_order.h"

#include <QLayout>
#include <QScrollArea>
#include <QWidget>

namespace legwork {
namespace {

void collect(QWidget& widget, QList<QWidget*>& found);

void collect(QLayout& layout, QList<QWidget*>& found) {
    for (int i = 0; i < layout.count(); ++i) {
        QLayoutItem* item = layout.itemAt(i);
        if (item->widget()) collect(*item->widget(), found);
        else if (item->layout()) collect(*item->layout(), found);
    }
}

void collect(QWidget& widget, QList<QWidget*>& found) {
    if (widget.focusPolicy() != Qt::NoFocus && !widget.focusProxy()) found += &widget;
    if (widget.layout()) collect(*widget.layout(), found);
    if (const auto* area = qobject_cast<QScrollArea*>(&widget); area && area->widget()) collect(*area->widget(), found);
}

}  // namespace

void orderTabs(QWidget& root) {
    QList<QWidget*> found;
    collect(root, found);
    for (qsizetype i = 1; i < found.size(); ++i) QWidget::setTabOrder(found[i - 1], found[i]);
}

}  // namespace legwork
