// SPDX-License-Identifier: GPL-3.0-or-later
// A flag as a card: mark, title, sentence, what to do; "Why?" opens what it rests on.
#pragma once

#include "legwork/diary.h"
#include "legwork/finding.h"
#include "legwork/rules.h"

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

signals:
    /// The runner wants all there is about the rule on that day.
    void openWanted(const legwork::Rule& rule, legwork::Day day);

private:
    void buildHead(const Finding& finding, const Diary& diary, QVBoxLayout& column);
    QWidget* buildWhy(const Finding& finding, const Diary& diary);
    void addOpen(const Rule& rule, Day day);

    QToolButton* why_ = nullptr;
    QWidget* reasons_ = nullptr;
};

}  // namespace legwork
