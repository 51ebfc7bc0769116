// SPDX-License-Identifier: GPL-3.0-or-later
// A card of the day, and the part of it that opens on demand.
#pragma once

#include <QFrame>
#include <functional>

class QHBoxLayout;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace legwork {

class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(const QString& title, const QString& hint = {}, QWidget* parent = nullptr);

    /// Another day is shown.
    virtual void showDay() = 0;
    /// The diary changed.
    virtual void refresh() = 0;
    void setTitle(const QString& title);
    /// Muted, at the right of the title.
    void setHint(const QString& hint);

protected:
    QVBoxLayout* body() const { return body_; }
    /// At the right end of the head.
    void addToHead(QWidget* widget);

private:
    QLabel *title_, *hint_;
    QHBoxLayout* head_;
    QVBoxLayout* body_;
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
