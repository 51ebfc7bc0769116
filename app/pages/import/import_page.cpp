// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/import/import_page.h"

#include "drawing/card_frame.h"
#include "drawing/row_table.h"
#include "drawing/words.h"
#include "models/import_model.h"
#include "pages/import/match_columns.h"
#include "shell/waiting.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>
#include <functional>

namespace legwork {
namespace {

/// Of how many days there are values that `is` holds for; they stand in the order of their days.
qsizetype daysWhere(const ActivityPlan& plan, const std::function<bool(const PlannedValue&)>& is) {
    qsizetype count = 0;
    std::optional<Day> last;
    for (const PlannedValue& value : plan.values) {
        if (!is(value) || last == value.recorded.day) continue;
        last = value.recorded.day;
        ++count;
    }
    return count;
}

/// Activities and days.
qsizetype countOf(const ActivityPlan& plan, Fate fate) {
    return std::ranges::count(plan.activities, fate, &PlannedActivity::fate) + daysWhere(plan, [&](const auto& value) { return value.fate == fate; });
}

struct WantedCount {
    qsizetype activities, days;
    qsizetype all() const { return activities + days; }
};
WantedCount wantedOf(const ActivityPlan& plan) {
    return {std::ranges::count_if(plan.activities, &PlannedActivity::isWanted), daysWhere(plan, [](const auto& value) { return value.isWanted; })};
}

QString wordingOf(const WantedCount& wanted) {
    const auto activities = wanted.activities == 1 ? ImportPage::tr("one activity") : ImportPage::tr("%1 activities").arg(wanted.activities);
    const auto days = wanted.days == 1 ? ImportPage::tr("one day") : ImportPage::tr("%1 days").arg(wanted.days);
    if (wanted.days == 0) return ImportPage::tr("import of %1").arg(activities);
    if (wanted.activities == 0) return ImportPage::tr("import of %1").arg(days);
    return ImportPage::tr("import of %1 and %2").arg(activities, days);
}

QString summaryOf(const ImportModel& model, const std::vector<FileProblem>& problems) {
    const ActivityPlan& plan = model.plan();
    const auto wasTaken = [&](const auto& one) { return model.wasTaken(one); };
    const auto taken = std::ranges::count_if(plan.activities, wasTaken) + daysWhere(plan, wasTaken);
    const auto refused = std::ranges::count(problems, FileVerdict::refused, &FileProblem::verdict);
    QStringList parts;
    const auto add = [&](auto count, const QString& words) {
        if (count > 0) parts += words.arg(count);
    };
    add(countOf(plan, Fate::added), ImportPage::tr("%1 new"));
    add(countOf(plan, Fate::filled), ImportPage::tr("%1 fill in what is there"));
    add(taken, ImportPage::tr("%1 taken in"));
    add(countOf(plan, Fate::alreadyThere) - taken, ImportPage::tr("%1 already there"));
    add(countOf(plan, Fate::held), ImportPage::tr("%1 to decide"));
    add(countOf(plan, Fate::leftOut) + std::ranges::count(problems, FileVerdict::leftOut, &FileProblem::verdict), ImportPage::tr("%1 left out"));
    add(refused, ImportPage::tr("%1 refused"));
    if (parts.isEmpty()) parts += ImportPage::tr("Nothing new");
    return parts.join(" · ");
}

/// What is known of the days between the runs of a whole archive.
QString spansOf(const ActivityPlan& plan, int dayStart_min) {
    QStringList lines;
    for (const auto& span : completeSpans(plan, dayStart_min))
        if (span.days.length() > 1)
            lines += ImportPage::tr("With the archive of %1 a day without a run from %2 to %3 counts as a rest day.")
                         .arg(words(span.source), words(text(span.days.first)), words(text(span.days.last)));
    return lines.join("\n");
}

/// One of each header: those that may tell activities, or else whatever was left out; then those that were matched.
std::vector<UnknownTable> tablesToMatch(const std::vector<UnknownTable>& tables) {
    std::vector<UnknownTable> some;
    const bool anyUsable = std::ranges::any_of(tables, [](const UnknownTable& table) { return !table.wasRead && isUsable(table.guess); });
    const auto add = [&](const UnknownTable& table) {
        if (std::ranges::find(some, table.header, &UnknownTable::header) == some.end()) some.push_back(table);
    };
    for (const UnknownTable& table : tables)
        if (!table.wasRead && isUsable(table.guess) == anyUsable) add(table);
    for (const UnknownTable& table : tables)
        if (table.wasRead) add(table);
    return some;
}

}  // namespace

ImportPage::ImportPage(Desk& desk, ActivityFiles files, QWidget* parent)
    : QWidget(parent), desk_(desk), files_(std::move(files)), model_(new ImportModel(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(22, 16, 22, 16);
    column->setSpacing(12);
    column->addWidget(buildHead());
    column->addWidget(buildTable(), 1);
    offerTables();
    plan();
    connect(model_, &ImportModel::dataChanged, this, &ImportPage::nameButtons);
    connect(&desk_, &Desk::diaryChanged, this, [this] {
        result_->clear();  // it was of the journal before
        plan();
    });
}

QWidget* ImportPage::buildHead() {
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    auto* names = new QVBoxLayout;
    names->addWidget(line(tr("Import"), Look::title));
    names->addWidget(summary_ = wrapped({}, Look::muted));
    row->addLayout(names, 1);
    auto* back = new QPushButton(tr("Back"));
    back->setToolTip(tr("Back to where you were (Esc)"));
    row->addWidget(back, 0, Qt::AlignTop);
    connect(back, &QPushButton::clicked, this, &ImportPage::backWanted);
    return head;
}

QWidget* ImportPage::buildTable() {
    auto* card = new CardFrame(tr("What was read"), tr("Space ticks a row"));
    table_ = rowTable(model_, tr("What was read"), "import");
    fitToText(*table_, {ImportModel::resultColumn});
    card->body()->addWidget(table_, 1);
    card->body()->addLayout(offers_ = new QVBoxLayout);
    card->body()->addWidget(restDays_ = wrapped({}, Look::muted));
    card->body()->addWidget(result_ = wrapped({}));
    auto* row = new QHBoxLayout;
    row->addWidget(take_ = new QPushButton);
    take_->setObjectName("take");
    setLook(*take_, Look::primary);
    row->addWidget(again_ = new QPushButton(tr("Read the refused again")));
    again_->setToolTip(tr("Reads all of these files once more, for instance after a broken one was replaced"));
    connect(again_, &QPushButton::clicked, this, &ImportPage::againWanted);
    row->addStretch();
    card->body()->addLayout(row);
    connect(take_, &QPushButton::clicked, this, &ImportPage::take);
    return card;
}

void ImportPage::show(ActivityFiles files) {
    files_ = std::move(files);
    offerTables();
    plan();
    table_->setFocus();  // the button that asked may be gone
}

void ImportPage::offerTables() {
    constexpr std::size_t mostOffered = 3;
    while (QLayoutItem* item = offers_->takeAt(0)) {
        if (item->widget()) item->widget()->deleteLater();  // its own button may have asked
        delete item;
    }
    const auto tables = tablesToMatch(files_.tables);
    for (std::size_t i = 0; i < std::min(tables.size(), mostOffered); ++i) offerTable(tables[i]);
    if (tables.size() > mostOffered)
        offers_->addWidget(wrapped(tr("%1 more tables have columns of their own; they come up as the ones above are matched.").arg(tables.size() - mostOffered), Look::muted));
}

void ImportPage::offerTable(const UnknownTable& table) {
    const QString file = QFileInfo(QString::fromStdString(table.file)).fileName();
    auto* offer = new QWidget;
    auto* row = new QHBoxLayout(offer);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(wrapped(table.wasRead ? tr("%1 was read by the columns that you matched.").arg(file)
                                         : tr("%1 is a table that Legwork does not know. Say what its columns hold, and it is read.").arg(file)), 1);
    auto* match = new QPushButton(table.wasRead ? tr("Match the columns anew…") : tr("Match the columns…"));
    match->setAccessibleDescription(file);
    row->addWidget(match);
    connect(match, &QPushButton::clicked, this, [this, table] { matchColumns(table); });
    offers_->addWidget(offer);
}

void ImportPage::matchColumns(const UnknownTable& table) {
    MatchColumns dialog(table, desk_.diary()->runner().units, this);
    if (dialog.exec() == QDialog::Accepted) emit columnsTold({table.header, dialog.match()});
}

/// Also after an undo, and after what was taken: then it is there.
void ImportPage::plan() {
    const auto diary = desk_.diary();
    auto plan = planFiles(*diary, files_, systemOffsetAt);
    model_->show(std::move(plan), files_.problems, diary->runner().units);
    summary_->setText(summaryOf(*model_, files_.problems));
    nameButtons();
}

void ImportPage::nameButtons() {
    const auto wanted = wantedOf(model_->plan()).all();
    take_->setText(wanted == 1 ? tr("Take one in") : tr("Take %1 in").arg(wanted));
    take_->setEnabled(wanted > 0);
    again_->setVisible(std::ranges::count(files_.problems, FileVerdict::refused, &FileProblem::verdict) > 0);
    restDays_->setText(spansOf(model_->plan(), desk_.diary()->runner().day_start_min));
    restDays_->setVisible(!restDays_->text().isEmpty());
}

void ImportPage::take() {
    const ActivityPlan plan = model_->plan();
    const auto what = wordingOf(wantedOf(plan));
    std::optional<ImportCount> count;
    {
        model_->rememberTaken();
        Waiting waiting(tr("Importing"), this);
        count = desk_.takeIn(plan, what, waiting.part(0, 1));
    }
    result_->setText(count ? tr("Added %1, filled in %2. Undo takes the whole import back.").arg(count->added).arg(count->changed)
                           : tr("Nothing was imported. The journal is as it was."));
    if (!take_->isEnabled()) table_->setFocus();  // a button that is off keeps no keys, Esc among them
}

}  // namespace legwork
