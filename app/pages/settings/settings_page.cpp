// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settings/settings_page.h"

#include "drawing/words.h"
#include "pages/settings/backups_card.h"
#include "pages/settings/habits_card.h"
#include "forms/edit_runner.h"
#include "pages/settings/runner_card.h"
#include "pages/settings/settings_card.h"
#include "pages/settings/watched_card.h"
#include "shell/appearance.h"
#include "shell/dialogs.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGridLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace legwork {

SettingsPage::SettingsPage(Desk& desk, Appearance& appearance, Dialogs& dialogs, WatchedFolder& watched, QWidget* parent)
    : QWidget(parent), desk_(desk), appearance_(appearance), dialogs_(dialogs) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(22, 16, 22, 16);
    column->setSpacing(12);
    column->addWidget(line(tr("Settings"), Look::title));
    auto* grid = new QGridLayout;
    grid->setSpacing(12);
    auto *left = new QVBoxLayout, *right = new QVBoxLayout;
    left->addWidget(buildDay());
    left->addWidget(buildLook());
    left->addWidget(new RunnerCard(desk_));
    left->addStretch();
    right->addWidget(buildFile());
    auto* watchedCard = new WatchedCard(watched, dialogs_);
    connect(watchedCard, &WatchedCard::waitingWanted, this, &SettingsPage::waitingWanted);
    left->insertWidget(left->count() - 1, watchedCard);
    right->addWidget(buildRules());
    right->addWidget(new HabitsCard(desk_));
    right->addWidget(new BackupsCard(desk_, dialogs_), 1);
    grid->addLayout(left, 0, 0);
    grid->addLayout(right, 0, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    column->addLayout(grid, 1);
    refresh();
    connectDay();
}

QWidget* SettingsPage::buildDay() {
    auto* card = new SettingsCard(tr("Units and the day"));
    units_ = new QComboBox;
    units_->addItems({tr("Kilometres, kilograms, °C, millilitres"), tr("Miles, pounds, °F, fluid ounces")});
    card->addRow(tr("Units"), units_);
    dayStart_ = new QTimeEdit;
    dayStart_->setDisplayFormat("HH:mm");
    dayStart_->setButtonSymbols(QAbstractSpinBox::NoButtons);
    dayStart_->setTimeRange(QTime(0, 0), QTime(12, 0));
    card->addRow(tr("The day begins at"), dayStart_);
    card->addRemark(tr("What you log before this hour belongs to the day before."));
    checkIn_ = new QCheckBox(tr("A day with a check-in but no run was a day without a run"));
    card->addWide(checkIn_);
    card->addRemark(tr("Off: such a day counts as not logged, unless you mark it as a rest day."));
    return card;
}

QWidget* SettingsPage::buildLook() {
    auto* card = new SettingsCard(tr("Appearance"));
    look_ = new QComboBox;
    look_->addItems({tr("As the system has it"), tr("Light"), tr("Dark")});
    look_->setCurrentIndex(static_cast<int>(appearance_.choice()));
    card->addRow(tr("Light or dark"), look_);
    return card;
}

QWidget* SettingsPage::buildFile() {
    auto* card = new SettingsCard(tr("Your journal"));
    const QString file = QString::fromStdString(desk_.journal().file().string());
    const QString folder = QString::fromStdString(desk_.journal().file().parent_path().string());
    card->addWide(wrapped(file));
    card->addRemark(tr("Everything you log is in this one file. Only you can read it."));
    auto* open = card->addButton(tr("Open the folder"));
    auto* copy = card->addButton(tr("Copy the path"));
    auto* take = card->addButton(tr("Import a folder…"));
    auto* write = card->addButton(tr("Export to a folder…"));
    auto* archive = card->addButton(tr("Export as one file…"));
    auto* runs = card->addButton(tr("Export the runs…"));
    runs->setToolTip(tr("A table for a spreadsheet, in your units"));
    connect(open, &QPushButton::clicked, this, [this, folder] { dialogs_.openFolder(folder); });
    connect(copy, &QPushButton::clicked, this, [file] { QApplication::clipboard()->setText(file); });
    connect(take, &QPushButton::clicked, this, &SettingsPage::importWanted);
    connect(write, &QPushButton::clicked, this, &SettingsPage::exportWanted);
    connect(archive, &QPushButton::clicked, this, &SettingsPage::archiveWanted);
    connect(runs, &QPushButton::clicked, this, &SettingsPage::runsWanted);
    return card;
}

QWidget* SettingsPage::buildRules() {
    auto* card = new SettingsCard(tr("Patterns"));
    card->addRemark(tr("Everything Legwork looks for: where each threshold stands, what is known about it, and what is switched off or muted."));
    connect(card->addButton(tr("All patterns…")), &QPushButton::clicked, this, &SettingsPage::rulesWanted);
    return card;
}

void SettingsPage::connectDay() {
    connect(units_, &QComboBox::activated, this, &SettingsPage::saveUnits);
    connect(dayStart_, &QTimeEdit::editingFinished, this, &SettingsPage::saveDayStart);
    connect(checkIn_, &QCheckBox::clicked, this, &SettingsPage::saveCheckIn);
    connect(look_, &QComboBox::activated, this, [this](int index) { appearance_.choose(static_cast<Appearance::Choice>(index)); });
    connect(&desk_, &Desk::diaryChanged, this, &SettingsPage::refresh);
}

void SettingsPage::refresh() {
    const QSignalBlocker quiet(dayStart_);
    const auto diary = desk_.diary();
    const Runner& runner = diary->runner();
    units_->setCurrentIndex(static_cast<int>(runner.units));
    dayStart_->setTime(QTime::fromMSecsSinceStartOfDay(runner.day_start_min * 60'000));
    checkIn_->setChecked(runner.check_in_implies_no_run);
}

void SettingsPage::saveUnits(int index) {
    const auto units = static_cast<Units>(index);
    editRunner(desk_, tr("units %1").arg(words(label(units))), [&](Runner& runner) { runner.units = units; });
    refresh();
}

void SettingsPage::saveDayStart() {
    const int minutes = dayStart_->time().msecsSinceStartOfDay() / 60'000;
    editRunner(desk_, tr("day begins at %1").arg(words(clockText(minutes))), [&](Runner& runner) { runner.day_start_min = minutes; });
    refresh();
}

void SettingsPage::saveCheckIn(bool implies) {
    const auto wording = implies ? tr("check-in means no run") : tr("check-in says nothing of runs");
    editRunner(desk_, wording, [&](Runner& runner) { runner.check_in_implies_no_run = implies; });
    refresh();
}

}  // namespace legwork
