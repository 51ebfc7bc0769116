// SPDX-License-Identifier: GPL-3.0-or-later
// Pages that are opened from another page and closed again: a flag, the list of all patterns, the evidence of one, what
// came before a sore day, files to import.
#include "drawing/words.h"
#include "legwork/before.h"
#include "pages/before/before_page.h"
#include "pages/flag/flag_page.h"
#include "pages/import/import_page.h"
#include "pages/rules/rules_page.h"
#include "shell/evidence_window.h"
#include "shell/exchange_flow.h"
#include "shell/main_window.h"
#include "shell/read_files.h"
#include "shell/remembered_columns.h"

#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>

namespace legwork {

void MainWindow::showLeaf(QWidget* leaf) {
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(leaf);
    for (const auto& key : {QKeySequence(Qt::Key_Escape), QKeySequence(Qt::ALT | Qt::Key_Left)})
        connect(new QShortcut(key, leaf, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, this, &MainWindow::leaveLeaf);
    leaves_.push_back(scroll);
    stack_->setCurrentIndex(stack_->addWidget(scroll));
    leaf->setFocusPolicy(Qt::TabFocus);
    leaf->setFocus();
}

void MainWindow::leaveLeaf() {
    if (leaves_.empty()) return;
    leaves_.back()->deleteLater();  // its own button may have asked
    stack_->removeWidget(leaves_.back());
    leaves_.pop_back();
    if (leaves_.empty()) return goTo(page_);
    stack_->setCurrentWidget(leaves_.back());
    static_cast<QScrollArea*>(leaves_.back())->widget()->setFocus();
}

void MainWindow::dropLeaves() {
    for (QWidget* leaf : std::exchange(leaves_, {})) {
        stack_->removeWidget(leaf);
        leaf->deleteLater();
    }
}

void MainWindow::openFlag(const Rule& rule, Day day) {
    auto* flag = new FlagPage(*desk_, rule, day);
    connect(flag, &FlagPage::backWanted, this, &MainWindow::leaveLeaf);
    connect(flag, &FlagPage::dayChosen, this, &MainWindow::showDay);
    connect(flag, &FlagPage::evidenceWanted, this, &MainWindow::showEvidence);
    showLeaf(flag);
}

void MainWindow::openBefore(Day day) {
    auto* before = new BeforePage(*desk_, day);
    connect(before, &BeforePage::backWanted, this, &MainWindow::leaveLeaf);
    connect(before, &BeforePage::openWanted, this, &MainWindow::openFlag);
    connect(before, &BeforePage::patternsWanted, this, [this] { goTo(Page::patterns); });
    showLeaf(before);
}

void MainWindow::openBeforeShown() {
    const auto diary = desk_->diary();
    const Day shown = isSoreDay(diary->on(day_)) ? day_ : sorestDay(*diary, {day_ - (sorestOfDays - 1), day_}).value_or(day_);
    if (isSoreDay(diary->on(shown))) openBefore(shown);
    else say(tr("Nothing was sore in the %1 days up to %2.").arg(sorestOfDays).arg(words(text(day_))), false);
}

void MainWindow::openRules() {
    auto* rules = new RulesPage(*desk_);
    connect(rules, &RulesPage::backWanted, this, &MainWindow::leaveLeaf);
    connect(rules, &RulesPage::openWanted, this, &MainWindow::openFlag);
    showLeaf(rules);
}

TableHints MainWindow::tableHints() { return {desk_->diary()->runner().units, rememberedColumns(settings_)}; }

void MainWindow::openImport(const QStringList& paths) {
    if (paths.size() == 1 && isExchangeFolder(paths.front())) {
        if (const auto folder = readFolder(dialogs_, this, paths.front())) takeIn(*desk_, dialogs_, this, *folder);
        return;
    }
    const auto read = [this, paths] { return readFiles(paths, desk_->today(), tableHints(), this); };
    auto files = read();
    if (!files) return;
    desk_->readRest();
    auto* page = new ImportPage(*desk_, std::move(*files));
    const auto readAgain = [page, read] {
        if (auto again = read()) page->show(std::move(*again));
    };
    connect(page, &ImportPage::backWanted, this, &MainWindow::leaveLeaf);
    connect(page, &ImportPage::againWanted, page, readAgain);
    connect(page, &ImportPage::columnsTold, page, [this, readAgain](const RememberedMatch& match) {
        rememberColumns(settings_, match);
        readAgain();
    });
    showLeaf(page);
}

void MainWindow::showEvidence(const QString& rule) {
    auto* window = findChild<EvidenceWindow*>();
    if (!window) window = new EvidenceWindow(this);
    window->showRule(rule);
    window->show();
    window->raise();
    window->activateWindow();
}

}  // namespace legwork
