// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/flag/flag_page.h"

#include "drawing/card_frame.h"
#include "drawing/number_text.h"
#include "drawing/rule_words.h"
#include "drawing/safety_notes.h"
#include "drawing/words.h"
#include "legwork/charts.h"
#include "legwork/hints.h"
#include "legwork/review.h"
#include "legwork/track_record.h"
#include "pages/flag/measured_card.h"
#include "pages/flag/mute_card.h"
#include "pages/flag/record_card.h"
#include "pages/flag/threshold_card.h"

#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace legwork {
namespace {

constexpr int edge_px = 22;

CardFrame* textCard(const QString& title, const QString& text) {
    auto* card = new CardFrame(title);
    card->body()->addWidget(wrapped(text));
    return card;
}

}  // namespace

FlagPage::FlagPage(Desk& desk, const Rule& rule, Day day, QWidget* parent)
    : QWidget(parent),
      desk_(desk),
      rule_(rule),
      day_(day),
      safety_(new SafetyNotes(desk)),
      measured_(new MeasuredCard),
      record_(new RecordCard),
      mute_(new MuteCard(desk, rule)) {
    if (hasEvidencePage(rule)) setProperty("evidence", words(rule.id));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(edge_px, 16, edge_px, 20);
    column->setSpacing(12);
    column->addWidget(buildHead());
    column->addWidget(safety_);
    auto *left = new QVBoxLayout, *right = new QVBoxLayout;
    left->addWidget(measured_, 1);
    left->addWidget(buildResearch());
    left->addWidget(record_);
    right->addWidget(textCard(tr("What would clear it"), words(rule.clears)));
    right->addWidget(textCard(tr("What to do"), words(rule.advice)));
    if (!rule.thresholds.empty()) right->addWidget(thresholds_ = new ThresholdCard(desk, rule));
    right->addWidget(mute_);
    right->addStretch();
    columns_ = new QBoxLayout(QBoxLayout::LeftToRight);
    columns_->addLayout(left, 3);
    columns_->addLayout(right, 2);
    for (QBoxLayout* each : {static_cast<QBoxLayout*>(left), static_cast<QBoxLayout*>(right), columns_}) each->setSpacing(12);
    column->addLayout(columns_);
    column->addStretch();
    connectAll();
    refresh();
}

QWidget* FlagPage::buildHead() {
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    auto* names = new QVBoxLayout;
    names->setSpacing(2);
    names->addWidget(line(words(rule_.title), Look::title));
    names->addWidget(subtitle_ = wrapped({}, Look::muted));
    names->addWidget(sentence_ = wrapped({}));
    names->addWidget(hint_ = wrapped({}, Look::muted));
    row->addLayout(names, 1);
    auto* back = new QPushButton(tr("Back"));
    back->setToolTip(tr("Back to where you were (Esc)"));
    row->addWidget(back, 0, Qt::AlignTop);
    connect(back, &QPushButton::clicked, this, &FlagPage::backWanted);
    return head;
}

QWidget* FlagPage::buildResearch() {
    auto* card = new CardFrame(tr("What research says"), gradeWords(rule_.grade));
    card->body()->addWidget(wrapped(words(rule_.evidence)));
    card->body()->addWidget(wrapped(words(rule_.source), Look::small));
    auto* more = new QToolButton;
    more->setText(tr("Read more (F1)"));
    setLook(*more, Look::link);
    more->setVisible(hasEvidencePage(rule_));
    card->body()->addWidget(more, 0, Qt::AlignLeft);
    connect(more, &QToolButton::clicked, this, [this] { emit evidenceWanted(words(rule_.id)); });
    return card;
}

void FlagPage::connectAll() {
    connect(measured_, &MeasuredCard::dayChosen, this, &FlagPage::dayChosen);
    connect(record_, &RecordCard::dayChosen, this, &FlagPage::dayChosen);
    connect(&desk_, &Desk::diaryChanged, this, &FlagPage::refresh);
}

void FlagPage::refresh() {
    const auto diary = desk_.diary();
    const Day today = desk_.today();
    const auto findings = findingsOf(rule_, *diary, {day_, day_}, today);
    const Finding* finding = gravest(findings);
    subtitle_->setText(tr("%1 · %2 · %3").arg(dayText(day_, today), words(title(rule_.lane)), stateWords(finding)));
    sentence_->setText(finding ? words(sentence(*finding, *diary)) : tr("There was no run to judge."));
    hint_->setText(finding ? words(hintSentence(*finding, *diary)) : QString{});
    hint_->setVisible(!hint_->text().isEmpty());
    measured_->show(finding, ruleCourse(*diary, rule_, day_, today), *diary);
    record_->show(trackRecord(*diary, rule_, today), rule_, today);
    if (thresholds_) thresholds_->refresh();
    mute_->refresh();
    safety_->showUpTo(day_);
}

void FlagPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < fontMetrics().averageCharWidth() * 100;
    columns_->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

}  // namespace legwork
