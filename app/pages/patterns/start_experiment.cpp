// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/patterns/start_experiment.h"

#include "drawing/number_text.h"
#include "drawing/words.h"
#include "forms/combo_box.h"
#include "legwork/tokens.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace legwork {
namespace {

Day dayOf(const QDate& date) { return makeDay(date.year(), date.month(), date.day()); }

QSpinBox* numberBox(const QString& name, int value) {
    auto* box = new QSpinBox;
    box->setAccessibleName(name);
    box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    box->setRange(1, 99);  // what is too few or too many is said in place
    box->setValue(value);
    return box;
}

}  // namespace

StartExperiment::StartExperiment(Desk& desk, std::uint32_t seed, QWidget* parent)
    : QDialog(parent), desk_(desk), seed_(seed), habit_(new ComboBox), blocks_(numberBox(tr("Blocks"), Experiment{}.blocks)),
      blockDays_(numberBox(tr("Days in a block"), Experiment{}.block_days)), first_(new QDateEdit), promise_(wrapped({})) {
    setWindowTitle(tr("Try a habit"));
    auto* column = new QVBoxLayout(this);
    column->addWidget(wrapped(tr("You keep one habit in half of the blocks of days and leave it in the others, as a lot decides. Run as you would have "
                                 "run, and log as you do. How your legs felt is compared when it is over, and not before.")));
    habit_->setAccessibleName(tr("Habit"));
    for (const Token& token : tokens<TriedHabit>()) habit_->addItem(words(token.label));
    first_->setAccessibleName(tr("First day"));
    first_->setDisplayFormat("yyyy-MM-dd");
    first_->setButtonSymbols(QAbstractSpinBox::NoButtons);
    auto* form = new QFormLayout;
    form->addRow(tr("Habit"), habit_);
    form->addRow(tr("Blocks"), blocks_);
    form->addRow(tr("Days in a block"), blockDays_);
    form->addRow(tr("First day"), first_);
    column->addLayout(form);
    column->addWidget(promise_);
    promise_->setAccessibleName(tr("What it takes and can show"));
    promise_->setMinimumHeight(fontMetrics().height() * 5);
    promise_->setAlignment(Qt::AlignTop);
    column->addWidget(wrapped(tr("No experiment is a reason to run on pain, or to drink past thirst."), Look::muted));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    start_ = buttons->addButton(tr("Draw the blocks and start"), QDialogButtonBox::AcceptRole);
    start_->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 72);
    connect(habit_, &QComboBox::currentIndexChanged, this, &StartExperiment::chooseHabit);
    for (QSpinBox* box : {blocks_, blockDays_}) connect(box, &QSpinBox::valueChanged, this, &StartExperiment::showPromise);
    connect(first_, &QDateEdit::dateChanged, this, &StartExperiment::showPromise);
    chooseHabit();
}

Experiment StartExperiment::wanted() const {
    return {static_cast<TriedHabit>(habit_->currentIndex()), dayOf(first_->date()), blockDays_->value(), blocks_->value(), seed_, {}};
}

void StartExperiment::chooseHabit() {
    first_->setDate(dateOf(earliestStart(static_cast<TriedHabit>(habit_->currentIndex()), desk_.today())));
    showPromise();
}

void StartExperiment::showPromise() {
    const Experiment now = wanted();
    const auto problem = problemOfStart(*desk_.diary(), now, desk_.today());
    start_->setEnabled(problem.empty());
    setLook(*promise_, problem.empty() ? Look::muted : Look::refusal);
    promise_->setText(words(problem.empty() ? promiseOf(now) : problem));
}

}  // namespace legwork
