// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/safety_notes.h"

#include "drawing/level_mark.h"
#include "drawing/look.h"
#include "drawing/number_text.h"
#include "drawing/words.h"
#include "legwork/review.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace legwork {
namespace {

Acknowledgement acknowledgementOf(const Finding& finding, Day today) {
    const char part = finding.rule->part;
    return {.rule = std::string{finding.rule->id}, .part = part ? std::string{part} : std::string{},
            .tier = std::string{token(*finding.tier)}, .sites = {finding.sites.begin(), finding.sites.end()}, .day = today};
}

void empty(QLayout& layout) {
    while (QLayoutItem* item = layout.takeAt(0)) {
        if (item->widget()) item->widget()->deleteLater();
        delete item;
    }
}

}  // namespace

QString tierWords(Tier tier) {
    switch (tier) {
        case Tier::soon: return SafetyNotes::tr("See a doctor or physiotherapist in the next few days");
        case Tier::day: return SafetyNotes::tr("Get medical advice today");
        case Tier::now: return SafetyNotes::tr("Call your emergency number now");
    }
    return {};
}

SafetyNotes::SafetyNotes(Desk& desk, QWidget* parent) : QWidget(parent), desk_(desk), day_(desk.today()) {
    column_ = new QVBoxLayout(this);
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(8);
    showUpTo(day_);
    connect(&desk_, &Desk::diaryChanged, this, [this] { showUpTo(day_); });
}

void SafetyNotes::showUpTo(Day day) {
    day_ = day;
    empty(*column_);
    const auto diary = desk_.diary();
    const auto notes = openSafetyNotes(*diary, day, desk_.today());
    for (const Finding& finding : notes) column_->addWidget(note(finding, *diary));
    setVisible(!notes.empty());
}

QWidget* SafetyNotes::note(const Finding& finding, const Diary& diary) {
    auto* frame = new QFrame;
    setLook(*frame, Look::alarm);
    auto* row = new QHBoxLayout(frame);
    row->setContentsMargins(14, 10, 14, 10);
    row->addWidget(new LevelMark(4 + static_cast<int>(*finding.tier)), 0, Qt::AlignTop);
    auto* column = new QVBoxLayout;
    const auto title = tierWords(*finding.tier);
    column->addWidget(wrapped(title, Look::heading));
    column->addWidget(wrapped(words(sentence(finding, diary))));
    column->addWidget(wrapped(tr("Noted for %1.").arg(dayText(finding.day, desk_.today())), Look::small));
    row->addLayout(column, 1);
    auto* read = new QPushButton(tr("I have read this"));
    read->setAccessibleDescription(title);
    row->addWidget(read, 0, Qt::AlignVCenter);
    connect(read, &QPushButton::clicked, this,
            [this, said = acknowledgementOf(finding, desk_.today()), title] { acknowledge(said, title); });
    frame->setAccessibleName(title);
    return frame;
}

void SafetyNotes::acknowledge(const Acknowledgement& read, const QString& title) {
    Runner runner = desk_.diary()->runner();
    runner.acknowledged.push_back(read);
    desk_.edit(tr("read: %1").arg(title), [&](Edit& edit) { edit.put(std::move(runner)); });
}

}  // namespace legwork
