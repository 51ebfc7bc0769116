// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/patterns/experiments_card.h"

#include "drawing/number_text.h"
#include "drawing/row_table.h"
#include "drawing/words.h"
#include "forms/edit_runner.h"
#include "legwork/experiment.h"
#include "legwork/tokens.h"
#include "models/chart_table.h"
#include "pages/patterns/start_experiment.h"
#include "shell/dialogs.h"

#include <QPushButton>
#include <QRandomGenerator>
#include <QTableView>
#include <QVBoxLayout>

namespace legwork {
namespace {

/// Where the running one stands, and no figure of soreness.
QString stateOf(const Diary& diary, const Experiment& running, Day today) {
    const DaySpan days = daysOf(running);
    const QString name = words(label(running.habit));
    if (today < days.first) return ExperimentsCard::tr("%1, from %2 on.").arg(name, dayText(days.first, today));
    if (days.last < today)
        return ExperimentsCard::tr("%1: the last day is over. What it showed stands here once the soreness of three more days is in.").arg(name);
    const QString place = ExperimentsCard::tr("%1: day %2 of %3.").arg(name).arg(today - days.first + 1).arg(days.length());
    const auto now = experimentOn(diary, today);
    return now ? place + ' ' + words(now->place) + ". " + words(now->ask) : place;
}

std::vector<std::string> plain(const QStringList& cells) {
    std::vector<std::string> row;
    for (const QString& cell : cells) row.push_back(cell.toStdString());
    return row;
}

std::vector<std::string> rowOf(const QString& name, const ExperimentSide& side) {
    return plain({name, QString::number(side.days), QString::number(side.rated), ExperimentsCard::tr("%1 of %2").arg(side.kept).arg(side.answered),
                  side.mean ? numberText(*side.mean) : ExperimentsCard::tr("not known")});
}

QTableView* sidesOf(const ExperimentResult& result, QObject* parent) {
    auto* sides = new ChartTable(parent);
    sides->show({plain({ExperimentsCard::tr("The lot said"), ExperimentsCard::tr("Days"), ExperimentsCard::tr("Rated after"), ExperimentsCard::tr("Kept"),
                        ExperimentsCard::tr("Soreness after, 0–10")}),
                 {rowOf(ExperimentsCard::tr("with it"), result.with), rowOf(ExperimentsCard::tr("without it"), result.without)}});
    auto* table = rowTable(sides, ExperimentsCard::tr("What the experiment showed"), "sides");
    fitToText(*table, {4});
    table->setFixedHeight(table->fontMetrics().height() * 7);  // a head and two rows, with the room the style gives them
    return table;
}

QString spanText(const Experiment& experiment, Day today) {
    const DaySpan days = daysOf(experiment);
    return ExperimentsCard::tr("%1 to %2").arg(dayText(days.first, today), dayText(days.last, today));
}

}  // namespace

ExperimentsCard::ExperimentsCard(Desk& desk, Dialogs& dialogs, QWidget* parent)
    : CardFrame(tr("Try a habit on yourself"), tr("drawn by lot"), parent), desk_(desk), dialogs_(dialogs), state_(wrapped({})),
      start_(new QPushButton(tr("Try a habit…"))), end_(new QPushButton(tr("End it now…"))) {
    body()->addWidget(state_);
    auto* row = new QHBoxLayout;
    row->addWidget(start_);
    row->addWidget(end_);
    row->addStretch();
    body()->addLayout(row);
    connect(start_, &QPushButton::clicked, this, &ExperimentsCard::start);
    connect(end_, &QPushButton::clicked, this, &ExperimentsCard::end);
    connect(&desk_, &Desk::diaryChanged, this, &ExperimentsCard::refresh);
    refresh();
}

/// The day may have turned since.
void ExperimentsCard::showEvent(QShowEvent* event) {
    CardFrame::showEvent(event);
    refresh();
}

void ExperimentsCard::refresh() {
    const auto diary = desk_.diary();
    const Experiment* running = runningExperiment(*diary, desk_.today());
    state_->setText(running ? stateOf(*diary, *running, desk_.today())
                            : tr("Together is not because. A habit that is kept and left as a lot decides tells more than one that goes its own way."));
    start_->setVisible(!running);
    end_->setVisible(running);
    if (results_) results_->deleteLater();
    body()->addWidget(results_ = new QWidget);
    (new QVBoxLayout(results_))->setContentsMargins(0, 0, 0, 0);
    for (const ExperimentResult& result : experimentResults(*diary, desk_.today())) addResult(result);
}

void ExperimentsCard::addResult(const ExperimentResult& result) {
    auto* column = static_cast<QVBoxLayout*>(results_->layout());
    column->addWidget(line(tr("%1, %2").arg(words(label(result.experiment.habit)), spanText(result.experiment, desk_.today())), Look::heading));
    column->addWidget(wrapped(words(result.headline)));
    column->addWidget(sidesOf(result, results_));
    for (const std::string& note : result.notes) column->addWidget(wrapped(words(note), Look::muted));
}

void ExperimentsCard::start() {
    StartExperiment dialog(desk_, QRandomGenerator::system()->generate(), this);
    if (dialog.exec() != QDialog::Accepted) return;
    const Experiment wanted = dialog.wanted();
    if (const auto problem = problemOfStart(*desk_.diary(), wanted, desk_.today()); !problem.empty())  // the day may have turned meanwhile
        return dialogs_.tell(this, tr("Try a habit"), words(problem), {});
    editRunner(desk_, tr("start of an experiment"), [&](Runner& runner) { runner.experiments.push_back(wanted); });
    end_->setFocus();  // the button that was pressed is gone
}

void ExperimentsCard::end() {
    const auto question = tr("From today on no day of it counts. What was done so far is compared in three days, and that it was ended early is said there. "
                             "If no day has passed yet it is forgotten. Undo takes it back.");
    if (!dialogs_.ask(this, tr("End the experiment"), question, tr("End it"), tr("Go on with it"), {})) return;
    editRunner(desk_, tr("end of an experiment"), [&](Runner& runner) { endExperiment(runner, desk_.today()); });
    start_->setFocus();
}

}  // namespace legwork
