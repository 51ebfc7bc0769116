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

/// "+38 %", "−5 %"; empty where nothing is known.
QString percentChange(Number change) {
    if (!change) return {};
    return TotalsCard::tr("%1%2 %").arg(*change < 0 ? QString::fromUtf8("−") : "+", numberText(std::abs(*change), 0));
}

QString hoursChange(Number hours) {
    if (!hours) return {};
    return (*hours < 0 ? QString::fromUtf8("−") : QString("+")) + quantityText(std::abs(*hours), Measure::hours, Units::metric);
}

QString orNotLogged(Number value, const QString& text) { return value ? text : TotalsCard::tr("not logged"); }

}  // namespace

TotalsCard::TotalsCard(QWidget* parent) : QFrame(parent), flow_(new FlowLayout(nullptr, 10)) {
    setLook(*this, Look::card);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->addLayout(flow_);
}

void TotalsCard::add(const QString& name, const QString& figure, const QString& remark) {
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 14, 0);
    column->setSpacing(0);
    column->addWidget(line(name, Look::small));
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(line(figure, figure == tr("not logged") ? Look::muted : Look::number));
    row->addWidget(line(remark, Look::small), 1, Qt::AlignBottom);
    column->addLayout(row);
    box->setAccessibleName(tr("%1: %2 %3").arg(name, figure, remark).trimmed());
    flow_->addWidget(box);
}

void TotalsCard::show(const WeekTotals& totals, Units units) {
    while (QLayoutItem* item = flow_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto without = [](int count) { return count == 0 ? QString() : tr("%1 without").arg(count); };
    const auto distanceRemark = totals.runsWithoutDistance ? without(totals.runsWithoutDistance) : percentChange(totals.distanceChange_pct);
    const auto loadRemark = totals.runsWithoutLoad ? without(totals.runsWithoutLoad) : percentChange(totals.loadChange_pct);
    add(tr("Runs"), QString::number(totals.runs));
    add(tr("Distance"), orNotLogged(totals.distance_m, quantityText(totals.distance_m.value_or(0), Measure::distance, units)), distanceRemark);
    add(tr("Load (effort × minutes)"), orNotLogged(totals.load, numberText(totals.load.value_or(0), 0)), loadRemark);
    add(tr("Mean sleep"), orNotLogged(totals.sleep_h, quantityText(totals.sleep_h.value_or(0), Measure::hours, units)), hoursChange(totals.sleepChange_h));
    add(tr("Warm-ups"), totals.warmUpsAnswered ? tr("%1 of %2").arg(totals.warmUpsDone).arg(totals.warmUpsAnswered) : tr("not logged"));
    add(tr("Days logged"), tr("%1 of 7").arg(totals.daysLogged));
}

}  // namespace legwork
