// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/before/before_page.h"

#include "drawing/card_frame.h"
#include "drawing/level_mark.h"
#include "drawing/number_text.h"
#include "drawing/row_table.h"
#include "drawing/words.h"
#include "models/chart_table.h"
#include "pages/before/before_strip.h"

#include <QGridLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace legwork {
namespace {

QString nameOf(const BeforeCount& count) { return count.rule ? words(count.rule->title) : BeforePage::tr("A day with a run"); }

/// "8 of 12" with a bar of that length.
void addShare(QGridLayout& grid, int row, int column, const Aftermath& after, const QString& name) {
    if (after.rated == 0) {
        grid.addWidget(line(BeforePage::tr("no days to compare"), Look::muted), row, column, 1, 2);
        return;
    }
    auto* text = line(BeforePage::tr("%1 of %2").arg(after.sore).arg(after.rated));
    auto* bar = new QProgressBar;
    bar->setTextVisible(false);
    bar->setRange(0, after.rated);
    bar->setValue(after.sore);
    bar->setAccessibleName(BeforePage::tr("%1: sore after %2 of %3 days").arg(name).arg(after.sore).arg(after.rated));
    grid.addWidget(text, row, column);
    grid.addWidget(bar, row, column + 1);
}

}  // namespace

BeforePage::BeforePage(Desk& desk, Day day, QWidget* parent) : QWidget(parent), desk_(desk), day_(day) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(22, 16, 22, 20);
    column->setSpacing(12);
    column->addWidget(buildHead());
    column->addWidget(buildStrip());
    column->addWidget(buildCounts());
    column->addStretch();
    connect(&desk_, &Desk::diaryChanged, this, &BeforePage::refresh);
    refresh();
}

QWidget* BeforePage::buildHead() {
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    auto* names = new QVBoxLayout;
    names->addWidget(line(tr("What came before this?"), Look::title));
    names->addWidget(subtitle_ = wrapped({}, Look::muted));
    row->addLayout(names, 1);
    auto* back = new QPushButton(tr("Back"));
    back->setToolTip(tr("Back to where you were (Esc)"));
    row->addWidget(back, 0, Qt::AlignTop);
    connect(back, &QPushButton::clicked, this, &BeforePage::backWanted);
    return head;
}

QWidget* BeforePage::buildStrip() {
    auto* card = new CardFrame(tr("As you logged them"));
    auto* asTable = new QToolButton;
    asTable->setText(tr("As table"));
    asTable->setCheckable(true);
    setLook(*asTable, Look::chip);
    card->addToHead(asTable);
    table_ = new ChartTable(this);
    tableView_ = rowTable(table_, tr("The 72 hours before, as table"), "beforeTable");
    stack_ = new QStackedWidget;
    stack_->addWidget(strip_ = new BeforeStrip);
    stack_->addWidget(tableView_);
    card->body()->addWidget(stack_);
    card->body()->addWidget(pointed_ = wrapped({}, Look::small));
    pointed_->setMinimumHeight(pointed_->fontMetrics().height() * 2);
    pointed_->setAlignment(Qt::AlignTop);
    connect(asTable, &QToolButton::toggled, this, [this](bool on) {
        stack_->setCurrentIndex(on ? 1 : 0);
        pointed_->setVisible(!on);
    });
    connect(strip_, &BeforeStrip::pointedAt, pointed_, &QLabel::setText);
    connect(strip_, &BeforeStrip::openWanted, this, &BeforePage::openWanted);
    return card;
}

QWidget* BeforePage::buildCounts() {
    auto* card = new CardFrame(tr("In your journal"), tr("soreness of %1 or more within %2 days").arg(soreFrom).arg(soreWithinDays));
    counts_ = new QGridLayout;
    counts_->setHorizontalSpacing(12);
    counts_->setVerticalSpacing(6);
    counts_->setColumnStretch(3, 1);
    counts_->setColumnStretch(5, 1);
    card->body()->addLayout(counts_);
    card->body()->addWidget(wrapped(tr("Counted, not proven: several of these came together, and none need have brought the soreness."), Look::muted));
    auto* patterns = new QToolButton;
    patterns->setText(tr("What went with your soreness over all days"));
    setLook(*patterns, Look::link);
    card->body()->addWidget(patterns, 0, Qt::AlignLeft);
    connect(patterns, &QToolButton::clicked, this, &BeforePage::patternsWanted);
    return card;
}

void BeforePage::refresh() {
    const auto diary = desk_.diary();
    Before before = whatCameBefore(*diary, day_, desk_.today());
    const QString day = dayText(day_, desk_.today());
    const QString score = before.score ? tr("%1 of 10").arg(numberText(*before.score)) : tr("Soreness was not logged");
    subtitle_->setText(before.place.empty() ? tr("%1 on %2: the 72 hours before it").arg(score, day)
                                            : tr("%1 in the %2 on %3: the 72 hours before it").arg(score, words(before.place), day));
    table_->show(before.table);
    fitToText(*tableView_, {2});  // it has its columns now
    showCounts(countsOf(*diary, before.flags, desk_.today()));
    strip_->show(std::move(before));
}

void BeforePage::showCounts(const std::vector<BeforeCount>& counts) {
    while (QLayoutItem* item = counts_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    counts_->addWidget(line(tr("after it"), Look::small), 0, 2);
    counts_->addWidget(line(tr("without it"), Look::small), 0, 4);
    for (int row = 1; const BeforeCount& count : counts) {
        if (count.level > 0) counts_->addWidget(new LevelMark(count.level), row, 0);
        auto* name = wrapped(nameOf(count));
        name->setMinimumWidth(name->fontMetrics().averageCharWidth() * 38);
        counts_->addWidget(name, row, 1);
        addShare(*counts_, row, 2, count.after, tr("%1, after it").arg(nameOf(count)));
        addShare(*counts_, row, 4, count.without, tr("%1, without it").arg(nameOf(count)));
        ++row;
    }
}

}  // namespace legwork
