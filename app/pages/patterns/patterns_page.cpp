// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/patterns/patterns_page.h"

#include "drawing/card_frame.h"
#include "drawing/number_text.h"
#include "drawing/row_table.h"
#include "drawing/words.h"
#include "models/patterns_model.h"
#include "pages/patterns/experiments_card.h"
#include "pages/patterns/interval_delegate.h"
#include "pages/patterns/pattern_details.h"

#include <QTableView>
#include <QVBoxLayout>
#include <QtConcurrent>
#include <algorithm>

namespace legwork {
namespace {

using Result = std::shared_ptr<const Associations>;

/// "1.1 points more soreness on average, between 0.8 and 1.3"
QString effectInWords(const Association& said) {
    const double beta = *said.beta, sign = beta < 0 ? -1 : 1;
    const auto points = [&](double value) { return numberText(sign * value, 1); };
    const auto [least, most] = std::minmax({sign * *said.ciLow, sign * *said.ciHigh});
    const QString amount = beta < 0 ? PatternsPage::tr("%1 points less soreness") : PatternsPage::tr("%1 points more soreness");
    return PatternsPage::tr("%1 on average, between %2 and %3").arg(amount.arg(points(beta)), numberText(least, 1), numberText(most, 1));
}

/// The one sentence at the top.
QString headlineOf(const std::vector<Association>& all) {
    const auto patterns = std::ranges::count_if(all, isPattern);
    if (patterns == 1) {
        const auto one = std::ranges::find_if(all, isPattern);
        return PatternsPage::tr("One pattern stands out in your journal: “%1” went with %2.").arg(words(one->rule->title), effectInWords(*one));
    }
    if (patterns > 1) return PatternsPage::tr("%1 patterns stand out in your journal; the largest is at the top.").arg(patterns);
    if (std::ranges::any_of(all, [](const Association& said) { return said.gate != Gate::notEnough; }))
        return PatternsPage::tr("Nothing stands out yet. What can be compared so far could be chance or something else that differs on those days.");
    return PatternsPage::tr("Nothing can be compared yet. With daily entries the first comparisons take a month or more, and firm ones longer.");
}

}  // namespace

PatternsPage::PatternsPage(Desk& desk, Dialogs& dialogs, QWidget* parent) : QWidget(parent), desk_(desk), model_(new PatternsModel(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(22, 16, 22, 16);
    column->setSpacing(2);
    column->addWidget(line(tr("What goes with your soreness"), Look::title));
    column->addWidget(headline_ = wrapped(tr("Being worked out …")));
    column->addWidget(span_ = wrapped({}, Look::muted));
    column->addSpacing(10);
    column->addWidget(buildTable(), 1);
    column->addSpacing(10);
    table_->parentWidget()->hide();
    column->addWidget(details_ = new PatternDetails);
    column->addSpacing(10);
    column->addWidget(new ExperimentsCard(desk_, dialogs));
    column->addStretch();
    details_->hide();
    connect(table_->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& chosen) {
        details_->setVisible(chosen.isValid());
        if (chosen.isValid()) details_->show(model_->at(chosen.row()));
    });
    connect(&watcher_, &QFutureWatcherBase::finished, this, [this] {
        if (const Result result = watcher_.result()) present(*result);
        if (isStale_ && isVisible()) workOut();
    });
    connect(&desk_, &Desk::diaryChanged, this, [this] {
        isStale_ = true;
        stop_.request_stop();
        if (isVisible()) workOut();
    });
}

PatternsPage::~PatternsPage() {
    stop_.request_stop();
    watcher_.waitForFinished();
}

QWidget* PatternsPage::buildTable() {
    auto* card = new CardFrame(tr("Soreness on the three days after, against your other days"), tr("Enter opens a pattern"));
    table_ = rowTable(model_, tr("What goes with your soreness"), "patterns");
    table_->setItemDelegateForColumn(PatternsModel::pictureColumn, new IntervalDelegate(table_));
    fitToText(*table_, {PatternsModel::nameColumn, PatternsModel::saidColumn});
    card->body()->addWidget(table_, 1);
    card->body()->addWidget(wrapped(tr("Together is not because: what went together could be chance or something else that differs on those days."), Look::small));
    connect(table_, &QTableView::activated, this, &PatternsPage::open);
    return card;
}

void PatternsPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (isStale_) workOut();
}

void PatternsPage::workOut() {
    if (watcher_.isRunning()) return;  // it ends soon, and this is asked again
    isStale_ = false;
    stop_ = {};
    watcher_.setFuture(QtConcurrent::run([diary = desk_.diary(), today = desk_.today(), stop = stop_.get_token()]() -> Result {
        auto result = std::make_shared<const Associations>(associate(*diary, today, stop));
        return stop.stop_requested() ? nullptr : result;
    }));
}

void PatternsPage::present(const Associations& associations) {
    headline_->setText(headlineOf(associations.rules));
    const auto days = desk_.diary()->days();
    span_->setText(days ? tr("As of %1, every fourth Sunday. Days of similar load and soreness are held against each other where enough is logged.")
                              .arg(dayText(associations.asOf, desk_.today()))
                        : tr("Log how your legs feel for a few weeks, sore or not."));
    model_->show(associations);
    table_->parentWidget()->setVisible(model_->rowCount() > 0);
    if (model_->rowCount() > 0) table_->selectRow(0);
}

void PatternsPage::open() {
    if (const auto index = table_->currentIndex(); index.isValid()) emit openWanted(*model_->at(index.row()).rule, desk_.today());
}

}  // namespace legwork
