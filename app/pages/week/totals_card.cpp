// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/week/totals_card.h"

#include "drawing/number_text.h"
#include "drawing/words.h"
#include "forms/flow_layout.h"

#include <QHBoxLayout>
#include <QVBoxLayout>
#include <cmath>

namespace legwork {
namespace {

/// "+38 %", and for the ear "38 % more than the week before".
TotalsCard::Remark change(double by, const QString& amount) {
    if (by < 0) return {QString::fromUtf8("−") + amount, TotalsCard::tr("%1 less than the week before").arg(amount)};
    return {"+" + amount, TotalsCard::tr("%1 more than the week before").arg(amount)};
}

TotalsCard::Remark percentChange(Number percent) {
    if (!percent) return {};
    return change(*percent, TotalsCard::tr("%1 %").arg(numberText(std::abs(*percent), 0)));
}

TotalsCard::Remark hoursChange(Number hours) {
    if (!hours) return {};
    return change(*hours, quantityText(std::abs(*hours), Measure::hours, Units::metric));
}

TotalsCard::Remark without(int count) {
    const auto words = TotalsCard::tr("%1 without").arg(count);
    return {words, words};
}

QString orNotLogged(Number value, const QString& text) { return value ? text : TotalsCard::tr("not logged"); }

}  // namespace

TotalsCard::TotalsCard(QWidget* parent) : QFrame(parent), flow_(new FlowLayout(nullptr, 10)) {
    setLook(*this, Look::card);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->addLayout(flow_);
}

void TotalsCard::add(const QString& name, const QString& figure, const Remark& remark) {
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 14, 0);
    column->setSpacing(0);
    column->addWidget(line(name, Look::small));
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(line(figure, figure == tr("not logged") ? Look::muted : Look::number));
    row->addWidget(line(remark.shown, Look::small), 1, Qt::AlignBottom);
    column->addLayout(row);
    box->setAccessibleName(tr("%1: %2 %3").arg(name, figure, remark.said).trimmed());
    box->setToolTip(remark.said);
    flow_->addWidget(box);
}

void TotalsCard::show(const WeekTotals& totals, Units units) {
    while (QLayoutItem* item = flow_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto distanceRemark = totals.runsWithoutDistance ? without(totals.runsWithoutDistance) : percentChange(totals.distanceChange_pct);
    const auto loadRemark = totals.runsWithoutLoad ? without(totals.runsWithoutLoad) : percentChange(totals.loadChange_pct);
    add(tr("Runs"), QString::number(totals.runs));
    add(tr("Distance"), orNotLogged(totals.distance_m, quantityText(totals.distance_m.value_or(0), Measure::distance, units)),
        distanceRemark);
    add(tr("Load (effort × minutes)"), orNotLogged(totals.load, numberText(totals.load.value_or(0), 0)), loadRemark);
    add(tr("Mean sleep"), orNotLogged(totals.sleep_h, quantityText(totals.sleep_h.value_or(0), Measure::hours, units)),
        hoursChange(totals.sleepChange_h));
    add(tr("Warm-ups"), totals.warmUpsAnswered ? tr("%1 of %2").arg(totals.warmUpsDone).arg(totals.warmUpsAnswered) : tr("not logged"));
    add(tr("Days logged"), tr("%1 of 7").arg(totals.daysLogged));
}

}  // namespace legwork
