// SPDX-License-Identifier: GPL-3.0-or-later
// A card: round corners, a title, a muted hint at its right, and what the page puts under them.
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace legwork {

class CardFrame : public QFrame {
    Q_OBJECT

public:
    explicit CardFrame(const QString& title, const QString& hint = {}, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// Muted, at the right of the title.
    void setHint(const QString& hint);
    QVBoxLayout* body() const { return body_; }
    /// At the right end of the head.
    void addToHead(QWidget* widget);

private:
    QLabel *title_, *hint_;
    QHBoxLayout* head_;
    QVBoxLayout* body_;
};

}  // namespace legwork
