// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/today/entry_cards.h"

#include "forms/fresh_id.h"
#include "drawing/number_text.h"

#include <QLabel>

namespace legwork {
namespace {

QString clockOf(const Timestamp& time) { return QString::fromStdString(clockText(minuteOfDay(time))); }

/// Now where today is shown, else that hour of the day.
Timestamp likelyTime(const FormPlace& place, int minuteOfDay) {
    Timestamp time = place.shown.day == place.desk.today() ? place.desk.now() : place.shown.at(minuteOfDay);
    time.local_s -= time.local_s % 60;
    return time;
}

QString drinkText(const FormPlace& place, const Drink& drink) {
    QStringList parts{clockOf(drink.time)};
    if (drink.kind) parts += words(label(*drink.kind)).toLower();
    if (drink.ml) parts += quantityText(*drink.ml, Measure::volume, place.shown.units);
    return parts.join(QLatin1Char(' '));
}

QString activityText(const FormPlace& place, const Activity& activity) {
    QStringList parts{clockOf(activity.start)};
    if (activity.kind) parts += words(label(*activity.kind)).toLower();
    if (activity.duration_s) parts += quantityText(*activity.duration_s, Measure::duration, place.shown.units);
    if (activity.rpe) parts += FluidsCard::tr("effort %1").arg(*activity.rpe);
    return parts.join(QLatin1Char(' '));
}

EntryPlan<Drink> drinkPlan(const FormPlace& place) {
    return {.rows = {{"ml", "kind", "time"}},
            .moreTitle = FluidsCard::tr("What was in it"),
            .more = {{"sodium_mg", "potassium_mg", "magnesium_mg"}, {"note"}},
            .summary = [place](const Drink& drink) { return drinkText(place, drink); },
            .fresh =
                [place] {
                    return Drink{.id = freshId<Drink>(place), .time = likelyTime(place, 12 * 60)};
                },
            .deleteWording = FluidsCard::tr("delete drink: %1")};
}

EntryPlan<Activity> activityPlan(const FormPlace& place) {
    return {.rows = {{"kind", "duration_s", "start"}, {"rpe"}},
            .moreTitle = ActivitiesCard::tr("Note on it"),
            .more = {{"note"}},
            .summary = [place](const Activity& activity) { return activityText(place, activity); },
            .fresh =
                [place] {
                    return Activity{.id = freshId<Activity>(place), .start = likelyTime(place, 17 * 60)};
                },
            .deleteWording = ActivitiesCard::tr("delete activity: %1")};
}

}  // namespace

FluidsCard::FluidsCard(FormPlace place, QWidget* parent)
    : Card(tr("Fluids"), {}, parent), place_(place), drinks_(new EntryList<Drink>(place, drinkPlan(place))) {
    body()->addWidget(drinks_);
    sumUp();
}

void FluidsCard::showDay() {
    drinks_->showDay();
    sumUp();
}

void FluidsCard::refresh() {
    drinks_->refresh();
    sumUp();
}

void FluidsCard::sumUp() {
    Number total;
    for (const Drink& drink : place_.desk.diary()->on(place_.shown.day).drinks)
        if (drink.ml) total = total.value_or(0) + *drink.ml;
    setHint(total ? tr("%1 today").arg(quantityText(*total, Measure::volume, place_.shown.units)) : tr("not logged"));
}

ActivitiesCard::ActivitiesCard(FormPlace place, QWidget* parent)
    : Card(tr("Rest and other activity"), {}, parent), place_(place), day_(place), question_(wrapped({}, Look::muted)),
      activities_(new EntryList<Activity>(place, activityPlan(place))) {
    day_.show(entryOn(*place.desk.diary(), place.shown.day));
    addRows(day_, *body(), {{"rest_day"}, {"no_activity"}});
    body()->addWidget(question_);
    body()->addWidget(activities_);
    ask();
}

void ActivitiesCard::showDay() {
    day_.show(entryOn(*place_.desk.diary(), place_.shown.day));
    activities_->showDay();
    ask();
}

void ActivitiesCard::refresh() {
    day_.refresh();
    activities_->refresh();
    ask();
}

void ActivitiesCard::ask() {
    const DayLog& log = place_.desk.diary()->on(place_.shown.day);
    const DayEntry& entry = day_.record();
    QString question;
    if (entry.rest_day == true && !log.runs.empty()) question = tr("You logged a run and a rest day. Which is right? The run counts until then.");
    else if (entry.no_activity == true && !log.activities.empty()) question = tr("You logged an activity and that there was none. Which is right?");
    question_->setText(question);
    question_->setVisible(!question.isEmpty());
}

}  // namespace legwork
