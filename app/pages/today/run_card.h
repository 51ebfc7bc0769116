// SPDX-License-Identifier: GPL-3.0-or-later
// One run of the day, and the stack of them.
#pragma once

#include "pages/today/field_rows.h"

namespace legwork {

class RunCard : public Card {
    Q_OBJECT

public:
    RunCard(FormPlace place, const Run& run, QWidget* parent = nullptr);

    void showDay() override {}
    void refresh() override;
    /// Another run, or one that is to come.
    void showRun(const Run& run);
    const Run& run() const { return form_.record(); }
    bool isSaved() const { return form_.isSaved(); }
    /// False for a card that is still to be filled in.
    bool wasSaved() const { return wasSaved_; }
    void setNumber(int number, int of);
    void focusOn(std::string_view column);

private:
    void remove();
    void nameSource();
    /// Two answers that cannot both be right stand side by side; neither is dropped.
    void askWhichIsRight();

    Form<Run> form_;
    QToolButton* delete_;
    Aside* aside_;
    QLabel* question_;
    bool wasSaved_ = false;
    std::vector<MoreRows<Run>> more_;
};

/// The runs of the day; where there is none, an empty card that its first answer makes one.
class RunCards : public QWidget {
    Q_OBJECT

public:
    explicit RunCards(FormPlace place, QWidget* parent = nullptr);

    void showDay();
    void refresh();
    /// An empty card more, with the cursor in it.
    void addRun();
    /// Puts the cursor into the effort of the first run without one; false where there is none.
    bool focusEffortNotLogged();

private:
    RunCard* addCard(const Run& run);
    void arrange(bool isNewDay);
    Run freshRun() const;

    FormPlace place_;
    QVBoxLayout* column_;
    std::vector<RunCard*> cards_;
};

}  // namespace legwork
