// SPDX-License-Identifier: GPL-3.0-or-later
// Today: the day's cards and, beside them, what the day shows. Any other day in the same way.
#pragma once

#include "desk.h"
#include "forms/form.h"
#include "legwork/rules.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace legwork {

class Card;
class CardColumns;
class RunCards;
class SafetyNotes;
class SorenessCard;

class TodayPage : public QWidget {
    Q_OBJECT

public:
    explicit TodayPage(Desk& desk, QWidget* parent = nullptr);

    void showDay(Day day);
    /// Begins a run on the day on show and puts the cursor into it.
    void newRun();
    /// Puts the cursor into what the day waits for: how the legs are, else the effort of a run.
    void focusNextQuestion();
    /// One column's: with more on show the page still gives way to a narrower window, and has fewer then.
    QSize minimumSizeHint() const override;

signals:
    void dayChanged(legwork::Day day);
    /// A flag is to be shown by itself.
    void openWanted(const legwork::Rule& rule, legwork::Day day);
    /// The hours before this sore day are to be shown.
    void beforeWanted(legwork::Day day);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildHead();
    void buildAtOnce();
    void buildLater();
    void rebuild();
    template <class CardType, class... Args>
    CardType* add(int place, Args&&... args);
    void takeShownDay(Day day);
    void nameDay();
    void refresh(const Change& change);
    void likeLastTime();

    Desk& desk_;
    ShownDay shown_;
    Drafts drafts_;
    FormPlace place_{desk_, shown_, drafts_};
    QLabel *title_, *subtitle_;
    QBoxLayout* head_;
    QPushButton* next_;
    SafetyNotes* safety_;
    CardColumns* columns_;
    SorenessCard* soreness_ = nullptr;
    RunCards* runs_ = nullptr;
    std::vector<Card*> cards_;
    bool isWhole_ = false;
};

}  // namespace legwork
