// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/flag/record_card.h"

#include "drawing/number_text.h"
#include "drawing/words.h"

#include <QListWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace legwork {
namespace {

constexpr int rowsShown = 6;

QString times(std::size_t count) {
    if (count == 0) return RecordCard::tr("Not flagged so far.");
    return count == 1 ? RecordCard::tr("Flagged on one day.") : RecordCard::tr("Flagged on %1 days.").arg(count);
}

/// Pain is what the rules of pain are about: what followed says nothing of them.
bool tellsOfAftermath(const Rule& rule) { return rule.lane != Lane::pain; }

QString counted(const TrackRecord& record, const Rule& rule) {
    QString text = times(record.flagged.size());
    if (!tellsOfAftermath(rule) || record.after.rated == 0) return text;
    text += ' ' + RecordCard::tr("Soreness reached %1 of 10 within three days after %2 of the %3 that were rated")
                      .arg(soreFrom).arg(record.after.sore).arg(record.after.rated);
    if (record.afterOthers.rated == 0) return text + '.';
    return text + RecordCard::tr(", and after %1 of %2 other days.").arg(record.afterOthers.sore).arg(record.afterOthers.rated);
}

}  // namespace

RecordCard::RecordCard(QWidget* parent)
    : CardFrame(tr("In your journal"), tr("counted, not a claim"), parent), counts_(wrapped({})), which_(new QToolButton), list_(new QListWidget) {
    body()->addWidget(counts_);
    which_->setCheckable(true);
    setLook(*which_, Look::link);
    body()->addWidget(which_, 0, Qt::AlignLeft);
    list_->setAccessibleName(tr("Days of this flag, newest first"));
    list_->setFixedHeight(list_->fontMetrics().height() * rowsShown * 3 / 2);
    list_->hide();
    body()->addWidget(list_);
    connect(which_, &QToolButton::toggled, list_, &QListWidget::setVisible);
    connect(list_, &QListWidget::itemActivated, this, [this] { emit dayChosen(days_[static_cast<std::size_t>(list_->currentRow())]); });
}

void RecordCard::show(const TrackRecord& record, const Rule& rule, Day today) {
    counts_->setText(counted(record, rule));
    days_.assign(record.flagged.rbegin(), record.flagged.rend());
    list_->clear();
    for (const Day day : days_) list_->addItem(dayText(day, today));
    which_->setText(days_.size() == 1 ? tr("Which day?") : tr("Which days?"));
    which_->setVisible(!days_.empty());
    if (days_.empty()) which_->setChecked(false);
}

}  // namespace legwork
