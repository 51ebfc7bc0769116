// SPDX-License-Identifier: GPL-3.0-or-later
// The cards of the page in as many columns as there is room for.
#pragma once

#include <QWidget>
#include <array>
#include <vector>

class QHBoxLayout;
class QVBoxLayout;

namespace legwork {

class CardColumns : public QWidget {
    Q_OBJECT

public:
    explicit CardColumns(QWidget* parent = nullptr);

    enum class Place { left, middle, right };
    /// Below what was added to that place before. With two columns the right one stands over the middle one, with one
    /// column over the left one.
    void add(QWidget* card, Place place);
    /// As many columns as fit into that width, returned is their number.
    int fit(int width);
    /// Of one column.
    int leastWidth() const;

private:
    std::array<int, 3> leastWidths() const;  // of what stands in each place
    void arrange(int columns);

    QHBoxLayout* row_;
    std::array<QWidget*, 3> holders_;
    std::array<QVBoxLayout*, 3> places_;
    std::array<QVBoxLayout*, 3> columns_;
    int shown_ = 0;
};

}  // namespace legwork
