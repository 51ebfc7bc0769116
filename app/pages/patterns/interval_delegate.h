// SPDX-License-Identifier: GPL-3.0-or-later
// Draws what a pattern goes with: its interval on a scale of points, or how far the journal has come towards one.
#pragma once

#include <QStyledItemDelegate>

namespace legwork {

class IntervalDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// The index's model is a PatternsModel.
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace legwork
