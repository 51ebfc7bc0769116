// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/history/history_page.h"

#include "drawing/row_table.h"
#include "drawing/words.h"
#include "models/history_model.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

namespace legwork {
namespace {

constexpr int searchAfter_ms = 120;  // a pause in typing

}  // namespace

HistoryPage::HistoryPage(Desk& desk, QWidget* parent) : QWidget(parent), desk_(desk), model_(new HistoryModel(this)) {
    build();
    auto* pause = new QTimer(this);
    pause->setSingleShot(true);
    connect(words_, &QLineEdit::textChanged, pause, [pause] { pause->start(searchAfter_ms); });
    connect(pause, &QTimer::timeout, this, &HistoryPage::search);
    connect(words_, &QLineEdit::returnPressed, this, &HistoryPage::search);
    connect(open_, &QPushButton::clicked, this, &HistoryPage::openChosen);
    connect(remove_, &QPushButton::clicked, this, &HistoryPage::removeChosen);
    connect(table_, &QTableView::doubleClicked, this, &HistoryPage::openChosen);
    connect(&desk_, &Desk::diaryChanged, this, [this] {
        isStale_ = true;
        if (isVisible()) refresh();
    });
}

void HistoryPage::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(22, 16, 22, 16);
    column->setSpacing(8);
    column->addWidget(line(tr("History"), Look::title));
    auto* row = new QHBoxLayout;
    words_ = new QLineEdit;
    words_->setPlaceholderText(tr("Search: a date, a place, a word of a note …"));
    words_->setAccessibleName(tr("Search"));
    words_->setClearButtonEnabled(true);
    row->addWidget(words_, 1);
    row->addWidget(open_ = new QPushButton(tr("Open the day")));
    row->addWidget(remove_ = new QPushButton(tr("Remove")));
    open_->setToolTip(tr("Shows the day on Today, where it can be changed (Enter)"));
    remove_->setToolTip(tr("Removes the entry; undo brings it back (Delete)"));
    column->addLayout(row);
    column->addWidget(count_ = line({}, Look::muted));
    auto* card = new QFrame;
    setLook(*card, Look::card);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(6, 6, 6, 6);
    table_ = rowTable(model_, tr("Entries"), "entries");
    table_->setWordWrap(false);
    table_->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 2);
    table_->horizontalHeader()->setSectionResizeMode(HistoryModel::detailsColumn, QHeaderView::Stretch);
    const int letter = fontMetrics().averageCharWidth();
    table_->setColumnWidth(HistoryModel::dayColumn, letter * 30);
    table_->setColumnWidth(HistoryModel::kindColumn, letter * 14);
    table_->setColumnWidth(HistoryModel::sourceColumn, letter * 18);
    table_->installEventFilter(this);
    inside->addWidget(table_);
    column->addWidget(card, 1);
}

void HistoryPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (isStale_) refresh();
}

void HistoryPage::refresh() {
    isStale_ = false;
    const int row = chosen();
    model_->show(desk_.diary(), desk_.today());
    if (model_->rowCount() > 0) table_->selectRow(std::clamp(row, 0, model_->rowCount() - 1));
    count();
}

void HistoryPage::search() {
    model_->search(words_->text());
    if (model_->rowCount() > 0) table_->selectRow(0);
    count();
}

void HistoryPage::count() {
    const int found = model_->rowCount(), total = model_->total();
    if (total == 0) count_->setText(tr("Nothing is logged yet."));
    else if (found == total) count_->setText(tr("%1 entries, newest first").arg(total));
    else count_->setText(tr("%1 of %2 entries").arg(found).arg(total));
    open_->setEnabled(found > 0);
    remove_->setEnabled(found > 0);
}

int HistoryPage::chosen() const { return table_->currentIndex().row(); }

void HistoryPage::openChosen() {
    if (chosen() >= 0) emit dayChosen(model_->dayOf(chosen()));
}

void HistoryPage::removeChosen() {
    if (chosen() < 0) return;
    const RecordKey key = model_->keyOf(chosen());
    desk_.edit(tr("removed %1").arg(model_->nameOf(chosen())), [&](Edit& edit) { edit.remove(key); });
}

bool HistoryPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == table_ && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) return openChosen(), true;
        if (key == Qt::Key_Delete) return removeChosen(), true;
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace legwork
