// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/patterns/pattern_details.h"

#include "drawing/card_frame.h"
#include "drawing/number_text.h"
#include "drawing/rule_words.h"
#include "drawing/words.h"
#include "pages/patterns/lag_view.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QStringList>
#include <QToolButton>
#include <QVBoxLayout>

namespace legwork {
namespace {

QString meansText(const Association& said) {
    if (!said.meanExposed || !said.meanUnexposed) return {};
    return PatternDetails::tr("On average %1 of 10 after %2 days with it, %3 after %4 days without.")
        .arg(numberText(*said.meanExposed, 1))
        .arg(said.exposed)
        .arg(numberText(*said.meanUnexposed, 1))
        .arg(said.unexposed);
}

QString doseText(const Association& said) {
    if (!said.dose || said.dose->bins.size() < 2) return {};
    const auto& bins = said.dose->bins;
    return PatternDetails::tr("In the third of days where it was least, %1 of 10; where it was most, %2.")
        .arg(numberText(bins.front().meanSoreness, 1), numberText(bins.back().meanSoreness, 1));
}

QString moreText(const Association& said) {
    QStringList sentences;
    for (const auto& note : said.notes) sentences += words(note);
    if (const QString dose = doseText(said); !dose.isEmpty()) sentences += dose;
    return sentences.join(' ');
}

QString meanText(const Number& mean, int days) {
    return mean ? PatternDetails::tr("%1 (%2 days)").arg(numberText(*mean, 1)).arg(days) : PatternDetails::tr("not logged");
}

}  // namespace

PatternDetails::PatternDetails(QWidget* parent)
    : QWidget(parent), means_(wrapped({})), more_(wrapped({}, Look::muted)), known_(wrapped({})), source_(wrapped({}, Look::small)),
      here_(new CardFrame(tr("In your journal"), tr("together is not because"))), research_(new CardFrame(tr("What research says"), {})),
      grid_(new QGridLayout), picture_(new LagView), lags_(new QStackedWidget), asTable_(new QToolButton) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(here_, 3);
    row->addWidget(research_, 2);
    here_->body()->addWidget(means_);
    here_->body()->addWidget(buildLags());
    here_->body()->addWidget(more_);
    here_->body()->addStretch();
    research_->body()->addWidget(known_);
    research_->body()->addWidget(source_);
    research_->body()->addStretch();
}

QWidget* PatternDetails::buildLags() {
    asTable_->setText(tr("As table"));
    asTable_->setCheckable(true);
    setLook(*asTable_, Look::chip);
    here_->addToHead(asTable_);
    auto* drawn = new QWidget;
    auto* column = new QVBoxLayout(drawn);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(picture_);
    column->addWidget(wrapped(tr("Mean soreness by days from the flag. Full line: with it; dashed: other days; the band: the days that are compared."), Look::small));
    auto* table = new QWidget;
    table->setLayout(grid_);
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setHorizontalSpacing(18);
    grid_->setVerticalSpacing(2);
    lags_->addWidget(drawn);
    lags_->addWidget(table);
    connect(asTable_, &QToolButton::toggled, lags_, [this](bool on) { lags_->setCurrentIndex(on ? 1 : 0); });
    return lags_;
}

void PatternDetails::fill(const std::vector<LagPoint>& lags) {
    while (QLayoutItem* item = grid_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    picture_->show(lags);
    lags_->setVisible(!lags.empty());
    asTable_->setVisible(!lags.empty());
    if (lags.empty()) return;
    grid_->addWidget(line(tr("with the flag"), Look::small), 0, 1);
    grid_->addWidget(line(tr("other days"), Look::small), 0, 2);
    grid_->setColumnStretch(3, 1);
    for (int row = 1; const LagPoint& lag : lags) {
        grid_->addWidget(line(lagText(lag.daysAfter), Look::small), row, 0);
        grid_->addWidget(line(meanText(lag.meanFlagged, lag.flagged)), row, 1);
        grid_->addWidget(line(meanText(lag.meanClear, lag.clear), Look::muted), row++, 2);
    }
}

void PatternDetails::show(const Association& said) {
    here_->setTitle(words(said.rule->title));
    means_->setText(meansText(said));
    means_->setVisible(!means_->text().isEmpty());
    fill(said.lags);
    more_->setText(moreText(said));
    more_->setVisible(!more_->text().isEmpty());
    known_->setText(words(said.rule->evidence));
    source_->setText(tr("%1. %2").arg(gradeWords(said.rule->grade), words(said.rule->source)));
}

}  // namespace legwork
