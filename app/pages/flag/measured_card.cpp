// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/flag/measured_card.h"

#include "chart/picture_and_table.h"
#include "drawing/number_text.h"
#include "drawing/words.h"

#include <QGridLayout>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace legwork {
namespace {

QWidget* numbersOf(const Finding& finding, Units units) {
    auto* box = new QWidget;
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(3);
    grid->setColumnStretch(1, 1);
    for (const RuleNumber& number : finding.rule->numbers) {
        const auto value = finding.number(number.name);
        if (!value) continue;
        const int row = grid->rowCount();
        grid->addWidget(line(words(number.label), Look::muted), row, 0);
        grid->addWidget(line(quantityText(*value, number.measure, units)), row, 1);
    }
    return box;
}

bool isEmpty(const Chart& course) {
    return std::ranges::none_of(course.series.front().marks, [](const Mark& mark) { return mark.value.has_value(); });
}

}  // namespace

MeasuredCard::MeasuredCard(QWidget* parent) : CardFrame(tr("What was measured"), tr("six weeks"), parent), course_(new PictureAndTable) {
    addToHead(course_->asTable());
    body()->addWidget(course_, 1);
    connect(course_, &PictureAndTable::dayChosen, this, &MeasuredCard::dayChosen);
}

void MeasuredCard::show(const Finding* finding, const Chart& course, const Diary& diary) {
    course_->show(course);
    course_->setVisible(!isEmpty(course));
    course_->asTable()->setVisible(!isEmpty(course));
    setHint(words(course.summary));
    delete numbers_;
    numbers_ = finding ? numbersOf(*finding, diary.runner().units) : nullptr;
    if (numbers_) body()->addWidget(numbers_);
}

}  // namespace legwork
