// SPDX-License-Identifier: GPL-3.0-or-later
// A card of the day, and the part of it that opens on demand.
#pragma once

#include "drawing/card_frame.h"

#include <functional>

class QToolButton;
class QVBoxLayout;

namespace legwork {

class Card : public CardFrame {
    Q_OBJECT

public:
    using CardFrame::CardFrame;

    /// Another day is shown.
    virtual void showDay() = 0;
    /// The diary changed.
    virtual void refresh() = 0;
};

/// What is not asked every day: built when it is opened first, and opened by itself where it holds something.
class More : public QWidget {
    Q_OBJECT

public:
    More(const QString& title, std::function<void(QVBoxLayout&)> build, QWidget* parent = nullptr);

    void setOpen(bool open);
    bool isOpen() const;
    void setTitle(const QString& title);

private:
    QToolButton* button_;
    QWidget* inside_ = nullptr;
    std::function<void(QVBoxLayout&)> build_;
};

}  // namespace legwork
