// SPDX-License-Identifier: GPL-3.0-or-later
// A flag as a card: mark, title, sentence, what to do; "Why?" opens what it rests on.
#pragma once

#include "legwork/diary.h"
#include "legwork/finding.h"

#include <QFrame>

class QToolButton;
class QVBoxLayout;

namespace legwork {

class FindingView : public QFrame {
    Q_OBJECT

public:
    /// Takes what it shows from the finding at once; neither has to outlive the card.
    FindingView(const Finding& finding, const Diary& diary, QWidget* parent = nullptr);

    void setOpen(bool open);
    bool isOpen() const;

private:
    void buildHead(const Finding& finding, const Diary& diary, QVBoxLayout& column);
    QWidget* buildWhy(const Finding& finding, const Diary& diary);

    QToolButton* why_ = nullptr;
    QWidget* reasons_ = nullptr;
};

}  // namespace legwork
