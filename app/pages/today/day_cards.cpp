// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/today/day_cards.h"

#include "drawing/number_text.h"
#include "drawing/words.h"
#include "forms/editors/typed_editor.h"
#include "legwork/standing.h"

#include <QLineEdit>

namespace legwork {
namespace {

constexpr int minutesADay = 24 * 60;

QLineEdit* addClock(QGridLayout& grid, int column, const QString& name) {
    auto* edit = new QLineEdit;
    edit->setAccessibleName(name);
    edit->setObjectName(name);
    edit->setPlaceholderText(SleepCard::tr("23:40"));
    edit->setMinimumWidth(0);
    auto* label = line(name, Look::small);
    label->setBuddy(edit);
    grid.addWidget(label, 0, column);
    grid.addWidget(edit, 1, column);
    grid.setColumnStretch(column, 1);
    return edit;
}

/// "Together 17 of 28. Usual for you: 12.4, give or take 2.1."
QString wellnessWords(const Diary& diary, Day day) {
    const auto standing = wellnessStanding(diary, day);
    if (!standing) return {};
    const QString sum = DayCard::tr("Together %1, of 4 best to 28 worst.").arg(standing->sum);
    if (!standing->mean) return DayCard::tr("%1 What is usual for you can be told after 14 such days.").arg(sum);
    return DayCard::tr("%1 Usual for you: %2, give or take %3.").arg(sum, numberText(*standing->mean, 1), numberText(*standing->sd, 1));
}

}  // namespace

DayCard::DayCard(FormPlace place, const DayCardPlan& plan, QWidget* parent) : Card(plan.title, plan.hint, parent), form_(place), remarkOn_(plan.remark), remark_(wrapped({}, Look::muted)) {
    form_.show(entryOn(*place.desk.diary(), place.shown.day));
    const auto editors = addRows(form_, *body(), plan.rows);
    body()->addWidget(remark_);
    if (!plan.more.empty()) more_.push_back(addMore(form_, *body(), plan.moreTitle, plan.more));
    for (const auto& more : more_) more.openWhereLogged(form_.record());
    aside_ = addAside<DayEntry>(place, *body());
    aside_->add(editors);
    showRemark();
}

void DayCard::showRemark() {
    const FormPlace& place = form_.place();
    remark_->setText(remarkOn_ ? remarkOn_(*place.desk.diary(), place.shown.day) : QString());
    remark_->setVisible(!remark_->text().isEmpty());
}

void DayCard::showDay() {
    form_.show(entryOn(*form_.place().desk.diary(), form_.place().shown.day));
    for (const auto& more : more_) {
        more.more->setOpen(false);
        more.openWhereLogged(form_.record());
    }
    aside_->startOver();
    showRemark();
}

void DayCard::refresh() {
    form_.refresh();
    for (const auto& more : more_) more.openWhereLogged(form_.record());
    aside_->refresh();
    showRemark();
}

SleepCard::SleepCard(FormPlace place, QWidget* parent)
    : DayCard(place, {tr("Sleep"), tr("last night"), {}, tr("Naps"), {{"nap_h"}}}, parent) {
    auto* clocks = new QGridLayout;
    clocks->setHorizontalSpacing(10);
    clocks->setVerticalSpacing(4);
    bed_ = addClock(*clocks, 0, tr("To bed"));
    up_ = addClock(*clocks, 1, tr("Up"));
    up_->setPlaceholderText(tr("06:30"));
    for (QLineEdit* edit : {bed_, up_}) connect(edit, &QLineEdit::textEdited, this, &SleepCard::workOut);
    body()->insertLayout(1, clocks);
    auto* rows = new QVBoxLayout;
    rows->setSpacing(9);
    const auto editors = addRows(form(), *rows, {{"sleep_h", "sleep_quality"}});
    body()->insertLayout(2, rows);
    aside().add(editors);
}

void SleepCard::showDay() {
    bed_->clear();
    up_->clear();
    DayCard::showDay();
}

void SleepCard::workOut() {
    const auto bed = readClock(bed_->text()), up = readClock(up_->text());
    if (bed && up) form().answer("sleep_h", Value{((*up - *bed + minutesADay) % minutesADay) / 60.0});
}

DayCardPlan wellnessPlan() {
    return {DayCard::tr("How you feel"),
            DayCard::tr("1 best, 7 worst"),
            {{"fatigue"}, {"stress"}, {"wellness_soreness"}, {"wellness_sleep"}},
            DayCard::tr("Weight and urine colour"),
            {{"mass_kg"}, {"urine_colour"}},
            wellnessWords};
}

DayCardPlan foodPlan() { return {DayCard::tr("Food"), {}, {{"protein_g", "carbohydrate_g"}, {"food_complete"}}}; }

DayCardPlan recoveryPlan() {
    return {DayCard::tr("Recovery"), {}, {{"relief"}, {"stretched"}, {"stretch_hold_s", "nsaid_time"}, {"nsaid"}}};
}

DayCardPlan signsPlan() {
    return {DayCard::tr("Anything unusual"),
            {},
            {{"headache"}, {"nausea"}, {"dark_urine"}, {"fever"}},
            DayCard::tr("More signs"),
            {{"vomiting"},
             {"bloating"},
             {"confusion"},
             {"seizure"},
             {"collapse"},
             {"fainted"},
             {"chest_pain"},
             {"breathless"},
             {"coughing_blood"},
             {"weight_loss"},
             {"saddle_numbness"},
             {"bladder_bowel_change"}}};
}

DayCardPlan dayNotePlan() { return {DayCard::tr("Note"), {}, {{"note"}}}; }

}  // namespace legwork
