// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/today/run_card.h"

#include "drawing/number_text.h"
#include "drawing/words.h"
#include "forms/fresh_id.h"
#include "forms/tab_order.h"

#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <algorithm>

namespace legwork {
namespace {

const Rows mainRows{
    {"distance_m", "duration_s", "kind"}, {"start", "place", "performance"}, {"rpe"},
    {"warmup"}, {"fluid_ml", "fluid_kind"}, {"cooldown"}, {"warmup_s", "cooldown_s"},
    {"temp_c", "humidity_pct"}, {"ascent_m", "descent_m"}};
const Rows saltRows{{"sodium_mg", "urine_ml"}, {"salty_food"}, {"drank_after"}, {"ate_salty_after"}, {"mass_before_kg", "mass_after_kg"}};
const Rows cramps{{"cramp", "cramp_minute"}, {"cramp_site", "cramp_side"}, {"cramp_stopped"}};
const Rows otherRows{{"hard_s", "heart_rate_bpm"}, {"static_hold_s", "wbgt_c"}, {"static_stretch_last"}, {"note"}};

/// The clock of the last run before the day; runners keep their hours.
int usualStart(const Diary& diary, Day day) {
    const auto runs = diary.runsIn({day - 28, day - 1});
    return runs.empty() ? 7 * 60 : minuteOfDay(runs.back()->start);
}

}  // namespace

RunCard::RunCard(FormPlace place, const Run& run, QWidget* parent) : Card(tr("Run"), {}, parent), form_(place), delete_(new QToolButton), question_(wrapped({}, Look::muted)) {
    form_.show(run);
    delete_->setText(tr("Delete run"));
    delete_->setObjectName(delete_->text());
    setLook(*delete_, Look::link);
    addToHead(delete_);
    connect(delete_, &QToolButton::clicked, this, &RunCard::remove);
    const auto editors = addRows(form_, *body(), mainRows);
    more_.push_back(addMore(form_, *body(), tr("Salt and weight"), saltRows));
    more_.push_back(addMore(form_, *body(), tr("Cramp"), cramps));
    body()->addWidget(question_);
    more_.push_back(addMore(form_, *body(), tr("More about the run"), otherRows));
    aside_ = addAside<Run>(place, *body());
    aside_->add(editors);
    showRun(run);
}

void RunCard::showRun(const Run& run) {
    form_.show(run);
    for (const auto& more : more_) more.more->setOpen(false);
    wasSaved_ = false;
    aside_->startOver();
    nameSource();
}

void RunCard::refresh() {
    form_.refresh();
    aside_->refresh();
    nameSource();
}

void RunCard::nameSource() {
    wasSaved_ = wasSaved_ || isSaved();
    delete_->setVisible(isSaved());
    const QString source = QString::fromStdString(run().source);
    setHint(!isSaved() ? tr("not logged") : source.isEmpty() ? QString{} : tr("from %1").arg(source));
    for (const auto& more : more_) more.openWhereLogged(run());
    askWhichIsRight();
}

void RunCard::askWhichIsRight() {
    const bool tellsOfCramp = run().cramp_site || run().cramp_side || run().cramp_minute || run().cramp_stopped == true;
    question_->setText(tr("You logged that there was no cramp, and details of one. Which is right?"));
    question_->setVisible(run().cramp == Cramp::none && tellsOfCramp);
}

void RunCard::setNumber(int number, int of) { setTitle(of > 1 ? tr("Run %1").arg(number) : tr("Run")); }

void RunCard::focusOn(std::string_view column) {
    const auto editors = findChildren<FieldEditor*>();
    const auto found = std::ranges::find(editors, column, [](const FieldEditor* editor) { return editor->field().column; });
    if (found != editors.end()) (*found)->setFocus(Qt::OtherFocusReason);
}

void RunCard::remove() {
    const QString what = run().distance_m ? quantityText(*run().distance_m, Measure::distance, form_.place().shown.units) : tr("the run");
    form_.place().desk.edit(tr("delete run: %1").arg(what), [key = RecordKey{"runs", run().id}](Edit& edit) { edit.remove(key); });
}

RunCards::RunCards(FormPlace place, QWidget* parent) : QWidget(parent), place_(place), column_(new QVBoxLayout(this)) {
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(12);
    auto* add = new QPushButton(tr("Add a run"));
    add->setObjectName(add->text());
    connect(add, &QPushButton::clicked, this, &RunCards::addRun);
    column_->addWidget(add, 0, Qt::AlignLeft);
    arrange(true);
}

Run RunCards::freshRun() const {
    const auto diary = place_.desk.diary();
    Run run;
    run.id = freshId<Run>(place_);
    const bool isToday = place_.shown.day == place_.desk.today();
    run.start = isToday ? place_.desk.now() : place_.shown.at(usualStart(*diary, place_.shown.day));
    run.start.local_s -= run.start.local_s % 60;
    return run;
}

RunCard* RunCards::addCard(const Run& run) {
    auto* card = new RunCard(place_, run);
    column_->insertWidget(static_cast<int>(cards_.size()), card);
    cards_.push_back(card);
    return card;
}

void RunCards::showDay() { arrange(true); }

void RunCards::refresh() { arrange(false); }

void RunCards::arrange(bool isNewDay) {
    const auto diary = place_.desk.diary();
    std::vector<Run> wanted = diary->on(place_.shown.day).runs;
    if (!isNewDay)  // an empty card that was asked for stays
        for (const RunCard* card : cards_)
            if (!card->wasSaved() && !withId(wanted, card->run().id)) wanted.push_back(card->run());
    if (wanted.empty()) wanted.push_back(freshRun());
    while (cards_.size() > wanted.size()) {
        cards_.back()->hide();
        cards_.back()->deleteLater();  // it may be its own button that asked
        cards_.pop_back();
    }
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        if (i == cards_.size())
            addCard(wanted[i]);
        else if (isNewDay || cards_[i]->run().id != wanted[i].id)
            cards_[i]->showRun(wanted[i]);
        else
            cards_[i]->refresh();
        cards_[i]->setNumber(static_cast<int>(i) + 1, static_cast<int>(wanted.size()));
    }
}

bool RunCards::focusEffortNotLogged() {
    const auto waiting = std::ranges::find_if(cards_, [](const RunCard* card) { return card->isSaved() && !card->run().rpe; });
    if (waiting == cards_.end()) return false;
    (*waiting)->focusOn("rpe");
    return true;
}

void RunCards::addRun() {
    const auto empty = std::ranges::find_if(cards_, [](const RunCard* card) { return !card->isSaved(); });
    RunCard* card = empty != cards_.end() ? *empty : addCard(freshRun());
    for (std::size_t i = 0; i < cards_.size(); ++i) cards_[i]->setNumber(static_cast<int>(i) + 1, static_cast<int>(cards_.size()));
    orderTabs(*window());
    card->focusOn("distance_m");
}

}  // namespace legwork
