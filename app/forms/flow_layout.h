// SPDX-License-Identifier: GPL-3.0-or-later
// Lays widgets out like words: from left to right, and on to the next line where the width ends.
#pragma once

#include <QLayout>
#include <vector>

namespace legwork {

class FlowLayout : public QLayout {
public:
    FlowLayout(QWidget* parent, int gap);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override { items_.push_back(item); }
    int count() const override { return static_cast<int>(items_.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange({0, 0, width, 0}, false); }
    QSize sizeHint() const override { return minimumSize(); }
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    /// The height that `rect` is filled to; moves the widgets only where `place` says so.
    int arrange(const QRect& rect, bool place) const;

    std::vector<QLayoutItem*> items_;
    int gap_;
};

}  // namespace legwork
