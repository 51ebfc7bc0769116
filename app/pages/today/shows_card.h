// SPDX-License-Identifier: GPL-3.0-or-later
// What today shows: the flags of the shown day, gravest first, and folded under them what cannot be told yet.
#pragma once

#include "forms/form.h"
#include "legwork/review.h"
#include "pages/today/card.h"

class QLabel;
class QToolButton;

namespace legwork {

class ShowsCard : public Card {
    Q_OBJECT

public:
    explicit ShowsCard(FormPlace place, QWidget* parent = nullptr);

    void showDay() override { refresh(); }
    void refresh() override;

signals:
    void openWanted(const legwork::Rule& rule, legwork::Day day);

private:
    void showFlags(const std::vector<const Finding*>& flags);
    void showUnknown(const std::vector<const Finding*>& unknown);
    void showUndo();

    FormPlace place_;
    std::shared_ptr<const Diary> diary_;
    QStringList shownFlags_;
    QVBoxLayout* flags_;
    QLabel *nothing_, *unknownText_ = nullptr;
    QStringList unknown_;
    More* unknownMore_;
    QToolButton* undo_;
};

}  // namespace legwork
