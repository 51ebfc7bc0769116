// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/rules/rules_page.h"

#include "drawing/card_frame.h"
#include "drawing/row_table.h"
#include "drawing/words.h"
#include "forms/edit_runner.h"
#include "forms/threshold_editor.h"
#include "models/rules_model.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

namespace legwork {

RulesPage::RulesPage(Desk& desk, QWidget* parent)
    : QWidget(parent), desk_(desk), model_(new RulesModel(this)), found_(new QSortFilterProxyModel(this)) {
    found_->setSourceModel(model_);
    found_->setFilterKeyColumn(-1);
    found_->setFilterCaseSensitivity(Qt::CaseInsensitive);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(22, 16, 22, 16);
    column->setSpacing(12);
    column->addWidget(buildHead());
    column->addWidget(buildHardRun());
    column->addWidget(buildList(), 1);
    connect(&desk_, &Desk::diaryChanged, this, &RulesPage::refresh);
    refresh();
    table_->selectRow(0);
}

QWidget* RulesPage::buildHead() {
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(line(tr("All patterns"), Look::title), 1);
    search_ = new QLineEdit;
    search_->setPlaceholderText(tr("Search"));
    search_->setAccessibleName(tr("Search the patterns"));
    search_->setClearButtonEnabled(true);
    search_->setMinimumWidth(fontMetrics().averageCharWidth() * 28);
    row->addWidget(search_);
    auto* back = new QPushButton(tr("Back"));
    back->setToolTip(tr("Back to where you were (Esc)"));
    row->addWidget(back);
    connect(search_, &QLineEdit::textChanged, found_, &QSortFilterProxyModel::setFilterFixedString);
    connect(back, &QPushButton::clicked, this, &RulesPage::backWanted);
    return head;
}

QWidget* RulesPage::buildHardRun() {
    auto* card = new CardFrame(tr("What counts as hard"), tr("for every pattern that asks whether a run was hard"));
    card->body()->addWidget(hard_ = new ThresholdEditor(desk_, "hard.rpe", tr("what counts as hard"), hardRun), 0, Qt::AlignLeft);
    return card;
}

QWidget* RulesPage::buildList() {
    auto* card = new CardFrame(tr("What Legwork looks for"), tr("Enter opens a pattern"));
    table_ = rowTable(found_, tr("All patterns"), "rules");
    fitToText(*table_, {RulesModel::nameColumn});
    card->body()->addWidget(table_, 1);
    auto* row = new QHBoxLayout;
    row->addWidget(open_ = new QPushButton(tr("Open")));
    row->addWidget(turn_ = new QPushButton);
    row->addStretch();
    row->addWidget(standard_ = new QPushButton(tr("All back to standard")));
    standard_->setToolTip(tr("Every threshold to its standard, every pattern on or off as delivered; undo takes it back"));
    card->body()->addLayout(row);
    connect(table_, &QTableView::activated, this, &RulesPage::open);
    connect(open_, &QPushButton::clicked, this, &RulesPage::open);
    connect(turn_, &QPushButton::clicked, this, &RulesPage::turn);
    connect(standard_, &QPushButton::clicked, this, &RulesPage::allToStandard);
    connect(table_->selectionModel(), &QItemSelectionModel::currentChanged, this, &RulesPage::nameButtons);
    return card;
}

void RulesPage::refresh() {
    hard_->refresh();
    const int row = table_->currentIndex().row();
    model_->show(desk_.diary(), desk_.today());
    table_->selectRow(std::max(row, 0));
    const Runner& runner = desk_.diary()->runner();
    standard_->setEnabled(!runner.thresholds.empty() || !runner.rules_on.empty() || !runner.rules_off.empty());
    nameButtons();
}

const Rule* RulesPage::chosen() const {
    const auto index = table_->currentIndex();
    return index.isValid() ? &model_->ruleOf(found_->mapToSource(index).row()) : nullptr;
}

void RulesPage::nameButtons() {
    const Rule* rule = chosen();
    open_->setEnabled(rule);
    turn_->setEnabled(rule && !rule->isSafety);
    turn_->setText(rule && !isOn(*rule, *desk_.diary()) ? tr("Switch on") : tr("Switch off"));
}

void RulesPage::open() {
    if (const Rule* rule = chosen()) emit openWanted(*rule, desk_.today());
}

void RulesPage::turn() {
    if (const Rule* rule = chosen()) turnRule(desk_, *rule, !isOn(*rule, *desk_.diary()));
}

void RulesPage::allToStandard() {
    editRunner(desk_, tr("all patterns back to standard"), [](Runner& runner) {
        runner.thresholds.clear();
        runner.rules_on.clear();
        runner.rules_off.clear();
    });
}

}  // namespace legwork
