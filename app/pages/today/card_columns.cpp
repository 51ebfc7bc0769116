// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/today/card_columns.h"

#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>

namespace legwork {
namespace {

constexpr int gap_px = 12;

}  // namespace

CardColumns::CardColumns(QWidget* parent) : QWidget(parent), row_(new QHBoxLayout(this)) {
    row_->setContentsMargins(0, 0, 0, 0);
    row_->setSpacing(gap_px);
    for (std::size_t i = 0; i < 3; ++i) {
        columns_[i] = new QVBoxLayout;
        columns_[i]->setSpacing(gap_px);
        row_->addLayout(columns_[i], 1);
        holders_[i] = new QWidget;
        places_[i] = new QVBoxLayout(holders_[i]);
        places_[i]->setContentsMargins(0, 0, 0, 0);
        places_[i]->setSpacing(gap_px);
    }
    arrange(3);
}

void CardColumns::add(QWidget* card, Place place) { places_[static_cast<std::size_t>(place)]->addWidget(card); }

int CardColumns::leastWidth() const {
    const auto [left, middle, right] = leastWidths();
    return std::max({left, middle, right});
}

std::array<int, 3> CardColumns::leastWidths() const {
    const auto of = [](const QWidget* holder) { return holder->minimumSizeHint().width(); };
    return {of(holders_[0]), of(holders_[1]), of(holders_[2])};
}

int CardColumns::fit(int width) {
    const auto [left, middle, right] = leastWidths();
    const int columns = width >= left + middle + right + 2 * gap_px ? 3 : width >= left + std::max(middle, right) + gap_px ? 2 : 1;
    arrange(columns);
    return columns;
}

void CardColumns::arrange(int columns) {
    if (columns == shown_) return;
    shown_ = columns;
    auto [left, middle, right] = holders_;
    for (QVBoxLayout* column : columns_) {
        while (QLayoutItem* item = column->takeAt(0)) delete item;
    }
    const auto put = [&](std::size_t column, std::initializer_list<QWidget*> widgets) {
        for (QWidget* widget : widgets) columns_[column]->addWidget(widget);
        columns_[column]->addStretch(1);
    };
    if (columns == 3) {
        put(0, {left});
        put(1, {middle});
        put(2, {right});
    } else if (columns == 2) {
        put(0, {left});
        put(1, {right, middle});
    } else put(0, {right, left, middle});
    for (int i = 0; i < 3; ++i) row_->setStretch(i, i < columns ? 1 : 0);
    row_->setSpacing(columns == 1 ? 0 : gap_px);
}

}  // namespace legwork
